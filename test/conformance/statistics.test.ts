import fc from "fast-check";
import type { Qualifier } from "../../src/model/qualifier.js";
import { firstDay, lastDay } from "../../src/model/day.js";
import { overlapsDays, withinDays } from "../../src/statistics/day-ranges.js";
import { isContradiction, type Match, type RangeOperator, rangeTest } from "../../src/statistics/range-test.js";
import { type Series, seriesOf } from "../../src/statistics/series.js";
import type { NodeRecord, Store } from "../../src/store/store.js";
import type { Where } from "../../src/store/where.js";
import { askEvery, storesOfEngines } from "../support/every-store.js";
import { edge, figure, metric, observes, place, sameFact } from "../support/figures.js";
import { loadOf } from "../support/graphs.js";
import { assertProperty } from "../support/property.js";

/** Random figures, random questions: both engines answer alike, and as a plain reading of the words does. */
describe("statistics", () => {
  const stores = storesOfEngines();
  const everyStore = <T>(ask: (store: Store) => Promise<T>) => askEvery(stores, ask);
  const load = async (nodes: NodeRecord[], edges: Parameters<typeof loadOf>[0]["edges"] = []) => {
    for (const store of stores) await store.load(loadOf({ nodes, edges }));
  };
  const found = async (where: Where) => {
    const query = { kind: "Observation", order: [], limit: 1000, backward: false, count: false, where } as const;
    return new Set((await everyStore((store) => store.page(query))).rows.map(({ id }) => id));
  };

  it("finds by range what every number, or some number, that the words allow passes", async () => {
    const figures = Object.keys(allows).flatMap((qualifier) =>
      [-20, -10, 0, 10, 20].map((value) => figure(`${qualifier}${value}`, value, { qualifier })),
    );
    await load(figures);
    const tests = fc.dictionary(fc.constantFrom("gt", "gte", "lt", "lte"), bound, { minKeys: 1, maxKeys: 3 });
    const property = fc.asyncProperty(fc.constantFrom<Match>("certain", "possible"), tests, async (match, drawn) => {
      fc.pre(!isContradiction(drawn));
      const asked = Object.entries(drawn) as [RangeOperator, number][];
      const ids = await found({ and: asked.map(([operator, value]) => rangeTest(match, operator, value)) });
      for (const { id, props } of figures) {
        const allowed = numbers.filter((x) => allows[props.qualifier as Qualifier]?.(x, Number(props.value)));
        const passes = (x: number) => asked.every(([operator, value]) => holds[operator](x, value));
        expect([id, ids.has(id)]).toEqual([id, match === "certain" ? allowed.every(passes) : allowed.some(passes)]);
      }
    });
    await assertProperty(property, 40);
  });

  it("finds by days the periods that have one of them, or no other", async () => {
    const periods = days.flatMap((start) =>
      days
        .filter((end) => firstDay(start) <= lastDay(end))
        .map((end) => figure(`${start}to${end}`, 1, { periodStart: start, periodEnd: end })),
    );
    await load(periods);
    const property = fc.asyncProperty(fc.constantFrom(...days), fc.constantFrom(...days), async (start, end) => {
      const [first, last] = [firstDay(start), lastDay(end)];
      fc.pre(first <= last);
      const [some, none] = [await found(overlapsDays({ start, end })), await found(withinDays({ start, end }))];
      for (const { id, props } of periods) {
        const [from, to] = [firstDay(String(props.periodStart)), lastDay(String(props.periodEnd))];
        expect([id, some.has(id)]).toEqual([id, from <= last && first <= to]);
        expect([id, none.has(id)]).toEqual([id, first <= from && to <= last]);
      }
    });
    await assertProperty(property, 30);
  });

  it("makes series in which each statement is once a point or a vintage, whatever relates them", async () => {
    const property = fc.asyncProperty(statements, links, day, async (drawn, related, asOf) => {
      const figures = drawn.map(({ props }, index) => figure(`o${index}`, props.value, props));
      const pairs = related.filter(([from, to]) => from < figures.length && to < figures.length);
      const judged = new Map(
        pairs.map(([from, to, kind]) => [`${from} ${to}`, sameFact(`o${from}`, `o${to}`, kind)] as const),
      );
      const places = drawn.flatMap(({ at }, index) =>
        at ? [edge("IN_PLACE", `observation:o${index}`, "place:china")] : [],
      );
      await load([metric("m"), place("china"), ...figures], [...observes("m", figures), ...places, ...judged.values()]);

      const current = await everyStore((store) => plainSeries(store, {}, false));
      const history = await everyStore((store) => plainSeries(store, {}, true));
      expect(idsOf(history).toSorted()).toEqual(figures.map(({ id }) => id).toSorted());
      const shown = idsOf(current);
      expect(new Set(shown).size).toBe(shown.length);
      const vintages = current.flatMap(({ points }) => points.flatMap((point) => point.vintages.map(({ id }) => id)));
      expect(new Set([...shown, ...vintages])).toEqual(new Set(figures.map(({ id }) => id)));

      const known = await everyStore((store) => plainSeries(store, { asOf }, true));
      const published = figures.filter(({ props }) => props.publishedOn && String(props.publishedOn) <= lastDay(asOf));
      expect(idsOf(known).toSorted()).toEqual(published.map(({ id }) => id).toSorted());
      await everyStore((store) => plainSeries(store, { place: "place:china", comparison: "YEAR_ON_YEAR" }, false));
    });
    await assertProperty(property, 12);
  });
});

const bound = fc.constantFrom(-20, -19, -18, -11, -10, -9, -1, 0, 1, 9, 10, 11, 18, 19, 20, 22, 50, 99, 100, 101);
/** Between any two bounds, and beyond all. */
const numbers = [-1e9, ...Array.from({ length: 600 }, (_, index) => index / 4 - 30), 1e9];
const holds: Record<RangeOperator, (x: number, value: number) => boolean> = {
  gt: (x, value) => x > value,
  gte: (x, value) => x >= value,
  lt: (x, value) => x < value,
  lte: (x, value) => x <= value,
};
const allows: Partial<Record<Qualifier, (x: number, said: number) => boolean>> = {
  EXACT: (x, said) => x === said,
  STABLE: (x, said) => x === said,
  MORE_THAN: (x, said) => x > said,
  AT_LEAST: (x, said) => x >= said,
  LESS_THAN: (x, said) => x < said,
  AT_MOST: (x, said) => x <= said,
  NEARLY: (x, said) => (said < 0 ? said <= x && x <= 0.9 * said : 0.9 * said <= x && x <= said),
  ABOUT: (x, said) => Math.abs(x - said) <= Math.abs(said) / 10,
  DOUBLE_DIGIT: (x) => 10 <= x && x < 100,
  POSITIVE: (x) => x > 0,
  RISING: () => true,
};

const days = ["2024", "2024-12", "2024-12-31", "2025", "2025-01-01", "2025-02", "2025-02-28", "2025-03-15", "2025-12"];
const day = fc.constantFrom("2025-04-18", "2025-07", "2025-10-20");
const statements = fc.array(
  fc
    .record({
      value: fc.constantFrom(6, 6.5, 7),
      qualifier: fc.constantFrom("EXACT", "MORE_THAN", "ABOUT", "RISING"),
      period: fc.constantFrom(["2025-Q1", "2025-01-01", "2025-03-31"], ["2025-01/2025-02", "2025-01-01", "2025-02-28"]),
      publishedOn: fc.constantFrom("2025-04-18", "2025-07-19", undefined),
      scope: fc.constantFrom("large", undefined),
      comparisonBasis: fc.constantFrom("YEAR_ON_YEAR", undefined),
      at: fc.boolean(),
    })
    .map(({ at, period: [periodCode, periodStart, periodEnd], ...rest }) => ({
      at,
      props: { ...rest, periodCode, periodStart, periodEnd },
    })),
  { minLength: 1, maxLength: 10 },
);
const links = fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.constantFrom("RESTATES", "REFINES", "REVISES", "CONFLICTS")), {
  maxLength: 8,
});

/** The series with what a point's other statements are, as plain data. */
async function plainSeries(store: Store, asked: object, history: boolean) {
  return (await seriesOf(store, ["metric:m"], asked, history)).map(({ points, ...line }) => ({
    ...line,
    points: points.map(({ statement, conflicting, vintages }) => ({
      id: statement.observation.id,
      conflicting,
      vintages: vintages().map(({ observation, judgements }) => ({ id: observation.id, judgements })),
    })),
  }));
}
const idsOf = (series: readonly (Omit<Series, "points"> & { points: readonly { id: string }[] })[]) =>
  series.flatMap(({ points }) => points.map(({ id }) => id));
