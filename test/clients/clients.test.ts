import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Store } from "../../src/store/store.js";
import { scratchFolder } from "../support/scratch.js";
import { realStore } from "../support/sqlite.js";
import { type Growth, growthOf, growthRows, highest } from "../support/growth.js";
import { operation, send, serve } from "../support/http.js";
import { printed, rowsOfCsv, rscript } from "../support/programs.js";
import { python } from "../support/python.js";

const example = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const names = { metric: "metric", value: "value", unit: "unit", period: "period", quote: "quote" };
const exported = { ...names, metric: "metricName", unit: "unitCode", period: "periodCode" };

if (python)
  describe("the examples of clients, against a running server", () => {
    const folder = scratchFolder();
    let store: Store;
    let server: Awaited<ReturnType<typeof serve>>;
    let growth: readonly Growth[];
    beforeAll(async () => {
      store = await realStore();
      server = await serve(store);
      growth = await growthOf(server.url);
    });
    afterAll(async () => {
      await server.close();
      await store.close();
    });

    it("are held against some 70 rates, the highest with its words", () => {
      expect(growth.length).toBeGreaterThan(60);
      expect(growth.toSorted((a, b) => Number(b.value) - Number(a.value))[0]).toEqual(highest);
    });

    it("growth.py gives them all, and draws those of the quarter with their quotations", async () => {
      const text = await printed(String(python), [example("growth.py"), "growth.svg", server.url], folder);
      expect(growthRows(rowsOfCsv(text), names)).toEqual(growth);
      const picture = readFileSync(join(folder, "growth.svg"), "utf8");
      const words = [...picture.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map((match) => match[1]);
      expect(words).toContain(highest.metric);
      expect(words).toContain(`50.4%   “${highest.quote}”`);
      expect(words.filter((word) => word?.includes("“"))).toHaveLength(20);
      expect(words.join(" ")).toContain((await store.releases()).at(-1)?.id);
    });

    it("growth.py draws a PNG too", async () => {
      await printed(String(python), [example("growth.py"), "growth.png", server.url], folder);
      const png = readFileSync(join(folder, "growth.png"));
      expect(png.subarray(1, 4).toString()).toBe("PNG");
      expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
    });

    it("centrality.py counts each policy's industries as the API does, and finds igraph's betweenness", async () => {
      const rows = rowsOfCsv(await printed(String(python), [example("centrality.py"), server.url], folder));
      const { data } = JSON.parse((await operation(server.url, targets)).text) as {
        data: { policies: { nodes: Policy[] } };
      };
      const pairs = data.policies.nodes.flatMap(({ id, targets: { edges } }) =>
        edges.filter(({ node }) => node.kind === "Industry").map(({ node }) => [id, node.id] as const),
      );
      const degrees = new Map<unknown, Set<string>>();
      for (const [policy, industry] of pairs) degrees.set(policy, (degrees.get(policy) ?? new Set()).add(industry));
      expect(degrees.size).toBeGreaterThan(20);
      expect(Object.fromEntries(rows.map(({ policy, degree }) => [policy, degree]))).toEqual(
        Object.fromEntries([...degrees].map(([policy, industries]) => [policy, industries.size])),
      );
      const found = new Map(Object.entries(betweenness(pairs)));
      for (const { policy, betweenness: share } of rows)
        expect(share).toBeCloseTo(found.get(String(policy)) ?? NaN, 12);
      expect(rows.map((row) => row.betweenness)).toEqual(
        rows.map((row) => Number(row.betweenness)).toSorted((a, b) => b - a),
      );
      expect(rows[0]?.betweenness).toBeGreaterThan(0);
    });

    it("growth.sql gives them all from the Parquet file, the highest first", async () => {
      writeFileSync(
        join(folder, "observations.parquet"),
        (await send(`${server.url}/export/observations.parquet`)).bytes,
      );
      const rows = rowsOfCsv(await printed("duckdb", ["-csv", "-f", example("growth.sql")], folder));
      expect(growthRows(rows, names)).toEqual(growth);
      expect(growthRows(rows.slice(0, 1), names)).toEqual([highest]);
    });

    it("growth.sh gives them all as CSV", async () => {
      const rows = rowsOfCsv(await printed("sh", [example("growth.sh"), server.url]));
      expect(growthRows(rows, exported)).toEqual(growth);
    });

    it("growth.sh fails where the server refuses", async () => {
      await expect(printed("sh", [example("growth.sh"), `${server.url}/nowhere`])).rejects.toThrow("404");
    });

    if (rscript)
      it("growth.R gives them all, the highest first, with what they measure", async () => {
        const rows = rowsOfCsv(await printed(String(rscript), [example("growth.R"), server.url]));
        expect(growthRows(rows, exported)).toEqual(growth);
        expect(growthRows(rows.slice(0, 1), exported)).toEqual([highest]);
        expect(rows[0]?.measures).toBe("New energy vehicles");
      });
  });

interface Policy {
  readonly id: string;
  readonly targets: { readonly edges: readonly { readonly node: { readonly id: string; readonly kind: string } }[] };
}
const targets =
  "{ policies(where: { targets: { some: { node: { kind: { eq: Industry } } } } }, first: 100) { nodes { id targets(first: 100) { edges { node { id kind } } } } } }";

/** Each node's share of shortest paths between two others, as igraph counts them. */
function betweenness(pairs: readonly (readonly string[])[]): Record<string, number> {
  const script = `
import igraph, json, sys
graph = igraph.Graph.TupleList(json.load(sys.stdin)).simplify()
most = (graph.vcount() - 1) * (graph.vcount() - 2) / 2
print(json.dumps({name: found / most for name, found in zip(graph.vs["name"], graph.betweenness())}))`;
  const input = JSON.stringify(pairs);
  return JSON.parse(execFileSync(String(python), ["-c", script], { input, encoding: "utf8" })) as Record<
    string,
    number
  >;
}
