import type { Store } from "../../src/store/store.js";
import { content } from "../support/contents.js";
import { engines } from "../support/engines.js";
import { type Answer, post, send, serve } from "../support/http.js";
import { scratchFolder } from "../support/scratch.js";
import { emptyStore } from "../support/sqlite.js";
import { until } from "../support/until.js";

const named = "query A($first: Int) { policies(first: $first) { nodes { id } } } query B { release { id } }";
const body = (first: number, operationName = "A") =>
  JSON.stringify({ query: named, operationName, variables: { first } });
const release = JSON.stringify({ query: "{ release { id } }" });
const idsIn = ({ text }: Answer) =>
  (JSON.parse(text) as { data: { policies: { nodes: { id: string }[] } } }).data.policies.nodes.length;

const load = content("A", 50);

for (const engine of engines)
  describe(`${engine.name}: answers that are kept`, () => {
    const folder = scratchFolder();
    let store: Store;
    let server: Awaited<ReturnType<typeof serve>>;
    const statementsOf = async (ask: () => Promise<unknown>) => {
      const before = store.statements;
      await ask();
      return store.statements - before;
    };

    beforeAll(async () => {
      store = engine.name === "sqlite" ? emptyStore(folder) : await engine.open();
      await store.load(load);
      server = await serve(store);
    });
    afterAll(async () => {
      await server.close();
      await store.close();
    });

    it("are the same bytes, without a statement but for the release", async () => {
      const first = await post(server.url, body(3));
      expect([first.status, idsIn(first), first.headers["cache-control"]]).toEqual([200, 3, "no-cache"]);
      let again: Answer | undefined;
      expect(await statementsOf(async () => (again = await post(server.url, body(3))))).toBeLessThanOrEqual(1);
      expect([again?.status, again?.text, again?.headers.etag]).toEqual([200, first.text, first.headers.etag]);
      expect(again?.headers["content-type"]).toBe(first.headers["content-type"]);
    });

    it("are not sent to whom has them", async () => {
      const { etag } = (await post(server.url, body(3))).headers;
      const unchanged = await post(server.url, body(3), { "if-none-match": String(etag) });
      expect([unchanged.status, unchanged.text, unchanged.headers.etag]).toEqual([304, "", etag]);
      expect((await post(server.url, body(3), { "if-none-match": '"other"' })).status).toBe(200);
      const path = `${server.url}/graphql?query=${encodeURIComponent("{ release { id } }")}`;
      const headers = { "apollo-require-preflight": "1" };
      const got = await send(path, { headers });
      const tagged = await send(path, { headers: { ...headers, "if-none-match": String(got.headers.etag) } });
      expect([got.status, tagged.status]).toEqual([200, 304]);
      // A plain link has the same answer.
      expect((await send(path)).text).toBe(got.text);
    });

    it("differ by variables, operation and form", async () => {
      expect(idsIn(await post(server.url, body(4)))).toBe(4);
      expect(JSON.parse((await post(server.url, body(3, "B"))).text)).toHaveProperty(
        "data.release.id",
        load.release.id,
      );
      const accept = "application/graphql-response+json";
      expect((await post(server.url, body(3), { accept })).headers["content-type"]).toContain(accept);
    });

    it("are none where the caller says no-store, nor with errors", async () => {
      const unkept = await post(server.url, body(5), { "cache-control": "no-store" });
      expect([unkept.status, unkept.headers.etag]).toEqual([200, undefined]);
      expect(await statementsOf(() => post(server.url, body(5), { "cache-control": "no-store" }))).toBeGreaterThan(0);
      for (const wrong of [body(-1), JSON.stringify({ query: "{ none }" })])
        expect((await post(server.url, wrong)).headers).not.toHaveProperty("etag");
    });

    it("end with their release, also where another process loads the next: at the next read, on Neo4j within a second", async () => {
      const seen = async () => (JSON.parse((await post(server.url, release)).text) as { data: unknown }).data;
      expect(await seen()).toEqual({ release: { id: load.release.id } });
      const other = engine.name === "sqlite" ? emptyStore(folder) : store;
      await other.load({ ...load, release: { ...load.release, id: "2025-05-01.later" } });
      if (other !== store) await other.close();
      const later = { release: { id: "2025-05-01.later" } };
      if (engine.name === "sqlite") expect(await seen()).toEqual(later);
      else await until(seen, (data) => JSON.stringify(data) === JSON.stringify(later));
    });
  });
