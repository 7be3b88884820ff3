import { badInput } from "../../errors.js";
import type { AggregateFunction } from "../types/aggregate-functions.js";
import type { AggregateRow } from "./aggregate-rows.js";

type Tests = Readonly<Record<string, unknown>>;
/** Tests on a group: on `count`, and on each function's numbers by name. */
export type Having = { readonly count?: Tests } & {
  readonly [of in AggregateFunction]?: Readonly<Record<string, Tests>>;
};

/** Tests a group. As in where: a test on a missing value is false, its negation true. */
export function matchesHaving(having: Having, row: AggregateRow): boolean {
  return testsIn(having, "having").every(([of, tests]) => {
    if (of === "count") return passes(tests as Tests, row.count, "having.count");
    const numbers = row[of as AggregateFunction];
    return testsIn(tests as Tests, `having.${of}`).every(([name, own]) =>
      passes(own as Tests, numbers[name] ?? null, `having.${of}.${name}`),
    );
  });
}

function passes(tests: Tests, value: number | null, path: string): boolean {
  return testsIn(tests, path).every(([operator, wanted]) => {
    const test = comparisons[operator] as (value: number | null, wanted: never) => boolean;
    return test(value, wanted as never);
  });
}

/** Lists the tests by name; refuses null, which readers understand in different ways. */
function testsIn(tests: Tests, path: string): [name: string, test: unknown][] {
  const entries = Object.entries(tests);
  const empty = entries.find(([, test]) => test === null);
  if (empty) throw badInput(`${path}.${empty[0]}: expected a test, got null; leave it out, or use isNull`);
  return entries;
}

const comparisons: Readonly<Record<string, (value: number | null, wanted: never) => boolean>> = {
  eq: (value, wanted: number) => value === wanted,
  ne: (value, wanted: number) => value !== wanted,
  in: (value, wanted: readonly number[]) => value !== null && wanted.includes(value),
  notIn: (value, wanted: readonly number[]) => value === null || !wanted.includes(value),
  gt: (value, wanted: number) => value !== null && value > wanted,
  gte: (value, wanted: number) => value !== null && value >= wanted,
  lt: (value, wanted: number) => value !== null && value < wanted,
  lte: (value, wanted: number) => value !== null && value <= wanted,
  isNull: (value, wanted: boolean) => (value === null) === wanted,
};
