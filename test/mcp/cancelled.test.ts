import { request } from "node:http";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { createMcpServer } from "../../src/mcp/protocol.js";
import { createApollo } from "../../src/server/apollo.js";
import { operationRunner } from "../../src/server/run-operation.js";
import type { Store } from "../../src/store/store.js";
import { realStore } from "../support/sqlite.js";
import { serve } from "../support/http.js";
import { until } from "../support/until.js";
import { layoutsOf } from "../support/layouts.js";

/** A store whose first search waits until it is let go, and what was asked of it since. */
function stalling(store: Store): { store: Store; reached: Promise<void>; go: () => void; since: string[] } {
  const since: string[] = [];
  let go = (): void => undefined;
  const gate = new Promise<void>((resolve) => (go = resolve));
  let arrive = (): void => undefined;
  const reached = new Promise<void>((resolve) => (arrive = resolve));
  let stalled = false;
  const wrapped = new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      return async (...args: unknown[]): Promise<unknown> => {
        if (stalled) since.push(String(name));
        if (name === "page" && !stalled) {
          stalled = true;
          arrive();
          await gate;
        }
        return Reflect.apply(value, target, args) as unknown;
      };
    },
  });
  return { store: wrapped, reached, go, since };
}

const query = "{ policies(first: 5) { nodes { targets { nodes { links(first: 2) { nodes { id } } } } } } }";
const timeout = 60_000;
const limits = { cost: 1_000_000, bytes: Infinity };
const soon = () => new Promise((resolve) => setTimeout(resolve, 300));

describe("a request that is given up", () => {
  let store: Store;
  beforeAll(async () => {
    store = await realStore();
  });
  const closing: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const close of closing) await close();
    await store.close();
  });

  it("reads on where its caller waits: the test below can fail", async () => {
    const stall = stalling(store);
    const apollo = await createApollo(1_000_000, () => undefined);
    const answer = operationRunner({ apollo, store: stall.store, layouts: layoutsOf(store), timeout, limits })({
      query,
      signal: new AbortController().signal,
    });
    await stall.reached;
    stall.go();
    expect(await answer).toHaveProperty("data.policies.nodes");
    expect(stall.since.length).toBeGreaterThan(1);
    await apollo.stop();
  });

  it("by a notification: reads nothing more, and is not answered", async () => {
    const stall = stalling(store);
    const apollo = await createApollo(1_000_000, () => undefined);
    const server = createMcpServer({
      ask: operationRunner({ apollo, store: stall.store, layouts: layoutsOf(store), timeout, limits }),
      log: () => undefined,
    });
    const client = new Client({ name: "test", version: "1" });
    const [ours, theirs] = InMemoryTransport.createLinkedPair();
    await Promise.all([server.connect(ours), client.connect(theirs)]);
    const gone = new AbortController();
    const answer = client.callTool({ name: "run_graphql", arguments: { query } }, undefined, { signal: gone.signal });
    await stall.reached;
    gone.abort("no longer wanted");
    await expect(answer).rejects.toThrow("no longer wanted");
    stall.go();
    await soon();
    expect(stall.since).toEqual([]);
    await client.close();
    await apollo.stop();
  });

  it("by hanging up: reads nothing more, and the server goes on serving", async () => {
    const stall = stalling(store);
    const server = await serve(stall.store, 1_000_000);
    closing.push(server.close);
    const body = JSON.stringify({
      jsonrpc: "2.0",
      id: 1,
      method: "tools/call",
      params: { name: "run_graphql", arguments: { query } },
    });
    const headers = { "content-type": "application/json", accept: "application/json, text/event-stream" };
    const sent = request(`${server.url}/mcp`, { method: "POST", headers, agent: false });
    sent.on("error", () => undefined);
    sent.end(body);
    await stall.reached;
    const closed = new Promise((resolve) => sent.once("close", resolve));
    sent.destroy();
    await closed;
    await until(server.connections, (count) => count === 0);
    stall.go();
    await soon();
    expect(stall.since).toEqual([]);
    const again = await fetch(`${server.url}/mcp`, { method: "POST", headers, body });
    expect([again.status, JSON.stringify(await again.json())]).toEqual([
      200,
      expect.stringContaining("links") as string,
    ]);
  });
});
