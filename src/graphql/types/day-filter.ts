import type { ClassType } from "type-graphql";
import { badInput } from "../../errors.js";
import { DayScalar } from "../../model/day.js";
import { dayInTest, dayTest, isDayContradiction } from "../../statistics/day-test.js";
import type { Match, RangeOperator } from "../../statistics/range-test.js";
import type { Where } from "../../store/where.js";
import { addInputField, inputType } from "./type-builder.js";

/** Filter input of a day. */
export const dayFilter = (): ClassType =>
  inputType(
    "DayFilter",
    "Tests a day. A partial one is all its days, `2025-02` each of February: a test passes where it does whichever of them is meant; with `possible`, where it does for at least one.",
    (type) => {
      for (const [name, [of, doc]] of Object.entries(fields)) addInputField(type, name, () => of, { doc });
    },
  );

const fields = {
  eq: [DayScalar, "Is within this: 2025-02 and 2025-02-18 are within 2025."],
  ne: [DayScalar, "Has no day in common with this, or is missing."],
  in: [[DayScalar], "Is within one of these."],
  notIn: [[DayScalar], "Has no day in common with these, or is missing."],
  isNull: [Boolean, "Is missing (true) or present (false)."],
  gt: [DayScalar, "Begins after the last day of this."],
  gte: [DayScalar, "Begins on the first day of this, or later."],
  lt: [DayScalar, "Ends before the first day of this."],
  lte: [DayScalar, "Ends on the last day of this, or earlier."],
  possible: [
    Boolean,
    "Passes where at least one of its days does (true): 2025 is possibly after 2025-02, and possibly 2025-02.",
  ],
} as const;

export type DayInput = Readonly<Record<string, unknown>>;

/** A filter of days as the store's tests. Refuses bounds that leave no possible day between them. */
export function dayTests(field: string, { possible, ...input }: DayInput, path: string): Where[] {
  if (possible === null) throw badInput(`${path}.possible: expected true or false, got null; leave it out`);
  for (const [operator, value] of Object.entries(input))
    if (value === null || (Array.isArray(value) && value.includes(null)))
      throw badInput(`${path}.${operator}: expected a value, got null; use isNull`);
  const bounds = Object.entries(input).filter(([operator]) => isBound(operator)) as [Bound, string][];
  if (possible && isDayContradiction(Object.fromEntries(bounds)))
    throw badInput(
      `${path}: expected bounds with a day between them, got ${bounds.map((test) => test.join(" ")).join(" and ")}`,
    );
  const match: Match = possible ? "possible" : "certain";
  const opposite: Match = possible ? "certain" : "possible";
  return Object.entries(input).map(([operator, value]): Where => {
    switch (operator) {
      case "isNull":
        return { field, op: operator, value: value as boolean };
      case "eq":
      case "in":
        return dayInTest(match, field, [value].flat() as string[]);
      case "ne":
      case "notIn":
        return { not: dayInTest(opposite, field, [value].flat() as string[]) };
      default:
        return dayTest(match, operator as RangeOperator, field, value as string);
    }
  });
}

type Bound = RangeOperator | "eq";

const isBound = (operator: string): operator is Bound => ["eq", "gt", "gte", "lt", "lte"].includes(operator);
