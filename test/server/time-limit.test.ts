import type { Store } from "../../src/store/store.js";
import { operation, send, serve } from "../support/http.js";
import { realStore } from "../support/sqlite.js";

/** The same store, as if beyond a network, in which one method never answers: statements of the embedded one end with their call. */
const without = (method: keyof Store, store: Store): Store =>
  new Proxy(store, {
    get(target, name) {
      if (name === method) return () => new Promise(() => undefined);
      if (name === "engine") return "neo4j";
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });

describe("an operation in the server's own process", () => {
  it("waits for its store as long as the time limit says, then says so", async () => {
    const store = await realStore();
    const server = await serve(without("page", store), 100_000, 0, 200);
    const { status, text } = await operation(server.url, "{ policies { nodes { id } } }");
    expect([status, JSON.parse(text)]).toEqual([
      400,
      {
        errors: [
          {
            message: "expected an answer in at most 0.2 s, got none; ask for less at once",
            locations: [{ line: 1, column: 14 }],
            path: ["policies", "nodes"],
            extensions: { code: "LIMIT_EXCEEDED" },
          },
        ],
        data: null,
        extensions: { cost: { estimated: 21, actual: 1, limit: 100_000 } },
      },
    ]);
    await server.close();
    await store.close();
  });
});

describe("a reconciliation", () => {
  it.each([
    ["queries", `queries=${encodeURIComponent('{"q0": {"query": "steel"}}')}`],
    ["extend", `extend=${encodeURIComponent('{"ids": ["policy:ai-plus"], "properties": [{"id": "name"}]}')}`],
  ] as const)("waits for the store of %s as long as the time limit says, then says so", async (_, parameters) => {
    const store = await realStore();
    const server = await serve(without("nodes", store), 100_000, 0, 200);
    const { status, text } = await send(`${server.url}/reconcile?${parameters}`);
    expect([status, JSON.parse(text)]).toEqual([
      400,
      {
        errors: [
          {
            message: "expected an answer in at most 0.2 s, got none; ask for less at once",
            extensions: { code: "LIMIT_EXCEEDED" },
          },
        ],
      },
    ]);
    await server.close();
    await store.close();
  });
});
