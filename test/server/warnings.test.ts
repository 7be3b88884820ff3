import { periodNamed } from "../../src/graphql/read/period-words.js";
import type { Warning } from "../../src/graphql/read/warnings.js";
import type { Store } from "../../src/store/store.js";
import { engines, neo4jUri } from "../support/engines.js";
import { operation, post, serve } from "../support/http.js";
import { startMain } from "../support/main.js";
import { scratchFolder } from "../support/scratch.js";
import { realStore } from "../support/sqlite.js";

interface Answered {
  readonly data?: unknown;
  readonly extensions: { readonly warnings?: readonly Warning[] };
}
const warningsIn = (text: string) => (JSON.parse(text) as Answered).extensions.warnings;

/** Operations that come back empty, with what their answer tells. */
const unknown: [query: string, ...warnings: Warning[]][] = [
  [
    '{ policy(id: "policy:ai-plus-plan") { id } }',
    {
      path: "policy",
      argument: "id",
      message: 'no Policy has the id "policy:ai-plus-plan"',
      nearest: ["policy:ai-plus"],
    },
  ],
  [
    '{ node(name: "MIITT") { id } }',
    {
      path: "node",
      argument: "name",
      message: 'no thing has the name "MIITT"',
      nearest: ["Ministry of Industry and Information Technology"],
    },
  ],
  [
    '{ observations(where: { unit: { code: { eq: "%" } } }) { totalCount } }',
    {
      path: "observations",
      argument: "where.unit.code.eq",
      message: 'no Observation has the unit.code "%"',
      nearest: ["percent"],
    },
  ],
  [
    '{ figures: observations(where: { period: { code: { eq: "Q1 2025" } } }) { nodes { id } } }',
    {
      path: "figures",
      argument: "where.period.code.eq",
      message: 'no Observation has the period.code "Q1 2025"',
      nearest: ["2025-Q1"],
    },
  ],
  [
    '{ observations(where: { period: { code: { in: ["2025-Q9", "2031"] } } }) { aggregate { count } } }',
    {
      path: "observations",
      argument: "where.period.code.in",
      message: 'no Observation has the period.code "2025-Q9"',
      nearest: ["2025-Q1", "2025-01/2025-02", "2025-02/2025-03"],
    },
    {
      path: "observations",
      argument: "where.period.code.in",
      message: 'no Observation has the period.code "2031"',
      nearest: expect.any(Array) as unknown as string[],
    },
  ],
  [
    '{ observations(where: { speaker: { name: { eq: "Xie" } } }) { nodes { id } totalCount } }',
    {
      path: "observations",
      argument: "where.speaker.name.eq",
      message: 'no Official has the name "Xie"',
      nearest: ["Xie Cun", "Xie Shaofeng"],
    },
  ],
  [
    '{ observations(where: { metric: { id: { eq: "industry:steel" } }, speaker: { id: { eq: "official:xie" } } }) { edges { cursor } } }',
    {
      path: "observations",
      argument: "where.speaker.id.eq",
      message: 'no Official has the id "official:xie"',
      nearest: ["official:xie-cun", "official:xie-shaofeng"],
    },
    {
      path: "observations",
      argument: "where.metric.id.eq",
      message: 'no Metric has the id "industry:steel", which is of kind Industry',
      nearest: [],
    },
  ],
  [
    '{ policies(where: { targets: { some: { node: { id: { eq: "industry:steal" } } } } }) { totalCount } }',
    {
      path: "policies",
      argument: "where.targets.some.node.id.eq",
      message: 'no thing has the id "industry:steal"',
      nearest: ["industry:steel"],
    },
  ],
  [
    '{ metrics(first: 3) { nodes { observations(where: { unit: { code: { eq: "yuan" } } }) { nodes { id } } } } }',
    {
      path: "metrics.observations",
      argument: "where.unit.code.eq",
      message: 'no Observation has the unit.code "yuan"',
      nearest: ["CNY"],
    },
  ],
  [
    '{ industry(id: "industry:steel") { figures(where: { unit: { code: { eq: "tonnes" } } }) { observation { id } } } }',
    {
      path: "industry.figures",
      argument: "where.unit.code.eq",
      message: 'no Observation has the unit.code "tonnes"',
      nearest: ["t"],
    },
  ],
  [
    '{ turns(first: 2) { nodes { statedObservations(where: { unit: { code: { eq: "%" } } }) { id } } } }',
    {
      path: "turns.statedObservations",
      argument: "where.unit.code.eq",
      message: 'no Observation has the unit.code "%"',
      nearest: ["percent"],
    },
  ],
  [
    '{ policyIndustryLinks(industryWhere: { name: { eq: "steel" } }) { totalCount } }',
    {
      path: "policyIndustryLinks",
      argument: "industryWhere.name.eq",
      message: 'no Industry has the name "steel"',
      nearest: ["Steel industry"],
    },
  ],
  [
    '{ officials(where: { posts: { some: { edge: { title: { eq: "Chief Engineer" } } } } }) { totalCount } }',
    {
      path: "officials",
      argument: "where.posts.some.edge.title.eq",
      message: 'no HOLDS_POST has the title "Chief Engineer"',
      nearest: expect.arrayContaining(["chief engineer"]) as unknown as string[],
    },
  ],
  [
    '{ governmentBody(id: "body:miit") { postHolders(where: { edge: { title: { in: ["minster"] } } }) { nodes { id } } } }',
    {
      path: "governmentBody.postHolders",
      argument: "where.edge.title.in",
      message: 'no HOLDS_POST has the title "minster"',
      nearest: expect.any(Array) as unknown as string[],
    },
  ],
  [
    '{ policyIndustryLinks(linkWhere: { evidence: { any: ["evidence:none"] } }) { totalCount } }',
    {
      path: "policyIndustryLinks",
      argument: "linkWhere.evidence.any",
      message: 'no Evidence has the id "evidence:none"',
      nearest: [],
    },
  ],
  [
    '{ observations(where: { evidence: { every: { turn: { id: { eq: "turn:none" } } } } }) { totalCount } }',
    {
      path: "observations",
      argument: "where.evidence.every.turn.id.eq",
      message: 'no Turn has the id "turn:none"',
      nearest: [],
    },
  ],
  [
    '{ observations(where: { turn: { id: { eq: "turn:scio-2025-04-18-99" } } }) { totalCount } }',
    {
      path: "observations",
      argument: "where.turn.id.eq",
      message: 'no Turn has the id "turn:scio-2025-04-18-99"',
      nearest: expect.arrayContaining([expect.stringMatching(/^turn:scio-2025-04-18-\d\d$/)]) as unknown as string[],
    },
  ],
  [
    '{ observation(id: "observation:general-equipment-manufacturing-investment-growth-s29") { id } }',
    {
      path: "observation",
      argument: "id",
      message: 'no Observation has the id "observation:general-equipment-manufacturing-investment-growth-s29"',
      nearest: expect.arrayContaining([
        "observation:general-equipment-manufacturing-investment-growth-s295",
      ]) as unknown as string[],
    },
  ],
  [
    '{ metrics(where: { measuredProperty: { eq: "value-added" } }) { totalCount } }',
    {
      path: "metrics",
      argument: "where.measuredProperty.eq",
      message: 'no Metric has the measuredProperty "value-added"',
      nearest: expect.arrayContaining(["value added"]) as unknown as string[],
    },
  ],
  [
    '{ product(name: "NEVs") { id } }',
    {
      path: "product",
      argument: "name",
      message: 'no Product has the name "NEVs"',
      nearest: ["New energy vehicles"],
    },
  ],
  [
    '{ search(text: "steel", turn: "turn:none") { totalCount edges { score } } }',
    { path: "search", argument: "turn", message: 'no thing has the id "turn:none"', nearest: [] },
  ],
  [
    '{ nodes(ids: ["policy:ai-plus", "policy:ai-plus-plan"]) { id } }',
    {
      path: "nodes",
      argument: "ids",
      message: 'no thing has the id "policy:ai-plus-plan"',
      nearest: ["policy:ai-plus"],
    },
  ],
];

/** Operations that tell nothing: something was found, all values are there, or nothing was named. */
const silent = [
  '{ observations(where: { unit: { code: { in: ["%", "percent"] } } }, first: 1) { nodes { id } } }',
  '{ observations(where: { unit: { code: { eq: "percent" } }, period: { code: { eq: "2025-Q1" } }, value: { gt: 1e15 } }) { totalCount } }',
  '{ policies(where: { name: { icontains: "no such words" } }) { totalCount } }',
  '{ policies(where: { NOT: { id: { eq: "policy:x" } } }, first: 0) { nodes { id } } }',
  '{ policies(where: { targets: { none: { node: { id: { eq: "industry:x" } } } }, name: { contains: "zzz" } }) { totalCount } }',
  "{ policies(where: { id: { in: [] } }) { totalCount } }",
];

const optional =
  "query ($metric: ID, $where: ObservationWhere) { all: observations(where: { AND: [{ metric: { id: { eq: $metric } } }] }, first: 1) { totalCount ...M } more: observations(where: $where) { totalCount } } fragment M on ObservationConnection { nodes { metric { observations(where: { metric: { id: { eq: $metric } } }) { totalCount } } } }";
const left = (path: string, argument: string, variable: string) => ({
  path,
  argument,
  message: `the variable $${variable} has no value: nothing is filtered by it`,
});
const leftOut = [
  left("all.metric.observations", "where.metric.id.eq", "metric"),
  left("all", "where.AND.metric.id.eq", "metric"),
  left("more", "where", "where"),
];
const byPath = (all: readonly Warning[] = []) => all.toSorted((a, b) => a.path.length - b.path.length);

describe.each(engines)("$name: warnings of an answer", (engine) => {
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
  const statementsOf = async (query: string, variables?: object) => {
    const before = store.statements;
    await post(server.url, JSON.stringify({ query, variables }), { "cache-control": "no-store" });
    return store.statements - before;
  };

  it.each(unknown)("%s: at first, compiled, and kept", async (query, ...warnings) => {
    for (const cache of ["no-store", "no-store", "no-cache", "max-age=0"]) {
      const { text } = await post(server.url, JSON.stringify({ query }), { "cache-control": cache });
      expect(warningsIn(text)).toEqual(warnings);
    }
  });

  it.each(silent)("none: %s", async (query) => {
    for (const _ of ["at first", "again"])
      expect(warningsIn((await operation(server.url, query)).text)).toBeUndefined();
  });

  it("name at most five values", async () => {
    const ids = Array.from({ length: 30 }, (_, i) => `"policy:none-${i}"`);
    const { text } = await operation(server.url, `{ policies(where: { id: { in: [${ids.join()}] } }) { totalCount } }`);
    expect(warningsIn(text)).toHaveLength(5);
  });

  it("name only what is there", async () => {
    const named = new Set<string>();
    for (const [query] of unknown) {
      const { text } = await operation(server.url, query);
      for (const { nearest = [] } of warningsIn(text) ?? [])
        for (const id of nearest.filter((value) => /^[a-z]+:/.test(value))) named.add(id);
    }
    expect(named.size).toBeGreaterThan(3);
    expect([...(await store.nodes([...named])).keys()].toSorted()).toEqual([...named].toSorted());
  });

  it("are told of texts that have no words, or no end", async () => {
    for (const name of ["!!!", "x".repeat(5000)]) {
      const { text } = await operation(
        server.url,
        "query ($name: String) { policies(where: { name: { eq: $name } }) { totalCount } }",
        { name },
      );
      expect(warningsIn(text)).toEqual([
        expect.objectContaining({
          argument: "where.name.eq",
          message: expect.stringMatching(/^no Policy has the name/),
        }),
      ]);
    }
  });

  it("tell of variables that have no value: at first, compiled, and kept", async () => {
    for (const cache of ["no-store", "no-store", "no-cache", "max-age=0"]) {
      const { text } = await post(server.url, JSON.stringify({ query: optional }), { "cache-control": cache });
      expect(byPath(warningsIn(text))).toEqual(byPath(leftOut));
    }
    const variables = { metric: "metric:crude-steel-output", where: {} };
    const { text } = await operation(server.url, optional, variables);
    expect(warningsIn(text)).toBeUndefined();
    const defaults = optional.replace("$metric: ID", '$metric: ID = "metric:crude-steel-output"');
    const told = warningsIn((await operation(server.url, defaults)).text);
    expect(told).toEqual([leftOut[2]]);
  });

  it("take no statement where rows are found, and few where none are", async () => {
    const rows = (unit: string) =>
      `{ observations(where: { unit: { code: { eq: "${unit}" } } }, first: 2) { nodes { id } } }`;
    await statementsOf(rows("m"));
    const usual = await statementsOf(rows("percent"));
    // The values of a property are kept.
    expect(await statementsOf(rows("%"))).toBe(usual);
    const one = '{ policies(where: { id: { eq: "ID" } }) { totalCount } }';
    const known = await statementsOf(one.replace("ID", "policy:ai-plus"));
    // Ids, former ids, and what is similar.
    expect((await statementsOf(one.replace("ID", "policy:none"))) - known).toBeLessThanOrEqual(3);
    const turns = '{ turns(where: { id: { eq: "turn:none" } }) { totalCount } }';
    expect((await statementsOf(turns)) - known).toBeLessThanOrEqual(4);
    const ids = ["a-plan", "b-plan", "c-plan"].map((id) => `"policy:${id}"`);
    const many = `{ policies(where: { id: { in: [${ids.join()}] } }) { totalCount } }`;
    expect((await statementsOf(many)) - known).toBeLessThanOrEqual(3);
    const names = '{ policies(where: { name: { in: ["Plan A", "Plan B"] } }) { totalCount } }';
    expect((await statementsOf(names)) - known).toBeLessThanOrEqual(2);
    const empty = '{ policies(where: { id: { eq: "policy:ai-plus" }, name: { contains: "zzz" } }) { totalCount } }';
    expect((await statementsOf(empty)) - known).toBe(1);
  });

  it("are told of an operation that another process runs", async () => {
    const folder = scratchFolder();
    if (engine.name === "sqlite") await (await realStore(folder)).close();
    const uri: Record<string, string> = engine.name === "neo4j" ? { NEO4J_URI: String(neo4jUri) } : {};
    const main = startMain(folder, { DATA_DIR: folder, PORT: "0", ...uri });
    const url = await main.says(/GraphQL {4}(http:\/\/\S+)\/graphql/);
    const heavy =
      'query ($unit: String) { governmentBodies { nodes { commitments { nodes { id } } implements { nodes { id } } } } observations(where: { unit: { code: { eq: "%" } } }) { totalCount } metrics(where: { unit: { code: { eq: $unit } } }) { totalCount } }';
    for (const _ of ["at first", "again"])
      expect(
        warningsIn((await post(url, JSON.stringify({ query: heavy }), { "cache-control": "no-store" })).text),
      ).toEqual([
        left("metrics", "where.unit.code.eq", "unit"),
        expect.objectContaining({ path: "observations", nearest: ["percent"] }),
      ]);
    main.child.kill("SIGTERM");
    expect(await main.ended()).toBe(0);
  });
});

describe("the code of a period", () => {
  it.each([
    ["Q1 2025", "2025-Q1"],
    ["2025Q1", "2025-Q1"],
    ["1Q 2025", "2025-Q1"],
    ["first quarter of 2025", "2025-Q1"],
    ["2025年第一季度", "2025-Q1"],
    ["H1 2024", "2024-01/2024-06"],
    ["March 2025", "2025-03"],
    ["2025/3", "2025-03"],
    ["2025-1", "2025-01"],
    ["2025.03.31", "2025-03-31"],
    ["FY2024", "2024"],
    ["2025-01/2025-02", "2025-01/2025-02"],
    ["last year", undefined],
  ])("%s", (text, code) => {
    expect(periodNamed(text)).toBe(code);
  });
});
