import { GraphQLScalarType, valueFromASTUntyped } from "graphql";
import { shown } from "../errors.js";

/** Scalar of days to the precision known. They sort as texts: 2025 comes before 2025-01. */
export const DayScalar = new GraphQLScalarType<string, string>({
  name: "Day",
  description:
    "A day to the precision known: `2025`, `2025-02` or `2025-02-18` (ISO 8601). Compares in the order of time.",
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(valueFromASTUntyped(node)),
});

const form = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** True for a day that the calendar has, to any precision. */
export const isDay = (value: unknown): value is string =>
  typeof value === "string" && form.test(value) && !(value.length === 10 && !isCalendarDay(value));

function isCalendarDay(value: string): boolean {
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

function parseDay(value: unknown): string {
  if (isDay(value)) return value;
  throw new TypeError(`expected a day as YYYY, YYYY-MM or YYYY-MM-DD, got ${shown(value)}`);
}
