import { DatabaseSync, type DatabaseSyncInstance } from "@photostructure/sqlite";
import neo4j from "neo4j-driver";
import { kinds, relations } from "../../src/model/index.js";
import type { GroupKey } from "../../src/store/aggregate.js";
import { kindsOfEnds } from "../../src/store/links.js";
import { read } from "../../src/store/neo4j/statements.js";
import { groupsSql } from "../../src/store/sqlite/aggregate.js";
import { linksSql, linkTotalsSql } from "../../src/store/sqlite/links.js";
import { pageSql, totalSql } from "../../src/store/sqlite/pages.js";
import { countPairsSql, pairsSql } from "../../src/store/sqlite/pairs.js";
import type { SqlQuery } from "../../src/store/sqlite/parameters.js";
import { createTables } from "../../src/store/sqlite/schema.js";
import { dayInTest, dayTest } from "../../src/statistics/day-test.js";
import { sortDay, type StoredProperty, storedProperties } from "../../src/store/stored-properties.js";
import type { Where } from "../../src/store/where.js";
import { neo4jUri } from "../support/engines.js";

/** A total costs one look at an index or counter, however many rows there are. */
describe("the plan of a total", () => {
  it("sqlite: reads the counter that it keeps for each kind", () => {
    const query = { kind: "Observation", order: [], limit: 0, backward: false, count: true } as const;
    expect(planOf(totalSql(query))).toEqual(["SEARCH kind_count USING INDEX sqlite_autoindex_kind_count_1 (name=?)"]);
  });

  if (neo4jUri !== undefined)
    it("neo4j: reads the counter that it keeps for each label", async () => {
      const driver = neo4j.driver(neo4jUri as string, neo4j.auth.basic("neo4j", ""));
      const session = driver.session();
      try {
        const { summary } = await session.run(
          `EXPLAIN ${read.countOfKind.text({ kind: "Observation", where: "true" })}`,
        );
        expect(operatorsOf(summary.plan || undefined)).toContain("NodeCountFromCountStore@neo4j");
      } finally {
        await session.close();
        await driver.close();
      }
    });
});

const isServed = ({ name, field, inner }: StoredProperty) =>
  !field.list && (name === "name" || inner !== undefined || field.type !== "text");
const desc = (field: string) => [{ field, descending: true }];
const window = { limit: 50, backward: false, count: false } as const;

/** Ordered pages: each part of the statement is a range of an index, in its order. Only ties may be sorted. */
describe("the plans of the embedded store's pages", () => {
  const properties = [...kinds.values()].flatMap((kind) =>
    storedProperties(kind)
      .filter(isServed)
      .map((property) => [kind.name, property.name] as const),
  );

  it.each(properties)("%s by %s: no scan of the kind and no sort of it", (kind, field) => {
    for (const descending of [false, true])
      for (const nullsFirst of [false, true])
        for (const backward of [false, true])
          for (const from of [undefined, { values: ["2025"], id: "a:b" }, { values: [null], id: "a:b" }]) {
            const order = [{ field, descending, nullsFirst }];
            const plan = planOf(pageSql({ ...window, kind, order, backward, ...(from ? { from } : {}) }));
            expect(plan.filter(isCostly)).toEqual([]);
          }
  });

  it("by a text that has no index: sorts the kind, which the tests above would refuse", () => {
    const plan = planOf(pageSql({ ...window, kind: "Policy", order: desc("edition") }));
    expect(plan.filter(isCostly)).toEqual(["SCAN n", "USE TEMP B-TREE FOR ORDER BY"]);
  });

  it("by id: reads the index of ids", () => {
    const plan = planOf(pageSql({ ...window, kind: "Policy", order: [], from: { values: [], id: "policy:a" } }));
    expect(plan).toEqual([
      "CO-ROUTINE k",
      "SEARCH n USING COVERING INDEX sqlite_autoindex_Policy_1 (id>?)",
      "SCAN k",
      "SEARCH n USING INTEGER PRIMARY KEY (rowid=?)",
    ]);
  });

  it("by a day, filtered by a closed value: searches the index of both", () => {
    const where = {
      and: [
        { field: "stage", op: "eq", value: "ISSUED" },
        { field: "issuedOn", op: "gte", value: "2024" },
      ],
    } as const;
    const query = { ...window, kind: "Policy", where, order: desc("issuedOn") } as const;
    const search = "SEARCH n USING COVERING INDEX Policy.stage.issuedOn (stage=? AND issuedOn>?)";
    expect(planOf(pageSql(query))[1]).toBe(search);
    expect(planOf(totalSql(query))).toEqual([search]);
  });
});

/** Tests of days as intervals: a range of the index of days, in its order, that has the last days too. */
describe("the plans of the embedded store's filters of days", () => {
  const operators = ["gt", "gte", "lt", "lte"] as const;
  const tests = (["certain", "possible"] as const).flatMap((match): [string, Where][] => [
    ...operators.map((op): [string, Where] => [`${match} ${op}`, dayTest(match, op, "issuedOn", "2025-02-01")]),
    [`${match} eq a day`, dayInTest(match, "issuedOn", ["2025-02-18"])],
    [`${match} eq a month`, dayInTest(match, "issuedOn", ["2025-02"])],
    [`${match} in`, dayInTest(match, "issuedOn", ["2025-02-18", "2024"])],
  ]);

  it.each(tests)("%s: searches the index, also in the order of days, and reads no row for it", (_, where) => {
    for (const order of [[], desc("issuedOn"), [{ field: "issuedOn", descending: false }]]) {
      const query = { ...window, kind: "Policy", where, order } as const;
      const plan = planOf(order.length > 0 ? pageSql(query) : totalSql(query));
      expect(plan.filter(isCostly)).toEqual([]);
      expect(plan.join()).toMatch(/SEARCH n USING COVERING INDEX Policy.issuedOn \(issuedOn/);
    }
    const ofStage = { and: [{ field: "stage", op: "eq", value: "ISSUED" }, where] } as const;
    const plan = planOf(pageSql({ ...window, kind: "Policy", where: ofStage, order: desc("issuedOn") }));
    expect(plan.filter(isCostly)).toEqual([]);
    expect(plan.join()).toMatch(/SEARCH n USING COVERING INDEX Policy.stage.issuedOn \(stage=\? AND issuedOn/);
  });
});

/** Links: each source's are a range of an index, in its order. */
describe("the plans of the embedded store's links", () => {
  const link = { ...window, sources: ["policy:a", "policy:b"], kinds: [] } as const;
  const directed = [...relations.values()].flatMap(({ name }) => [[name, "OUT"] as const, [name, "IN"] as const]);

  it.each(directed)("%s %s: searches an index of the source, and sorts nothing", (name, direction) => {
    const days = kindsOfEnds([name], direction).flatMap((kind) => sortDay(kinds.get(kind))?.name ?? []);
    const byDay =
      days.length > 0 && days.length === kindsOfEnds([name], direction).length ? [desc(days[0] as string)] : [];
    for (const order of [[], ...(new Set(days).size === 1 ? byDay : [])])
      for (const query of [
        linksSql({ ...link, relations: [name], direction, order }),
        linkTotalsSql({ ...link, relations: [name], direction }),
      ])
        expect(planOf(query).filter(isCostly)).toEqual([]);
  });
});

/** Pairs: their sources are a range of the index of ids, in its order; of each only the targets are sorted. */
describe("the plans of the embedded store's pairs", () => {
  const pairs = { ...window, relation: "TARGETS", sources: "Policy", targets: "Industry" } as const;
  const middle = { values: ["policy:a"], id: "industry:a" };
  const support = { field: "intent", op: "eq", value: "SUPPORT" } as const;
  const oneIndustry = { field: "id", op: "eq", value: "industry:a" } as const;

  it.each([
    ["of any", pairs, "SCAN n USING COVERING INDEX sqlite_autoindex_Policy_1"],
    ["from the middle", { ...pairs, from: middle }, "SEARCH n USING COVERING INDEX sqlite_autoindex_Policy_1 (id>?)"],
    [
      "from the middle, backward",
      { ...pairs, from: middle, backward: true, edgeWhere: support },
      "SEARCH n USING COVERING INDEX sqlite_autoindex_Policy_1 (id<?)",
    ],
  ])("%s: reads sources by id, and sorts the targets of each", (_, query, sources) => {
    const plan = planOf(pairsSql(query));
    expect(plan).toContain(sources);
    expect(plan.indexOf("USE TEMP B-TREE FOR LAST TERM OF ORDER BY")).toBeGreaterThan(plan.indexOf(sources));
    expect(plan.filter((line) => /edge_(relation|target)/.test(line))).toEqual([]);
  });

  it("of one target: starts from it", () => {
    for (const query of [pairsSql, countPairsSql].map((sql) => sql({ ...pairs, targetWhere: oneIndustry })))
      expect(planOf(query).filter((line) => / [em] /.test(line))).toEqual(
        expect.arrayContaining([
          "SEARCH m USING COVERING INDEX sqlite_autoindex_Industry_1 (id=?)",
          "SEARCH e USING INDEX edge_target (target=? AND relation=?)",
        ]),
      );
  });
});

/** Statistics: an index has the rows in the order of their groups, with the numbers. */
describe("the plans of the embedded store's statistics", () => {
  const unit = { on: "node", field: "unitCode", as: "text" } as const;
  const values = [{ on: "node", field: "value" }] as const;
  const cases: [what: string, keys: readonly GroupKey[]][] = [
    ["by unit", [unit]],
    ["by unit and year", [unit, { on: "node", field: "periodEnd", as: "year" }, unit]],
    ["by metric and unit", [{ leadsTo: "OBSERVES" }, unit]],
    ["by metric, unit and year", [{ leadsTo: "OBSERVES" }, unit, { on: "node", field: "periodEnd", as: "year" }]],
  ];
  it.each(cases)("%s: reads an index of them, and sorts groups alone", (_, keys) => {
    const plan = planOf(groupsSql({ kind: "Observation", keys, values }));
    expect(plan.filter((line) => / n\b/.test(line) && !line.includes(" INDEX "))).toEqual([]);
    expect(plan).not.toContain("USE TEMP B-TREE FOR GROUP BY");
  });
});

/** A scan of a table, or a sort of more than ties; `k` and `l` are the keys of a page, `a` the sources. */
const isCostly = (line: string) =>
  line === "USE TEMP B-TREE FOR ORDER BY" || (/^SCAN (?!k$|l$|a |\(subquery)/.test(line) && !line.includes(" INDEX "));

let planned: DatabaseSyncInstance | undefined;
afterAll(() => planned?.close());

/** Plan of a statement on a store of the model's tables. The planner has no statistics: the plan is that of any size. */
function planOf([sql, values]: SqlQuery): string[] {
  if (!planned) {
    planned = new DatabaseSync(":memory:");
    createTables(planned, 1);
  }
  const rows = planned.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values) as { detail: string }[];
  return rows.map(({ detail }) => detail);
}

interface Plan {
  readonly operatorType: string;
  readonly children?: readonly Plan[];
}

function operatorsOf(plan: Plan | undefined): string[] {
  return plan ? [plan.operatorType, ...(plan.children ?? []).flatMap(operatorsOf)] : [];
}
