import type { Store } from "../../src/store/store.js";
import { address, blocksOf, pages } from "../support/docs.js";
import { scratchFolder } from "../support/scratch.js";
import { realStore } from "../support/sqlite.js";
import { type Growth, growthOf, growthRows, highest } from "../support/growth.js";
import { operation, send, serve } from "../support/http.js";
import { igraph, printed, rowsOfCsv, rscript } from "../support/programs.js";
import { python } from "../support/python.js";

const run = blocksOf("test/clients/docs.test.ts");
/** The page's blocks in a language: as many as the tests below take. */
const blocks = (of: string, count: number) => {
  const texts = run.filter(({ lang }) => lang === of).map(({ text }) => text);
  expect(texts).toHaveLength(count);
  return texts;
};
const page = String(pages.get("docs/clients.md"));
const exported = { metric: "metricName", value: "value", unit: "unitCode", period: "periodCode", quote: "quote" };

describe("docs/clients.md", () => {
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
  const here = (text: string) => text.replaceAll(address, server.url);
  const ask = async <T>(query: string) => (JSON.parse((await operation(server.url, query)).text) as { data: T }).data;

  it("names addresses that answer", async () => {
    const named = [...page.matchAll(/http:\/\/127\.0\.0\.1:4000[\w./?=%&-]*\w/g)].map(([url]) => url);
    const fetched = new Set(named.filter((url) => !/\/graphql$|4000$|\/export$/.test(url)));
    expect(fetched.size).toBeGreaterThanOrEqual(5);
    for (const url of fetched) {
      const { status, text } = await send(here(url));
      expect([url, status, text.length > 100]).toEqual([url, 200, true]);
    }
  });

  it("names an address that gives Grafana the figures of one quarter", async () => {
    const [url] = /http:\S+observations\.csv\?where=[\w%-]+/.exec(page) ?? [];
    const { text } = await send(here(String(url)));
    const { observations } = await ask<{ observations: { totalCount: number } }>(
      '{ observations(where: { period: { code: { eq: "2025-Q1" } } }, first: 0) { totalCount } }',
    );
    expect(text.trim().split("\n")).toHaveLength(observations.totalCount + 1);
    expect(text).toContain(",percent,PERCENT,2025-Q1,");
  });

  it("lets Apollo's page at another origin query", async () => {
    const origin = "https://studio.apollographql.com";
    const asked = { "access-control-request-method": "POST", "access-control-request-headers": "content-type" };
    const before = await send(`${server.url}/graphql`, { method: "OPTIONS", headers: { origin, ...asked } });
    expect(before.headers).toMatchObject({
      "access-control-allow-origin": "*",
      "access-control-allow-methods": expect.stringContaining("POST"),
      "access-control-allow-headers": "content-type",
    });
    const { __schema } = await ask<{ __schema: { queryType: { name: string } } }>(
      "{ __schema { queryType { name } } }",
    );
    expect(__schema.queryType.name).toBe("Query");
  });

  if (python) {
    it("in Python takes ten lines", () => {
      const [lines = ""] = blocks("python", 1);
      expect(lines.split("\n").filter((line) => line.trim() !== "").length).toBeLessThanOrEqual(10);
      expect(lines).toContain(address);
    });

    it("in Python gives all growth rates, and the graph of policies and industries with its quotations", async () => {
      const [lines = ""] = blocks("python", 1);
      const tail = `
import json
print("\\n" + json.dumps({"growth": growth.to_csv(index=False), "nodes": list(graph), "edges": list(graph.edges(data="quote"))}))`;
      const text = await printed(String(python), ["-c", here(lines) + tail], folder);
      const found = JSON.parse(text.trim().split("\n").at(-1) as string) as {
        growth: string;
        nodes: string[];
        edges: [string, string, string][];
      };
      const rows = growthRows(rowsOfCsv(found.growth), exported);
      expect(rows).toEqual(growth);
      expect(rows).toContainEqual(highest);

      const { policies } = await ask<{ policies: { nodes: Policy[] } }>(targets);
      const edges = policies.nodes.flatMap(({ id, targets: of }) =>
        of.edges
          .filter(({ node }) => node.kind === "Industry")
          .flatMap(({ node, evidence }) => evidence.map(({ quote }) => [id, node.id, quote])),
      );
      expect(found.edges.map(String).toSorted()).toEqual(edges.map(String).toSorted());
      expect(found.nodes.toSorted()).toEqual([...new Set(edges.flatMap(([from, to]) => [from, to]))].toSorted());
      expect(edges.length).toBeGreaterThan(40);
    });

    it("by DuckDB and curl prints the same figures", async () => {
      const [duckdb = "", curl = ""] = blocks("sh", 3);
      const table = await printed("sh", ["-ec", here(duckdb).replace("duckdb -c", "duckdb -csv -c")], folder);
      const rows = rowsOfCsv(table).map((row) => ({ ...row, unitCode: "percent" }));
      expect(growthRows(rows, exported)).toEqual(growth);
      expect(growthRows(rows.slice(0, 1), exported)).toEqual([highest]);

      const text = await printed("sh", ["-ec", here(curl)], folder);
      const csv = text.slice(0, text.indexOf('{"data"'));
      const { observations } = await ask<{ observations: { totalCount: number } }>(
        '{ observations(where: { unit: { code: { eq: "percent" } } }, first: 0) { totalCount } }',
      );
      expect(rowsOfCsv(csv)).toHaveLength(observations.totalCount);
      expect(text).toContain(`{"data":{"release":{"id":"${(await store.releases()).at(-1)?.id}"}}`);
    });

    it("for Metabase makes a database of all tables", async () => {
      const [, , script = ""] = blocks("sh", 3);
      await printed("sh", ["-ec", here(script)], folder);
      const count =
        "SELECT (SELECT count(*) FROM nodes) n, (SELECT count(*) FROM edges) e, (SELECT count(*) FROM observations) o";
      const [counts] = rowsOfCsv(await printed("duckdb", ["briefing.duckdb", "-csv", "-c", count], folder));
      const { kinds, relations } = await store.stats();
      const sum = (of: Readonly<Record<string, number>>) => Object.values(of).reduce((a, b) => a + b, 0);
      expect(counts).toEqual({ n: sum(kinds), e: sum(relations), o: kinds.Observation });
    });

    if (rscript)
      it("in R gives all growth rates", async () => {
        const [script = ""] = blocks("r", 2);
        const text = await printed(String(rscript), ["-e", `${here(script)}\nwrite.csv(growth, row.names = FALSE)`]);
        expect(growthRows(rowsOfCsv(text), exported)).toEqual(growth);
      });

    if (igraph)
      it("in R makes a graph of the tables, with every node and edge", async () => {
        const [, script = ""] = blocks("r", 2);
        const counts = "cat(igraph::vcount(graph), igraph::ecount(graph), all(igraph::V(graph)$name == nodes$id))";
        const { kinds, relations } = await store.stats();
        const sum = (of: Readonly<Record<string, number>>) => Object.values(of).reduce((a, b) => a + b, 0);
        const text = await printed(String(igraph), ["-e", `${here(script)}\n${counts}`]);
        expect(text).toBe(`${sum(kinds)} ${sum(relations)} TRUE`);
      });
  }
});

interface Policy {
  readonly id: string;
  readonly targets: {
    readonly edges: readonly {
      readonly node: { readonly id: string; readonly kind: string };
      readonly evidence: readonly { readonly quote: string }[];
    }[];
  };
}
const targets =
  "{ policies(where: { targets: { some: { node: { kind: { eq: Industry } } } } }, first: 100) { nodes { id targets(first: 100) { edges { node { id kind } evidence { quote } } } } } }";
