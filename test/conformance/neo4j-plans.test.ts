import { kinds, type RelationName, relations } from "../../src/model/index.js";
import type { GroupQuery } from "../../src/store/aggregate.js";
import { kindsOfEnds } from "../../src/store/links.js";
import { groupsArguments, linkGroupsArguments } from "../../src/store/neo4j/aggregate.js";
import { linkMatchArguments, linksArguments } from "../../src/store/neo4j/links.js";
import { countArguments, pageArguments } from "../../src/store/neo4j/pages.js";
import { countPairsArguments, pairsStatement } from "../../src/store/neo4j/pairs.js";
import type { Statement } from "../../src/store/neo4j/statement.js";
import { dayInTest, dayTest } from "../../src/statistics/day-test.js";
import { read } from "../../src/store/neo4j/statements.js";
import type { PairQuery } from "../../src/store/pairs.js";
import { sortDay } from "../../src/store/stored-properties.js";
import type { EdgeRecord, LinkQuery, NodeRecord, PageQuery } from "../../src/store/store.js";
import { engines, neo4jUri } from "../support/engines.js";
import { loadOf } from "../support/graphs.js";
import neo4j, { type Driver, type Plan } from "neo4j-driver";

const day = (i: number) => `20${10 + (i % 15)}-0${1 + (i % 9)}-1${i % 10}`;
const policies = Array.from({ length: 1000 }, (_, i): NodeRecord => ({
  id: `policy:p${i}`,
  kind: "Policy",
  props: {
    name: `Plan ${i}`,
    instrument: "FUND",
    stage: i % 3 === 0 ? "ISSUED" : "ANNOUNCED",
    ...(i % 10 > 0 ? { issuedOn: day(i) } : {}),
  },
}));
const observations = Array.from({ length: 2000 }, (_, i): NodeRecord => ({
  id: `observation:o${i}`,
  kind: "Observation",
  props: {
    value: i,
    qualifier: "EXACT",
    asSaid: String(i),
    unitCode: "CNY",
    unitKind: "MONEY",
    periodCode: day(i),
    periodStart: day(i),
    periodEnd: day(i),
    periodKind: "FLOW",
  },
}));

const industries = Array.from({ length: 50 }, (_, i): NodeRecord => ({
  id: `industry:i${i}`,
  kind: "Industry",
  props: { name: `Industry ${i}`, grouping: false },
}));
const edges = policies.map(({ id: source }, i): EdgeRecord => {
  const target = `industry:i${i % industries.length}`;
  const props = { intent: "SUPPORT", modality: "PLANNED", evidence: ["evidence:e1"] };
  return { id: `TARGETS|${source}|${target}`, relation: "TARGETS", source, target, props };
});

const list = { limit: 50, backward: false, count: false, fields: [] } as const;
const issuedOn = { field: "issuedOn", descending: true };
const byDay = { ...list, kind: "Policy", order: [issuedOn] } as const;
const byPeriod = { ...list, kind: "Observation", order: [{ field: "periodEnd", descending: true }] } as const;
const filter: PageQuery["where"] = {
  and: [
    { field: "stage", op: "eq", value: "ISSUED" },
    { field: "issuedOn", op: "gte", value: "2016-01-01" },
  ],
};

/** Ways to the nodes of each part of a page, in the order of the parts. */
const cases: [what: string, query: PageQuery, ways: string[]][] = [
  ["by id", { ...list, kind: "Policy", order: [] }, ["NodeIndexScan"]],
  ["by id, filtered", { ...byDay, order: [], where: filter }, ["NodeIndexSeek"]],
  ["by a day that all have", byPeriod, ["NodeIndexScan"]],
  [
    "by a day that all have, from the middle",
    { ...byPeriod, from: { values: ["2016-05-15"], id: "observation:o5" } },
    ["NodeIndexSeek", "NodeIndexSeekByRange"],
  ],
  [
    "the same, backward",
    { ...byPeriod, backward: true, from: { values: ["2016-05-15"], id: "observation:o5" } },
    ["NodeIndexSeek", "NodeIndexSeekByRange"],
  ],
  ["by a day that some lack", byDay, ["NodeIndexScan", "NodeIndexScan"]],
  [
    "by a day, missing ones first",
    { ...byDay, order: [{ ...issuedOn, nullsFirst: true }] },
    ["NodeIndexScan", "NodeIndexScan"],
  ],
  [
    "by a day, from the middle",
    { ...byDay, from: { values: ["2016-05-15"], id: "policy:p5" } },
    ["NodeIndexSeek", "NodeIndexSeekByRange", "NodeIndexScan"],
  ],
  [
    "by a day, among those that lack it",
    { ...byDay, from: { values: [null], id: "policy:p5" } },
    ["NodeIndexSeekByRange"],
  ],
  ...(["lt", "lte", "gt", "gte"] as const).flatMap((op) =>
    (["certain", "possible"] as const).map((match): (typeof cases)[number] => [
      `by a day that is ${match} to be ${op}`,
      { ...byDay, where: dayTest(match, op, "issuedOn", "2016-02-01") },
      ["NodeIndexSeekByRange"],
    ]),
  ),
  [
    "by a day within a month",
    { ...byDay, where: dayInTest("certain", "issuedOn", ["2016-02"]) },
    ["NodeIndexSeekByRange"],
  ],
  ["by a day that the filter asks for", { ...byDay, where: filter }, ["NodeIndexSeek"]],
  [
    "the same, from the middle, backward",
    { ...byDay, where: filter, backward: true, from: { values: ["2017-05-15"], id: "policy:p5" } },
    ["NodeIndexSeek", "NodeIndexSeek"],
  ],
];

const link = { limit: 3, backward: false, count: false, sources: ["policy:p1", "policy:p2"], kinds: [] } as const;
const ofLinks = (query: LinkQuery): Planned[] => {
  const match = linkMatchArguments(query);
  const groups = { ...query, keys: [{ on: "edge", field: "relation", as: "text" }], values: [] } as const;
  return [
    [read.linksOfSources, ...linksArguments(query).slice(0, 2)] as unknown as Planned,
    [read.countLinksOfSources, ...match],
    [read.neighborsByKind, ...match],
    [read.groupsOfLinks, ...linkGroupsArguments(groups)],
  ];
};

const joined = { ...list, relation: "TARGETS", sources: "Policy", targets: "Industry" } as const;
const middle = { values: ["policy:p5"], id: "industry:i5" };
const support = { field: "intent", op: "eq", value: "SUPPORT" } as const;
const oneIndustry = { field: "id", op: "eq", value: "industry:i5" } as const;
/** Ways to the nodes of a page of pairs, and whether it is sorted beyond the ties of a source. */
const pairs: [what: string, query: PairQuery, ways: string[], top: string][] = [
  ["of any", joined, ["NodeIndexScan"], "PartialTop"],
  ["from the middle", { ...joined, from: middle }, ["NodeIndexSeekByRange"], "PartialTop"],
  [
    "from the middle, backward",
    { ...joined, from: middle, backward: true, edgeWhere: support },
    ["NodeIndexSeekByRange"],
    "PartialTop",
  ],
  ["of one target", { ...joined, targetWhere: oneIndustry }, ["NodeIndexSeek"], "Top"],
];

const unit = { on: "node", field: "unitCode", as: "text" } as const;
const numbers = { kind: "Observation", values: [{ on: "node", field: "value" }] } as const;
const inUnits = { field: "unitCode", op: "eq", value: "t" } as const;
const since = { field: "periodEnd", op: "gte", value: "2024-09-17" } as const;
/** Ways to the nodes of groups: all of them, or those that the filter asks for. */
const groups: [what: string, query: GroupQuery, ways: string[]][] = [
  ["of a kind", { ...numbers, keys: [unit] }, ["NodeByLabelScan"]],
  ["of one unit", { ...numbers, keys: [unit], where: inUnits }, ["NodeIndexSeek"]],
  ["since a day", { ...numbers, keys: [unit, unit], where: since }, ["NodeIndexSeekByRange"]],
  [
    "of the largest rows",
    { ...numbers, keys: [{ leadsTo: "OBSERVES" }, unit], largest: { keys: 1, first: 5 } },
    ["NodeByLabelScan"],
  ],
];

type Planned = [of: Statement<string>, parameters: object, fills: Record<string, string>];

(neo4jUri === undefined ? describe.skip : describe)("the plans of Neo4j", () => {
  let driver: Driver;
  beforeAll(async () => {
    const [store] = await Promise.all(engines.filter(({ name }) => name === "neo4j").map(({ open }) => open()));
    await store?.load(loadOf({ nodes: [...policies, ...observations, ...industries], edges }, "test"));
    await store?.close();
    driver = neo4j.driver(String(neo4jUri), neo4j.auth.basic("neo4j", ""), { disableLosslessIntegers: true });
    // Plans follow what the engine knows of its indexes: it samples them some time after a load, or when asked.
    await driver.executeQuery("CALL db.prepareForReplanning(120)");
  });
  afterAll(() => driver.close());

  const planOf = async ([of, parameters, fills]: Planned): Promise<string[]> => {
    const { summary } = await driver.executeQuery(`EXPLAIN ${of.text(fills)}`, parameters);
    return operatorsOf(summary.plan as Plan);
  };
  const isWay = (operator: string) => /Scan|Seek/.test(operator);

  it.each(cases)("a page %s: follows an index, and sorts no more than ties", async (_, query, ways) => {
    const [parameters, fills] = pageArguments(query);
    const plan = await planOf([read.pageOfKind, parameters, fills]);
    expect(plan.filter(isWay)).toEqual(ways);
    expect(plan).not.toContain("Sort");
  });

  it("a page by a property without an index: scans and sorts, which the tests above would refuse", async () => {
    const order = [{ field: "edition", descending: false }];
    const [parameters, fills] = pageArguments({ ...list, kind: "Policy", order });
    expect(await planOf([read.pageOfKind, parameters, fills])).toContain("Top");
  });

  it("a total with a filter: searches the index of both", async () => {
    const query = { ...byDay, where: filter };
    expect((await planOf([read.countOfKind, ...countArguments(query)])).filter(isWay)).toEqual(["NodeIndexSeek"]);
  });

  const sortDaysOf = (name: RelationName, direction: "OUT" | "IN") =>
    kindsOfEnds([name], direction).map((kind) => sortDay(kinds.get(kind))?.name);
  // Statements of relations differ by name, and by what their ends are: one of each form, and the one that is held.
  const forms = new Map(
    [...relations.values()]
      .toSorted((a, b) => Number(a.name === "TARGETS") - Number(b.name === "TARGETS"))
      .flatMap(({ name }) => (["OUT", "IN"] as const).map((direction) => [name, direction] as const))
      .map(([name, direction]) => {
        const [own, there] = [kindsOfEnds([name], direction === "OUT" ? "IN" : "OUT"), kindsOfEnds([name], direction)];
        const [one, other] = [own.length === 1, there.length === 1];
        return [[one, other, ...new Set(sortDaysOf(name, direction))].join(), [name, direction] as const];
      }),
  );
  it.each([...forms.values()])(
    "links of %s %s: start from the sources, and read nothing of others",
    async (name, direction) => {
      const days = sortDaysOf(name, direction);
      const byDays = days[0] !== undefined && new Set(days).size === 1 ? [[{ field: days[0], descending: true }]] : [];
      for (const order of [[], ...byDays])
        for (const planned of ofLinks({ ...link, relations: [name], direction, order })) {
          const plan = await planOf(planned);
          expect([planned[0].file, plan.filter(isWay)]).toEqual([planned[0].file, ["NodeUniqueIndexSeek"]]);
        }
    },
  );

  it("links of a list that is ordered by a day that all have: no key for missing ones", () => {
    const order = [{ field: "periodEnd", descending: true }];
    const [, fills] = linksArguments({ ...link, relations: ["OBSERVES"], direction: "IN", order });
    expect(fills).toMatchObject({ order: "n.periodEnd DESC, n.id + '|'", pattern: "(s)<-[r:OBSERVES]-(n)" });
  });

  it.each(pairs)("pairs %s: follow an index", async (_, query, ways, top) => {
    const plan = await planOf(pairsStatement(query) as unknown as Planned);
    expect(plan.filter((name) => isWay(name) || /Top/.test(name)).toSorted()).toEqual([...ways, top].toSorted());
  });

  it("the number of pairs of one target: starts from it", async () => {
    const plan = await planOf([
      read.countPairsOfRelation,
      ...countPairsArguments({ ...joined, targetWhere: oneIndustry }),
    ]);
    expect(plan.filter(isWay)).toEqual(["NodeIndexSeek"]);
  });

  it.each(groups)("groups %s: read no more nodes than are in them", async (_, query, ways) => {
    const [parameters, fills] = groupsArguments(query);
    expect((await planOf([read.groupsOfKind, parameters, fills])).filter(isWay)).toEqual(ways);
  });
});

const operatorsOf = ({ operatorType, children }: Plan): string[] => [
  operatorType.replace(/@.*/, ""),
  ...children.flatMap(operatorsOf),
];
