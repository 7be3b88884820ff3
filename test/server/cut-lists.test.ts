import type { EdgeRecord, NodeRecord, Store } from "../../src/store/store.js";
import { engines, neo4jUri } from "../support/engines.js";
import { loadOf } from "../support/graphs.js";
import { operation, post, serve } from "../support/http.js";
import { startMain } from "../support/main.js";
import { scratchFolder } from "../support/scratch.js";
import { realStore } from "../support/sqlite.js";

const miit = `{ governmentBody(id: "body:miit") {
  commitments { totalCount nodes { id } }
  implements { nodes { id } }
  few: implements(first: 3) { nodes { id } }
} }`;
const cutOf = (text: string) => (JSON.parse(text) as { extensions: { cut?: unknown } }).extensions.cut;
const statementsOf = async (store: Store, ask: () => Promise<unknown>) => {
  const before = store.statements;
  await ask();
  return store.statements - before;
};

describe.each(engines)("$name: lists that are cut where nobody said how long they are to be", (engine) => {
  let store: Store;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    store = await engine.real();
    server = await serve(store);
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });

  it("are told by path, with the longest where its count was asked for: at first, compiled, and kept", async () => {
    const told = [
      { path: "governmentBody.commitments", lists: 1, longest: 101 },
      { path: "governmentBody.implements", lists: 1 },
    ];
    for (const cache of ["no-store", "no-store", "no-cache", "max-age=0"]) {
      const { text } = await post(server.url, JSON.stringify({ query: miit }), { "cache-control": cache });
      expect(cutOf(text)).toEqual(told);
    }
  });

  it("are counted by path, without indices", async () => {
    const { text } = await operation(
      server.url,
      "{ all: turns(first: 33) { edges { node { mentions { edges { node { id } } } } } } }",
    );
    const lists = [
      ...(JSON.parse(text) as { data: { all: { edges: { node: { mentions: { edges: unknown[] } } }[] } } }).data.all
        .edges,
    ];
    const full = lists.filter(({ node }) => node.mentions.edges.length === 20).length;
    expect(cutOf(text)).toEqual([{ path: "all.mentions", lists: expect.any(Number) }]);
    const [{ lists: cut }] = cutOf(text) as [{ lists: number }];
    expect(cut).toBeGreaterThan(1);
    expect(cut).toBeLessThanOrEqual(full);
  });

  it("are told of a list of a kind, whose number is known; not of one that ends", async () => {
    expect(cutOf((await operation(server.url, "{ policies { nodes { id } } }")).text)).toEqual([
      { path: "policies", lists: 1, longest: 107 },
    ]);
    for (const whole of ["{ policies(first: 5) { nodes { id } } }", "{ officials { nodes { id } } }"])
      expect(cutOf((await operation(server.url, whole)).text)).toBeUndefined();
  });

  it("are told of twenty paths at most", async () => {
    const aliases = Array.from({ length: 25 }, (_, i) => `a${i}: policies { nodes { id } }`);
    expect(cutOf((await operation(server.url, `{ ${aliases.join(" ")} }`)).text)).toHaveLength(20);
  });

  it.each([
    ['{ search(text: "industry") { nodes { id } } }', "search", 20],
    ['{ suggest(prefix: "in") { text } }', "suggest", 20],
    ['{ related(id: "industry:steel") { things { score } } }', "related", 20],
    ['{ paths(from: "policy:5g-setting-sail", to: "industry:steel") { paths { length } } }', "paths", 10],
    ['{ subgraph(centers: ["body:miit"]) { nodes { node { id } } } }', "subgraph", 100],
    ["{ policyIndustryLinks { nodes { evidenceCount } } }", "policyIndustryLinks", 20],
    ["{ industries(first: 100) { nodes { figures { observation { id } } } } }", "industries.figures", 20],
    ['{ reconcile(queries: [{ query: "industry" }]) { candidates { id } } }', "reconcile.candidates", 5],
  ])("are told of what is no connection: %s", async (query, path, size) => {
    const told = cutOf((await operation(server.url, query)).text);
    expect(told).toEqual([expect.objectContaining({ path })]);
    const [{ longest }] = told as [{ longest?: number }];
    if (longest !== undefined) expect(longest).toBeGreaterThan(size);
    const argument = path === "subgraph" ? "limit" : path === "reconcile.candidates" ? "limit:" : "first";
    const sized = argument.endsWith(":")
      ? query.replace(" }])", `, limit: ${size} }])`)
      : query
          .replace(/(search|suggest|related|paths|subgraph)\(/, `$1(${argument}: ${size}, `)
          .replace("figures {", `figures(first: ${size}) {`)
          .replace("Links {", `Links(first: ${size}) {`);
    expect(cutOf((await operation(server.url, sized)).text)).toBeUndefined();
  });

  it("take no statement more", async () => {
    const text = (size: string) => `{ governmentBody(id: "body:miit") { implements${size} { nodes { id } } } }`;
    const asked = (query: string) => () => post(server.url, JSON.stringify({ query }), { "cache-control": "no-store" });
    for (const _ of ["at first", "again"])
      expect(await statementsOf(store, asked(text("")))).toBe(await statementsOf(store, asked(text("(first: 20)"))));
  });

  it("are told of an operation that another process runs, with what it came to", async () => {
    const folder = scratchFolder();
    if (engine.name === "sqlite") await (await realStore(folder)).close();
    const uri: Record<string, string> = engine.name === "neo4j" ? { NEO4J_URI: String(neo4jUri) } : {};
    const main = startMain(folder, { DATA_DIR: folder, PORT: "0", ...uri });
    try {
      const url = await main.says(/GraphQL {4}(http:\/\/\S+)\/graphql/);
      const heavy = "{ governmentBodies { nodes { commitments { nodes { id } } implements { nodes { id } } } } }";
      const { text } = await operation(url, heavy);
      expect(JSON.parse(text)).toMatchObject({
        extensions: {
          cost: { estimated: expect.any(Number), actual: expect.any(Number), limit: 100_000 },
          cut: expect.arrayContaining([{ path: "governmentBodies.commitments", lists: 1 }]),
        },
      });
      // The meter ends it there.
      const links =
        "{ governmentBodies { nodes { links(first: 60) { nodes { links(first: 60) { nodes { links { nodes { links { nodes { id } } } } } } } } } } }";
      const { status, text: ended } = await operation(url, links);
      expect([status, JSON.parse(ended)]).toEqual([
        400,
        {
          errors: [
            {
              message: expect.stringMatching(/^expected a cost of at most 100000/),
              extensions: { code: "LIMIT_EXCEEDED" },
            },
          ],
          extensions: expect.objectContaining({
            cost: { estimated: expect.any(Number), actual: expect.any(Number), limit: 100_000 },
          }),
        },
      ]);
    } finally {
      main.child.kill("SIGTERM");
      expect(await main.ended()).toBe(0);
    }
  });

  it("are told of lists of changes and of common neighbours", async () => {
    const changed = await engine.open();
    const succeeds = ["policy:p0", "policy:p1"].flatMap((source) =>
      Array.from({ length: 25 }, (_, index): EdgeRecord => {
        const target = `policy:p${index + 2}`;
        return {
          id: `SUCCEEDS|${source}|${target}`,
          relation: "SUCCEEDS",
          source,
          target,
          props: { evidence: ["evidence:e1"] },
        };
      }),
    );
    const policies = (count: number): NodeRecord[] =>
      Array.from({ length: count }, (_, index) => ({
        id: `policy:p${index}`,
        kind: "Policy",
        props: { name: `p${index}`, instrument: "FUND", stage: "ISSUED" },
      }));
    await changed.load(loadOf({ nodes: [], edges: [] }, "test", "one"));
    await changed.load(loadOf({ nodes: policies(120), edges: succeeds }, "test", "two"));
    const { url, close } = await serve(changed);
    try {
      const changes = (size: string) => `{ changesSince(release: "one"${size}) { nodes { id } } }`;
      expect(cutOf((await operation(url, changes(""))).text)).toEqual([
        { path: "changesSince", lists: 1, longest: 170 },
      ]);
      expect(cutOf((await operation(url, changes(", first: 100"))).text)).toBeUndefined();
      const common = (size: string) =>
        `{ commonNeighbors(ids: ["policy:p0", "policy:p1"]${size}) { neighbors { node { id } } } }`;
      expect(cutOf((await operation(url, common(""))).text)).toEqual([
        { path: "commonNeighbors", lists: 1, longest: 25 },
      ]);
      expect(cutOf((await operation(url, common(", first: 20"))).text)).toBeUndefined();
    } finally {
      await close();
      await changed.close();
    }
  });
});
