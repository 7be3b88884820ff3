import { figureChanges } from "../../src/statistics/figure-change.js";
import type { Statement } from "../../src/statistics/statements.js";

/** Statement of a metric's count on a day; `own` says what differs. */
function said(
  id: string,
  own: Partial<Statement["said"]> & { readonly metric?: string; readonly place?: string },
): Statement {
  const { metric = "m", place, ...props } = own;
  const value = props.value ?? 5;
  const all = {
    qualifier: "EXACT",
    value,
    lower: value,
    upper: value,
    asSaid: String(value),
    unitCode: "station",
    unitKind: "COUNT",
    periodCode: "2031-06-30",
    periodStart: "2031-06-30",
    periodEnd: "2031-06-30",
    periodKind: "INSTANT",
    ...props,
  } as unknown as Statement["said"];
  return {
    observation: { id: `observation:${id}`, kind: "Observation", props: all },
    said: all,
    metric: { id: `metric:${metric}`, kind: "Metric", props: { name: metric } } as Statement["metric"],
    ...(place
      ? { place: { id: `place:${place}`, kind: "Place", props: { name: place } } as Statement["place"] & object }
      : {}),
    judgements: [],
  };
}

const year = {
  periodCode: "2031",
  periodStart: "2031-01-01",
  periodEnd: "2031-12-31",
  periodKind: "CUMULATIVE",
} as const;
const quarter = {
  periodCode: "2031-Q2",
  periodStart: "2031-04-01",
  periodEnd: "2031-06-30",
  periodKind: "FLOW",
} as const;

const cases: readonly (readonly [string, Statement[], Statement[], string[]])[] = [
  ["a larger one", [said("a", { value: 5 })], [said("b", { value: 6 })], ["ROSE"]],
  ["a smaller one", [said("a", { value: 5 })], [said("b", { value: 4 })], ["FELL"]],
  ["the same", [said("a", {})], [said("b", {})], ["UNCHANGED"]],
  ["one that is gone", [said("a", {})], [], ["DROPPED"]],
  ["one that is there", [], [said("b", {})], ["NEW"]],
  ["another metric", [said("a", {})], [said("b", { metric: "n" })], ["DROPPED", "NEW"]],
  ["another place", [said("a", { place: "p" })], [said("b", { place: "q" })], ["DROPPED", "NEW"]],
  ["another unit", [said("a", {})], [said("b", { unitCode: "t" })], ["DROPPED", "NEW"]],
  ["another comparison", [said("a", {})], [said("b", { comparisonBasis: "YEAR_ON_YEAR" })], ["DROPPED", "NEW"]],
  [
    "another kind of period",
    [said("a", {})],
    [said("b", year)],
    ["UNCLEAR They differ in kind of period: INSTANT, then CUMULATIVE."],
  ],
  [
    "a place that one lacks",
    [said("a", {})],
    [said("b", { place: "p" })],
    ["UNCLEAR They differ in place: none, then p."],
  ],
  [
    "a scope that one lacks",
    [said("a", { scope: "s" })],
    [said("b", {})],
    ["UNCLEAR They differ in scope: s, then none."],
  ],
  ["another scope", [said("a", { scope: "s" })], [said("b", { scope: "t" })], ["DROPPED", "NEW"]],
  [
    "two of which one is in another kind of period",
    [said("a", {}), said("c", { place: "p" })],
    [said("b", { ...year }), said("d", { place: "p", value: 7 })],
    ["ROSE", "UNCLEAR They differ in kind of period: INSTANT, then CUMULATIVE."],
  ],
  [
    "two lengths of period",
    [said("a", quarter)],
    [said("b", { ...quarter, periodCode: "2031-06", periodStart: "2031-06-01" })],
    ["UNCLEAR The periods are of different length: P3M, then P1M."],
  ],
];

it.each(cases)("tells %s", (_, before, after, expected) => {
  const found = figureChanges(before, after);
  expect(found.map(({ change, reason }) => [change, reason].filter(Boolean).join(" ")).toSorted()).toEqual(expected);
  expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
});

it("tells a revised figure beside the latest one, and alone where it is the latest", () => {
  const first = said("a", { value: 5 });
  const revising = (own: Statement): Statement => ({
    ...own,
    judgements: [
      {
        id: "SAME_FACT|b|a",
        kind: "REVISES",
        reason: "It is said again.",
        judgedBy: "tests",
        from: own.observation,
        to: first.observation,
      },
    ],
  });
  const second = revising(said("b", { value: 4 }));
  const later = said("c", { value: 9, periodCode: "2031-09-30", periodStart: "2031-09-30", periodEnd: "2031-09-30" });
  const of = (after: Statement[]) =>
    figureChanges([first], after).map(({ change, before, after: other }) => [
      change,
      before?.said.value,
      other?.said.value,
    ]);
  expect(of([second])).toEqual([["REVISED", 5, 4]]);
  expect(of([second, later])).toEqual([
    ["REVISED", 5, 4],
    ["ROSE", 5, 9],
  ]);
});
