import type { FastifyInstance, FastifyRequest } from "fastify";
import { KnownError, shown } from "../errors.js";
import type { RunOperation } from "../graphql/operation.js";

interface McpRouteOptions {
  readonly ask: RunOperation;
  /** Names of this machine that callers may use, beside `localhost` and addresses. */
  readonly hosts: readonly string[];
}

/** Serves the Model Context Protocol at `/mcp`. The SDK is loaded with the first request: a start does not wait for it. */
export async function mcpRoute(app: FastifyInstance, { ask, hosts }: McpRouteOptions): Promise<void> {
  const options = { ask, log: (message: string, error: unknown) => app.log.error({ err: error }, message) };
  app.addHook("onRequest", async (request) => checkCaller(request, hosts));
  app.post("/mcp", async (request, reply) => {
    if (Array.isArray(request.body))
      return reply.status(400).send(rpcError(-32600, "expected one message, got a list of them"));
    const { answerHttp } = await import("../mcp/http.js");
    const gone = new AbortController();
    reply.raw.once("close", () => gone.abort());
    return answerHttp(options, asRequest(request), request.body, gone.signal);
  });
  // Without sessions there is no stream to listen to and nothing to end.
  app.route({
    url: "/mcp",
    method: ["GET", "DELETE"],
    handler: (_, reply) =>
      reply.status(405).header("allow", "POST").send(rpcError(-32000, "expected POST: this server keeps no sessions")),
  });
}

const rpcError = (code: number, message: string) => ({ jsonrpc: "2.0", error: { code, message }, id: null });

/**
 * Makes the request that the SDK reads: its headers; the body is parsed already. Answers are always JSON: a client that takes
 * JSON, or anything, need not take event streams, which the SDK asks of it.
 */
function asRequest({ protocol, host, url, headers, method }: FastifyRequest): Request {
  const { accept = "*/*" } = headers;
  const takesJson = /(\*\/\*|application\/(\*|json))\s*(?!;\s*q=0(\.0*)?\s*(,|$))/i.test(accept);
  const taken = takesJson ? { accept: "application/json, text/event-stream" } : {};
  const plain = Object.entries({ ...headers, ...taken }).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value]] : [],
  );
  return new Request(`${protocol}://${host}${url}`, { method, headers: plain as [string, string][] });
}

/**
 * Refuses a page of a foreign site that has its name resolved to this machine (DNS rebinding), or that a browser lets ask
 * across sites: such a page's own name is in Host or in Origin. An address in Host is none.
 */
function checkCaller({ headers: { host = "", origin } }: FastifyRequest, hosts: readonly string[]): void {
  const known = (name: string | undefined) => name !== undefined && (loopback.has(name) || hosts.includes(name));
  const called = nameOf(`http://${host}`);
  if (!(known(called) || (called !== undefined && isAddress(called))))
    throw new KnownError(
      "FORBIDDEN",
      `Host: expected localhost, an address or a name in PUBLIC_URL or MCP_HOSTS, got ${shown(host)}`,
    );
  const sameOrigin = origin !== undefined && /^https?:\/\//.test(origin) && origin.replace(/^https?:\/\//, "") === host;
  if (origin !== undefined && !sameOrigin && !known(nameOf(origin)))
    throw new KnownError("FORBIDDEN", `Origin: expected this server's own or localhost, got ${shown(origin)}`);
}

const loopback: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

const isAddress = (name: string) => /^(\d{1,3}(\.\d{1,3}){3}|\[[\da-f:.]+\])$/.test(name);

function nameOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).hostname : undefined;
}
