import { gunzipSync } from "node:zlib";
import type { Store } from "../../src/store/store.js";
import { ask } from "../support/api.js";
import { engines } from "../support/engines.js";
import { send, serve } from "../support/http.js";

const asked = (where: unknown) => encodeURIComponent(JSON.stringify(where));

for (const engine of engines)
  describe(`${engine.name}: filtered files under /export`, () => {
    let store: Store;
    let server: Awaited<ReturnType<typeof serve>>;
    const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
      send(`${server.url}${path}`, { headers, method });

    beforeAll(async () => {
      store = await engine.real();
      server = await serve(store);
    });
    afterAll(async () => {
      await server.close();
      await store.close();
    });

    it.each([
      { unit: { code: { eq: "percent" } }, value: { gt: 20 } },
      { metric: { some: { name: { icontains: "5g" } } } },
      { NOT: { value: { isNull: true } }, OR: [{ qualifier: { in: ["NEARLY", "ABOUT"] } }, { place: { none: {} } }] },
      { range: { certain: { gt: 10 } }, period: { within: { start: "2025", end: "2025-06" } } },
    ])("narrow observations as the API does: %j", async (where) => {
      const query =
        "query ($where: ObservationWhere) { observations(first: 100, where: $where) { totalCount nodes { id } } }";
      const { observations } = (await ask(store, query, { where })).data as {
        observations: { totalCount: number; nodes: { id: string }[] };
      };
      const csv = await get(`/export/observations.csv?where=${asked(where)}`);
      const ids = csv.text
        .split("\r\n")
        .slice(1, -1)
        .map((line) => line.split(",")[0]);
      expect(ids.length).toBe(observations.totalCount);
      expect(ids.slice(0, 100)).toEqual(observations.nodes.map(({ id }) => id));
      expect(ids.length).toBeGreaterThan(0);
      const parquet = await get(`/export/observations.parquet?where=${asked(where)}`);
      expect([parquet.status, parquet.bytes.subarray(0, 4).toString()]).toEqual([200, "PAR1"]);
      const sdmx = await get(`/export/observations.sdmx.csv?where=${asked(where)}`, { "accept-encoding": "gzip" });
      expect(gunzipSync(sdmx.bytes).toString().split("\r\n").length - 2).toBe(ids.length);
    });

    it("narrow nodes to a kind, with its own columns only", async () => {
      const where = { instrument: { eq: "ACTION_PLAN" } };
      const all = (await get("/export/nodes.csv?kind=Policy")).text.split("\r\n");
      expect(all[0]).toBe(
        "id,kind,name,nameZh,aliases,names,description,externalIds,formerIds,instrument,stage,edition,issuedOn",
      );
      expect(all.length - 2).toBe((await store.stats()).kinds.Policy);
      const some = (await get(`/export/nodes.csv?kind=Policy&where=${asked(where)}`)).text.split("\r\n").slice(1, -1);
      expect(some.length).toBeGreaterThan(0);
      for (const line of some) expect(line).toContain(",ACTION_PLAN,");
    });
  });
