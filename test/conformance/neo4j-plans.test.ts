import { pageArguments } from "../../src/store/neo4j/pages.js";
import { dayInTest, dayTest } from "../../src/statistics/day-test.js";
import { read } from "../../src/store/neo4j/statements.js";
import type { NodeRecord, PageQuery } from "../../src/store/store.js";
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
  ["by id, filtered", { ...byDay, order: [], where: filter }, ["NodeIndexSeekByRange"]],
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
  ["by a day that the filter asks for", { ...byDay, where: filter }, ["NodeIndexSeekByRange"]],
];

(neo4jUri === undefined ? describe.skip : describe)("the plan of a page on Neo4j", () => {
  let driver: Driver;
  beforeAll(async () => {
    const [store] = await Promise.all(engines.filter(({ name }) => name === "neo4j").map(({ open }) => open()));
    await store?.load(loadOf({ nodes: [...policies, ...observations], edges: [] }, "test"));
    await store?.close();
    driver = neo4j.driver(String(neo4jUri), neo4j.auth.basic("neo4j", ""), { disableLosslessIntegers: true });
    // Plans follow what the engine knows of its indexes: it samples them some time after a load, or when asked.
    await driver.executeQuery("CALL db.prepareForReplanning(120)");
  });
  afterAll(() => driver.close());

  it.each(cases)("%s: follows an index, and sorts no more than ties", async (_, query, ways) => {
    const [parameters, fills] = pageArguments(query);
    const { summary } = await driver.executeQuery(`EXPLAIN ${read.pageOfKind.text(fills)}`, parameters);
    const operators = operatorsOf(summary.plan as Plan);
    expect(operators.filter((name) => /Scan|Seek/.test(name))).toEqual(ways);
    expect(operators).not.toContain("Sort");
  });
});

const operatorsOf = ({ operatorType, children }: Plan): string[] => [
  operatorType.replace(/@.*/, ""),
  ...children.flatMap(operatorsOf),
];
