import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import type { Store } from "../../src/store/store.js";
import { serve } from "./http.js";

interface Proxied {
  /** Address of the server in front of the proxy. */
  readonly url: string;
  /** Address of its own port. */
  readonly behind: string;
  readonly close: () => Promise<void>;
}

/** How a proxy passes the path of a request on: without the prefix, or with it. */
export const manners = ["removes the prefix", "leaves the prefix"] as const;

/** Our real server behind a proxy that serves it, and nothing else, below `/site/graph`. The server is called by another name. */
export async function serveBehindProxy(store: Store, manner: (typeof manners)[number]): Promise<Proxied> {
  const prefix = "/site/graph";
  let target = "";
  const proxy = createServer((incoming, outgoing) => {
    const { method, url = "/", headers } = incoming;
    if (!/^\/site\/graph(?=[/?]|$)/.test(url)) return void outgoing.writeHead(421).end("another site");
    const path = manner === "removes the prefix" ? url.slice(prefix.length).replace(/^(?!\/)/, "/") : url;
    const passed = { ...headers, host: "inside.test" };
    const asked = request(target, { method, path, headers: passed, agent: false }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    asked.once("error", () => outgoing.destroy());
    incoming.pipe(asked);
  }).listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}${prefix}`;
  const server = await serve(store, undefined, 0, undefined, url);
  target = server.url;
  const close = async () => {
    proxy.close();
    proxy.closeAllConnections();
    await server.close();
  };
  return { url, behind: server.url, close };
}
