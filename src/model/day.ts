import { GraphQLScalarType, valueFromASTUntyped } from "graphql";
import { shown } from "../errors.js";

/**
 * Scalar of days to the precision known: a partial one is the interval of its days. Texts sort by first day, of those that
 * begin alike by last day, the latest first: 2025, 2025-01, 2025-01-01.
 */
export const DayScalar = new GraphQLScalarType<string, string>({
  name: "Day",
  description:
    "A day to the precision known: `2025`, `2025-02` or `2025-02-18` (ISO 8601). Lists go by first day, of those that begin alike by last day, the latest first: 2025, 2025-01, 2025-01-01.",
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(valueFromASTUntyped(node)),
});

const form = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** True for a day that the calendar has, to any precision. */
export const isDay = (value: unknown): value is string =>
  typeof value === "string" && form.test(value) && !(value.length === 10 && !isCalendarDay(value));

/** First day of a date of any precision: `2025-02` is all of February. */
export const firstDay = (day: string): string => `${day}-01-01`.slice(0, 10);

/** Last day of a date of any precision. */
export function lastDay(day: string): string {
  if (day.length === 10) return day;
  const [year = 0, month = 12] = day.split("-").map(Number);
  // Date.UTC takes years below 100 for those of the twentieth century.
  return new Date(new Date(0).setUTCFullYear(year, month, 0)).toISOString().slice(0, 10);
}

/** Last day of a date of which only the year or the month is known; undefined for anything else. */
export const lastOfPartial = (value: unknown): string | undefined =>
  isDay(value) && value.length < 10 ? lastDay(value) : undefined;

/** True where a day is within a date, whichever of its days is meant: 2025-02 and 2025-02-18 are within 2025. */
export const isWithinDay = (day: string, date: string): boolean => isDay(day) && isDay(date) && day.startsWith(date);

function isCalendarDay(value: string): boolean {
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

function parseDay(value: unknown): string {
  if (isDay(value)) return value;
  throw new TypeError(`expected a day as YYYY, YYYY-MM or YYYY-MM-DD, got ${shown(value)}`);
}
