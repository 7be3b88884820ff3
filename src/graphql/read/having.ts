import { badInput } from "../../errors.js";
import { type AggregateFunction, functions } from "../types/aggregate-functions.js";
import type { AggregateRow } from "./aggregate-rows.js";

/** Tests of a number, as `IntFilter` and `NumberFilter` take them. */
interface Tests {
  readonly eq?: number | null;
  readonly ne?: number | null;
  readonly in?: readonly number[] | null;
  readonly notIn?: readonly number[] | null;
  readonly gt?: number | null;
  readonly gte?: number | null;
  readonly lt?: number | null;
  readonly lte?: number | null;
  readonly isNull?: boolean | null;
}
type Operator = keyof Tests;

/** Tests on a group: on `count`, and on each function's numbers by name. */
export type Having = { readonly count?: Tests | null } & {
  readonly [of in AggregateFunction]?: Readonly<Record<string, Tests | null>> | null;
};

/** Tests a group. As in where: a test on a missing value is false, its negation true. */
export function matchesHaving(having: Having, row: AggregateRow, path: string): boolean {
  refuseNulls(having, path);
  return (
    passes(having.count ?? {}, row.count, `${path}.count`) &&
    functions.every((of) => {
      const tests = having[of] ?? {};
      refuseNulls(tests, `${path}.${of}`);
      return Object.entries(tests).every(([name, own]) =>
        passes(own ?? {}, row[of][name] ?? null, `${path}.${of}.${name}`),
      );
    })
  );
}

function passes(tests: Tests, value: number | null, path: string): boolean {
  refuseNulls(tests, path);
  return operators.every((operator) => passesOne(operator, tests, value));
}

function passesOne<Op extends Operator>(operator: Op, tests: Tests, value: number | null): boolean {
  const wanted: Tests[Op] = tests[operator];
  const compare: Comparison<Op> = comparisons[operator];
  return wanted === undefined || wanted === null || compare(value, wanted);
}

/** Refuses null, which readers understand in different ways. */
function refuseNulls(tests: object, path: string): void {
  const empty = Object.entries(tests).find(([, test]) => test === null);
  if (empty) throw badInput(`${path}.${empty[0]}: expected a test, got null; leave it out, or use isNull`);
}

const operators = [
  "eq",
  "ne",
  "in",
  "notIn",
  "gt",
  "gte",
  "lt",
  "lte",
  "isNull",
] as const satisfies readonly Operator[];

type Comparison<Op extends Operator> = (value: number | null, wanted: NonNullable<Tests[Op]>) => boolean;
const comparisons: { readonly [Op in Operator]: Comparison<Op> } = {
  eq: (value, wanted) => value === wanted,
  ne: (value, wanted) => value !== wanted,
  in: (value, wanted) => value !== null && wanted.includes(value),
  notIn: (value, wanted) => value === null || !wanted.includes(value),
  gt: (value, wanted) => value !== null && value > wanted,
  gte: (value, wanted) => value !== null && value >= wanted,
  lt: (value, wanted) => value !== null && value < wanted,
  lte: (value, wanted) => value !== null && value <= wanted,
  isNull: (value, wanted) => (value === null) === wanted,
};
