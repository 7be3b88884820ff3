import type { Store } from "../../src/store/store.js";
import { operation, serve } from "../support/http.js";
import { realStore } from "../support/sqlite.js";

/** The same store, whose pages never come. */
const withoutPages = (store: Store): Store =>
  new Proxy(store, {
    get(target, name) {
      if (name === "page") return () => new Promise(() => undefined);
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });

describe("an operation in the server's own process", () => {
  it("waits for its store as long as the time limit says, then says so", async () => {
    const store = await realStore();
    const server = await serve(withoutPages(store), 100_000, 0, 200);
    const { status, text } = await operation(server.url, "{ policies { nodes { id } } }");
    expect([status, JSON.parse(text)]).toEqual([
      200,
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
        extensions: { cost: { estimated: 21, limit: 100_000 } },
      },
    ]);
    await server.close();
    await store.close();
  });
});
