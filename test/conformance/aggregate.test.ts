import fc from "fast-check";
import {
  type Group,
  type GroupKey,
  type Grouping,
  type Largest,
  type LinkedKey,
  type PropertyOf,
  significant,
} from "../../src/store/aggregate.js";
import { groupBy } from "../../src/store/group-by.js";
import type { EdgeRecord, NodeRecord, Props, Store } from "../../src/store/store.js";
import { engines } from "../support/engines.js";
import { storesOfEngines } from "../support/every-store.js";
import { type Graph, graph, loadOf } from "../support/graphs.js";
import { kindNames, linkDraw, where as whereDraw } from "../support/operations.js";
import { assertProperty, rounds } from "../support/property.js";

const node = (field: string): PropertyOf => ({ on: "node", field });
const by = (field: string, as: "text" | "flag" | "year" = "text"): GroupKey => ({ ...node(field), as });
const observation = (slug: string, props: object = {}): NodeRecord => ({
  id: `observation:${slug}`,
  kind: "Observation",
  props: { ...required.Observation, ...props },
});
const required = {
  Observation: {
    qualifier: "EXACT",
    asSaid: "so many",
    unitCode: "CNY",
    unitKind: "MONEY",
    periodCode: "2025",
    periodStart: "2025-01-01",
    periodEnd: "2025-12-31",
    periodKind: "FLOW",
  },
  Metric: { name: "m", measuredProperty: "output", statisticType: "LEVEL", unitCode: "CNY", unitKind: "MONEY" },
} as const;
const metric = (slug: string): NodeRecord => ({ id: `metric:${slug}`, kind: "Metric", props: required.Metric });
const observes = (from: string, to: string): EdgeRecord => ({
  id: `OBSERVES|observation:${from}|metric:${to}`,
  relation: "OBSERVES",
  source: `observation:${from}`,
  target: `metric:${to}`,
  props: {},
});
const measures = (from: string, to: string): EdgeRecord => ({
  id: `MEASURES|metric:${from}|industry:${to}`,
  relation: "MEASURES",
  source: `metric:${from}`,
  target: `industry:${to}`,
  props: {},
});
const industryOf: GroupKey = { leadsTo: "OBSERVES", through: { relation: "MEASURES", kind: "Industry" } };
/** Groups in short: keys, how many, then for each value its count, sum, min and max. */
const short = (groups: readonly Group[] = []) =>
  groups.map(({ keys, count, values }) => [
    ...keys,
    count,
    ...values.map(({ count: of, sum, min, max }) => [of, significant(sum), min, max]),
  ]);

for (const engine of engines) {
  describe(`${engine.name}: groups`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await engine.open();
      await store.load(
        loadOf({
          nodes: [
            observation("1", { value: 0.1, publishedOn: "2025-04-18" }),
            observation("2", { value: 0.2, publishedOn: "2025", unitCode: "t" }),
            observation("3", { publishedOn: "2024-02", comparisonBasis: "YEAR_ON_YEAR" }),
            observation("4", { value: 1e16, lower: -5 }),
            observation("5", { value: 1 }),
            observation("6", { value: -1e16, unitCode: "𠀀" }),
            observation("7", { value: 9e18, unitCode: "｡" }),
            observation("8", { value: 9e18, unitCode: "｡" }),
            metric("a"),
            metric("b"),
            { id: "industry:i", kind: "Industry", props: { name: "i", grouping: true } },
            { id: "industry:j", kind: "Industry", props: { name: "j", grouping: false } },
          ],
          edges: [
            observes("1", "b"),
            observes("2", "b"),
            observes("4", "a"),
            ...["i", "j"].map((slug) => measures("b", slug)),
          ],
        }),
      );
    });
    afterAll(() => store.close());

    const cases: [what: string, grouping: Grouping, groups: unknown[]][] = [
      ["none: one group of all", { keys: [], values: [] }, [[8]]],
      [
        "a text: by code points, missing ones last",
        { keys: [by("comparisonBasis")], values: [] },
        [
          ["YEAR_ON_YEAR", 1],
          [null, 7],
        ],
      ],
      [
        "texts beyond the first plane, and whole numbers whose sum overflows 64 bits",
        { keys: [by("unitCode")], values: [node("value")] },
        [
          ["CNY", 4, [3, 1e16, 0.1, 1e16]],
          ["t", 1, [1, 0.2, 0.2, 0.2]],
          ["｡", 2, [2, 1.8e19, 9e18, 9e18]],
          ["𠀀", 1, [1, -1e16, -1e16, -1e16]],
        ],
      ],
      [
        "the year of days of any precision",
        { keys: [by("publishedOn", "year")], values: [] },
        [
          ["2024", 1],
          ["2025", 2],
          [null, 5],
        ],
      ],
      [
        "what a single relation leads to",
        { keys: [{ leadsTo: "OBSERVES" }], values: [node("lower")] },
        [
          ["metric:a", 1, [1, -5, -5, -5]],
          ["metric:b", 2, [0, 0, null, null]],
          [null, 5, [0, 0, null, null]],
        ],
      ],
      [
        "every node of a kind beyond a single relation",
        { keys: [industryOf], values: [node("value")] },
        [
          ["industry:i", 2, [2, 0.3, 0.1, 0.2]],
          ["industry:j", 2, [2, 0.3, 0.1, 0.2]],
          [null, 6, [5, 1.8e19 + 1, -1e16, 9e18]],
        ],
      ],
      [
        "what lies beyond, and another key",
        { keys: [by("unitCode"), industryOf], values: [] },
        [
          ["CNY", "industry:i", 1],
          ["CNY", "industry:j", 1],
          ["CNY", null, 3],
          ["t", "industry:i", 1],
          ["t", "industry:j", 1],
          ["｡", null, 2],
          ["𠀀", null, 1],
        ],
      ],
      [
        "two keys",
        { keys: [by("kind"), { leadsTo: "OBSERVES" }], values: [] },
        [
          ["Observation", "metric:a", 1],
          ["Observation", "metric:b", 2],
          ["Observation", null, 5],
        ],
      ],
    ];
    it.each(cases)("by %s", async (_, grouping, expected) => {
      expect(short(await store.aggregate({ kind: "Observation", ...grouping }))).toEqual(expected);
    });

    const largest: [what: string, grouping: Grouping, of: Largest, groups: unknown[]][] = [
      [
        "the first by count, with those of equal counts by their keys",
        { keys: [by("unitCode")], values: [node("value")] },
        { keys: 1, first: 3 },
        [
          ["CNY", 4, [3, 1e16, 0.1, 1e16]],
          ["t", 1, [1, 0.2, 0.2, 0.2]],
          ["｡", 2, [2, 1.8e19, 9e18, 9e18]],
        ],
      ],
      [
        "all groups of a row, and the missing key's after those of equal counts",
        { keys: [{ leadsTo: "OBSERVES" }, by("unitCode")], values: [] },
        { keys: 1, first: 2 },
        [
          ["metric:b", "CNY", 1],
          ["metric:b", "t", 1],
          [null, "CNY", 2],
          [null, "｡", 2],
          [null, "𠀀", 1],
        ],
      ],
      ["none of none", { keys: [by("unitCode")], values: [] }, { keys: 1, first: 0 }, []],
    ];
    it.each(largest)("the largest: %s", async (_, grouping, of, expected) => {
      expect(short(await store.aggregate({ kind: "Observation", ...grouping, largest: of }))).toEqual(expected);
    });

    it("by a flag", async () => {
      expect(short(await store.aggregate({ kind: "Industry", keys: [by("grouping", "flag")], values: [] }))).toEqual([
        ["false", 1],
        ["true", 1],
      ]);
    });

    it("add without loss: what large numbers that cancel leave", async () => {
      const where = { field: "value", op: "in", value: [0.1, 1e16, 1, -1e16] } as const;
      const [all] = await store.aggregate({ kind: "Observation", where, keys: [], values: [node("value")] });
      expect(significant(Number(all?.values[0]?.sum))).toBe(1.1);
    });

    it("are none where nothing matches", async () => {
      const where = { field: "unitCode", op: "eq", value: "none" } as const;
      expect(await store.aggregate({ kind: "Observation", where, keys: [], values: [node("value")] })).toEqual([]);
    });

    it("of links: each source's own, one statement for all; a source without links is absent", async () => {
      const before = store.statements;
      const groups = await store.aggregateLinks({
        sources: ["metric:b", "metric:a", "industry:i"],
        relations: ["OBSERVES"],
        direction: "IN",
        kinds: [],
        keys: [{ on: "edge", field: "relation", as: "text" }, by("unitCode")],
        values: [node("value")],
      });
      expect(store.statements - before).toBe(1);
      expect([...groups].map(([source, own]) => [source, short(own)])).toEqual([
        ["metric:a", [["OBSERVES", "CNY", 1, [1, 1e16, 1e16, 1e16]]]],
        [
          "metric:b",
          [
            ["OBSERVES", "CNY", 1, [1, 0.1, 0.1, 0.1]],
            ["OBSERVES", "t", 1, [1, 0.2, 0.2, 0.2]],
          ],
        ],
      ]);
    });
  });
}

const facets = {
  Policy: { keys: [by("instrument"), by("stage"), by("issuedOn", "year"), by("name")], values: [] },
  Industry: { keys: [by("grouping", "flag"), by("kind")], values: [] },
  Observation: {
    keys: [
      by("unitCode"),
      by("periodKind"),
      by("comparisonBasis"),
      by("periodStart", "year"),
      { leadsTo: "OBSERVES" } as GroupKey,
      industryOf,
    ],
    values: [node("value"), node("lower")],
  },
  Turn: { keys: [by("role")], values: [node("ordinal"), node("exchange")] },
};
const onEdge: GroupKey[] = [
  { on: "edge", field: "relation", as: "text" },
  { on: "edge", field: "modality", as: "text" },
  { on: "edge", field: "intent", as: "text" },
];
const grouping = ({ keys, values }: Grouping) =>
  fc.record({ keys: fc.subarray([...keys]), values: fc.subarray([...values]) });

const industriesOf = ({ nodes }: Graph) => nodes.filter(({ kind }) => kind === "Industry");

/** The graph, with every other observation of one of two metrics, of which one measures every industry. */
const withMetrics = (drawn: Graph): Graph => {
  const observed = drawn.nodes.filter(({ kind }, index) => kind === "Observation" && index % 2 === 0);
  const slug = (id: string) => id.replace("observation:", "");
  return {
    nodes: [...drawn.nodes, metric("a"), metric("b")],
    edges: [
      ...drawn.edges,
      ...observed.map(({ id }, index) => observes(slug(id), index % 3 === 0 ? "a" : "b")),
      ...industriesOf(drawn).map(({ id }) => measures("a", id.replace("industry:", ""))),
    ],
  };
};

/** Random graphs, filters and groupings: engines agree, and a grouping of the whole list by hand gives the same. */
describe("engines agree on random groups", () => {
  const stores = storesOfEngines();

  const kindDraw = fc
    .constantFrom(...kindNames)
    .chain((kind) => fc.record({ kind: fc.constant(kind), where: whereDraw(kind), grouping: grouping(facets[kind]) }));
  const linksDraw = linkDraw.chain((draw) =>
    fc.record({ draw: fc.constant(draw), grouping: grouping({ keys: [...onEdge, by("kind")], values: [] }) }),
  );

  it("of kinds and of links", async () => {
    let operations = 0;
    const property = fc.asyncProperty(
      graph.map(withMetrics),
      fc.array(kindDraw, { minLength: 25, maxLength: 25 }),
      fc.array(linksDraw, { minLength: 10, maxLength: 10 }),
      async (drawn, kindDraws, linkDraws) => {
        for (const store of stores) await store.load(loadOf(drawn));
        const metrics = new Map(
          drawn.edges.filter(({ relation }) => relation === "OBSERVES").map(({ source, target }) => [source, target]),
        );
        const industries = industriesOf(drawn).map(({ id }) => id);
        const linked = ({ through }: LinkedKey, id: string) => {
          const metricId = metrics.get(id) ?? null;
          if (!through) return [metricId];
          return metricId === "metric:a" && industries.length > 0 ? industries : [null];
        };
        for (const draw of kindDraws) {
          const query = { kind: draw.kind, where: draw.where };
          const answers = await Promise.all(stores.map((store) => store.aggregate({ ...query, ...draw.grouping })));
          const page = await stores[0]?.page({ ...query, order: [], limit: 1000, backward: false, count: false });
          const expected = byHand(draw.grouping, page?.rows.map((row) => ({ node: row })) ?? [], linked);
          for (const answer of answers) expect(exact(answer)).toEqual(exact(expected));
          // Every other one: each text is another plan of Neo4j.
          const [, ...apart] = draw.grouping.keys;
          const isAsked = draw.grouping.keys.length > 0 && apart.every((key) => !("through" in key));
          if (isAsked && operations % 2 === 0) {
            const largest = { keys: 1, first: 2 };
            for (const store of stores)
              expect(exact(await store.aggregate({ ...query, ...draw.grouping, largest }))).toEqual(
                exact(largestOf(expected, largest)),
              );
          }
          operations++;
        }
        const sources = drawn.nodes.map(({ id }) => id);
        for (const { draw, grouping: of } of linkDraws) {
          const query = { ...draw, sources };
          const answers = await Promise.all(stores.map((store) => store.aggregateLinks({ ...query, ...of })));
          const pages = await stores[0]?.links({ ...query, limit: 1000, backward: false });
          const withLinks = [...(pages ?? [])].filter(([, { rows }]) => rows.length > 0);
          for (const answer of answers) {
            expect([...answer.keys()].toSorted()).toEqual(withLinks.map(([source]) => source).toSorted());
            for (const [source, { rows }] of withLinks)
              expect(exact(answer.get(source) ?? [])).toEqual(exact(byHand(of, rows, linked)));
          }
          operations++;
        }
      },
    );
    await assertProperty(property, 1);
    expect(operations).toBe(rounds(1) * 35);
  });
});

/** Groups with their numbers as callers see them. */
const exact = (groups: readonly Group[]) =>
  groups.map(({ keys, count, values }) => ({
    keys,
    count,
    values: values.map(({ count: of, sum, min, max }) => [of, ...[sum, min, max].map((n) => n && significant(n))]),
  }));

interface Row {
  readonly node: NodeRecord;
  readonly edge?: EdgeRecord;
}

/** Ids that a key leads to from a node; null where to none. */
type Linked = (key: LinkedKey, id: string) => readonly (string | null)[];

function byHand({ keys, values }: Grouping, rows: readonly Row[], linked: Linked): Group[] {
  const keysOf = (row: Row) =>
    keys.reduce<(string | null)[][]>(
      (found, key) =>
        ("leadsTo" in key ? linked(key, row.node.id) : [text(key, row)]).flatMap((value) =>
          found.map((own) => [...own, value]),
        ),
      [[]],
    );
  const keyed = rows.flatMap((row) => keysOf(row).map((key) => ({ row, key })));
  const names = [...new Set(keyed.map(({ key }) => JSON.stringify(key)))];
  return names
    .map((name) => {
      const own = keyed.filter(({ key }) => JSON.stringify(key) === name).map(({ row }) => row);
      return {
        keys: JSON.parse(name) as (string | null)[],
        count: own.length,
        values: values.map((of) => {
          const numbers = own.map((row) => propertyOf(of, row)).filter((value) => typeof value === "number");
          const [min, max] = numbers.length > 0 ? [Math.min(...numbers), Math.max(...numbers)] : [null, null];
          return { count: numbers.length, sum: exactSum(numbers), min, max };
        }),
      };
    })
    .toSorted((a, b) => compare(a.keys, b.keys));
}

function largestOf(groups: readonly Group[], { keys, first }: Largest): Group[] {
  const rows = [...groupBy(groups, (group) => JSON.stringify(group.keys.slice(0, keys))).values()];
  const count = (row: readonly Group[]) => row.reduce((sum, group) => sum + group.count, 0);
  const kept = new Set(rows.toSorted((a, b) => count(b) - count(a)).slice(0, first));
  return rows.filter((row) => kept.has(row)).flat();
}

function text({ as, ...of }: Extract<GroupKey, PropertyOf>, row: Row): string | null {
  const value = propertyOf(of, row);
  if (value === undefined) return null;
  return as === "year" ? String(value).slice(0, 4) : String(value);
}

function propertyOf({ on, field }: PropertyOf, { node: of, edge }: Row): Props[string] | undefined {
  if (on === "node") return field === "kind" ? of.kind : of.props[field];
  return field === "relation" ? edge?.relation : edge?.props[field];
}

/** Added as whole multiples of 2⁻¹⁰⁷⁴, rounded once. */
function exactSum(numbers: readonly number[]): number {
  const sum = numbers.reduce((total, number) => total + units(number), 0n);
  const beyond = Math.max(0, sum.toString(2).length - 64);
  return Number(sum / 2n ** BigInt(beyond)) * 2 ** (beyond - 1074);
}

function units(number: number): bigint {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, number);
  const exponent = (bits.getUint16(0) >> 4) & 0x7ff;
  const fraction = bits.getBigUint64(0) & 0xfffffffffffffn;
  const size = exponent === 0 ? fraction : (fraction | (1n << 52n)) << BigInt(exponent - 1);
  return number < 0 ? -size : size;
}

function compare(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? null;
    if (left === right) continue;
    if (left === null || right === null) return left === null ? 1 : -1;
    return Buffer.compare(Buffer.from(left), Buffer.from(right));
  }
  return 0;
}
