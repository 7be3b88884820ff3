import { type ClassType, Float } from "type-graphql";
import { badInput } from "../../errors.js";
import { DayScalar, firstDay, lastDay } from "../../model/day.js";
import { overlapsDays, withinDays } from "../../statistics/day-ranges.js";
import { isContradiction, type Match, type RangeOperator, rangeTest } from "../../statistics/range-test.js";
import type { Where } from "../../store/where.js";
import { addInputField, inputType } from "./type-builder.js";

/** Adds `range` and `turn` to the where input of observations. */
export function addObservationTests(where: ClassType, turnWhere: () => ClassType): void {
  addInputField(where, "turn", turnWhere, { doc: "Tests the turns whose words it cites: one of them passes." });
  addInputField(where, "range", () => rangeFilter, {
    doc: 'Tests the values that the words allow. Example: `{ certain: { gt: 5 } }` finds "above 8%", not "rising".',
  });
}

/** Adds `overlaps` and `within` to the filter of periods. */
export function addDays(where: ClassType): void {
  addInputField(where, "overlaps", () => daysFilter, { doc: "Has a day in common with these." });
  addInputField(where, "within", () => daysFilter, { doc: "Has no day outside of these." });
}

/** A range filter as the store's tests. Refuses bounds that leave no number between them. */
export function rangeTests(input: RangeInput, path: string): Where[] {
  return Object.entries(input).flatMap(([match, bounds]) => {
    const tests = Object.entries(given(bounds, `${path}.${match}`)) as [RangeOperator, number][];
    if (isContradiction(Object.fromEntries(tests)))
      throw badInput(
        `${path}.${match}: expected bounds with a number between them, got ${tests.map((test) => test.join(" ")).join(" and ")}`,
      );
    return tests.map(([operator, value]) => rangeTest(match as Match, operator, value));
  });
}

/** The tests of a period filter on its days; what it tests besides is left to others. */
export function daysTests(input: Readonly<Record<string, unknown>>, path: string): Where[] {
  return Object.entries({ overlaps: overlapsDays, within: withinDays }).flatMap(([name, test]) => {
    if (!(name in input)) return [];
    const at = `${path}.${name}`;
    const { start, end } = given(input[name] as Ends | null, at);
    if (start === undefined && end === undefined) throw badInput(`${at}: expected start, end or both, got none`);
    if (start !== undefined && end !== undefined && firstDay(start) > lastDay(end))
      throw badInput(`${at}: expected a start that is not after the end, got ${start} and ${end}`);
    return [test({ ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) })];
  });
}

export type RangeInput = Readonly<Partial<Record<Match, Bounds | null>>>;
type Bounds = Readonly<Partial<Record<RangeOperator, number | null>>>;
type Ends = Readonly<Partial<Record<"start" | "end", string | null>>>;

/** The tests of an input object without its nulls, which no test means. */
function given<V extends object>(input: V | null, path: string): { [K in keyof V]: NonNullable<V[K]> } {
  if (input === null) throw badInput(`${path}: expected a test, got null; leave it out`);
  const missing = Object.entries(input).find(([, value]) => value === null);
  if (missing) throw badInput(`${path}.${missing[0]}: expected a value, got null; leave it out`);
  return input as { [K in keyof V]: NonNullable<V[K]> };
}

const boundsFilter = inputType(
  "BoundsFilter",
  "Tests a value against bounds, in the observation's own unit. All must pass.",
);
for (const [name, doc] of Object.entries({
  gt: "Above this.",
  gte: "This or above.",
  lt: "Below this.",
  lte: "This or below.",
}))
  addInputField(boundsFilter, name, () => Float, { doc });

const rangeFilter = inputType(
  "RangeFilter",
  '"Above 8%" allows every value above 8; a figure without a number ("rising") allows any. Test `unit` beside it. Both tests must pass.',
);
addInputField(rangeFilter, "certain", () => boundsFilter, { doc: "Every value that the words allow passes." });
addInputField(rangeFilter, "possible", () => boundsFilter, { doc: "At least one value that the words allow passes." });

const daysFilter = inputType(
  "DaysFilter",
  'A stretch of days, both ends included. `{ start: "2024", end: "2025-03" }` is 2024-01-01 to 2025-03-31; without an end it is open there.',
);
addInputField(daysFilter, "start", () => DayScalar, { doc: "Its first day, to any precision: `2025` is 2025-01-01." });
addInputField(daysFilter, "end", () => DayScalar, { doc: "Its last day, to any precision: `2025` is 2025-12-31." });
