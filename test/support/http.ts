import { request } from "node:http";
import { promisify } from "node:util";
import { readConfig } from "../../src/config.js";
import { createServer } from "../../src/server/server.js";
import { ReleaseFiles } from "../../src/store/release-files.js";
import type { Store } from "../../src/store/store.js";
import { scratchFolder } from "./scratch.js";
import { layoutsOf } from "./layouts.js";
import { provided } from "./provided.js";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
  readonly text: string;
}

export interface Sent {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
  /** Connections that are open. */
  readonly connections: () => Promise<number>;
}

/** The server gives the explorer that the build made. */
provided("build");

/** Our real server over a store, on a port of the loopback interface: a free one where none is named. */
export async function serve(
  store: Store,
  costLimit = readConfig({}).COST_LIMIT,
  port = 0,
  timeout = 10_000,
  publicUrl?: string,
  federation = false,
): Promise<Served> {
  const server = await createServer({
    store,
    files: new ReleaseFiles(scratchFolder()),
    layouts: layoutsOf(store),
    costLimit,
    timeout,
    mcpHosts: ["graph.test"],
    publicUrl,
    federation,
  });
  const url = await server.listen({ host: "127.0.0.1", port, listenTextResolver: () => "" });
  const connections = promisify(server.server.getConnections.bind(server.server));
  return { url, close: () => server.close(), connections };
}

/** One request as it is given: no header added, no redirect followed, no path tidied, nothing unpacked. */
export function send(url: string, { method = "GET", headers = {}, body }: Sent = {}): Promise<Answer> {
  const [origin, path] = [url.slice(0, url.indexOf("/", 8)), url.slice(url.indexOf("/", 8))];
  return new Promise((resolve, reject) => {
    const sent = request(origin, { path, method, headers, agent: false, timeout: 240_000 }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.once("error", reject);
      response.once("end", () => {
        const bytes = Buffer.concat(parts);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes, text: bytes.toString("utf8") });
      });
    });
    sent.once("timeout", () => sent.destroy(new Error(`${method} ${url}: no answer in 240 s`)));
    sent.once("error", reject);
    sent.end(body);
  });
}

/** A GraphQL operation by POST, its body as given. */
export const post = (url: string, body: string, headers: Record<string, string> = {}): Promise<Answer> =>
  send(`${url}/graphql`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body });

export const operation = (url: string, query: string, variables?: unknown): Promise<Answer> =>
  post(url, JSON.stringify({ query, ...(variables === undefined ? {} : { variables }) }));
