import { firstDay, lastDay } from "../model/day.js";
import { lastDayOf } from "../store/stored-properties.js";
import type { Where } from "../store/where.js";
import type { Match, RangeOperator } from "./range-test.js";

/**
 * Filter on a stored day of any precision, which is the interval of its days, against a date that is one too. A test is certain
 * where it passes whichever of its days is meant, possible where its opposite is not certain.
 */
export function dayTest(match: Match, operator: RangeOperator, field: string, value: string): Where {
  const isCertain = match === "certain";
  switch (operator) {
    case "gt":
      return (isCertain ? begins : ends)(field, operator, lastDay(value));
    case "gte":
      return (isCertain ? begins : ends)(field, operator, firstDay(value));
    case "lt":
      return (isCertain ? ends : begins)(field, operator, firstDay(value));
    case "lte":
      return (isCertain ? ends : begins)(field, operator, lastDay(value));
  }
}

/** Filter on days that are within one of the dates (certain), or have a day in common with one (possible). */
export function dayInTest(match: Match, field: string, values: readonly string[]): Where {
  const isCertain = match === "certain";
  const [first, ...others] = [...new Set(isCertain ? values : values.flatMap(withWider))];
  if (first === undefined) return { or: [] };
  if (values.every((value) => value.length === 10))
    return others.length > 0 ? { field, op: "in", value: [first, ...others] } : { field, op: "eq", value: first };
  const from = values.map(firstDay).toSorted()[0] as string;
  const until = begins(field, "lte", values.map(lastDay).toSorted().at(-1) as string);
  // Days within a month or a year sort after its text, and what contains it before.
  if (values.length === 1)
    return { and: [isCertain ? { field, op: "gte", value: first } : ends(field, "gte", from), until] };
  const op = isCertain ? "startsWithAny" : "sharesStartWithAny";
  return { and: [{ field, op: "gte", value: yearOf(from) }, until, { field, op, value: values }] };
}

/** True where no day passes all tests. Otherwise tests that are possible one by one are possible together. */
export function isDayContradiction(tests: Readonly<Partial<Record<RangeOperator | "eq", string>>>): boolean {
  const { gt, gte, lt, lte, eq } = tests;
  const from = [gt && dayNumber(lastDay(gt)) + 1, gte && dayNumber(firstDay(gte)), eq && dayNumber(firstDay(eq))];
  const to = [lt && dayNumber(firstDay(lt)) - 1, lte && dayNumber(lastDay(lte)), eq && dayNumber(lastDay(eq))];
  const given = (days: readonly (number | "" | undefined)[]) => days.filter((day) => typeof day === "number");
  return Math.max(...given(from)) > Math.min(...given(to));
}

/** Filter on the first day that a stored day can mean: texts of days sort by it. */
export function begins(field: string, op: RangeOperator, day: string): Where {
  return { field, op, value: op === "gte" || op === "lt" ? widestFrom(day) : day };
}

/** Filter on the last day that a stored day can mean. A test of the day itself, which follows from it, is one that an index serves. */
export function ends(field: string, op: RangeOperator, day: string): Where {
  const last: Where = { field: lastDayOf(field), op, value: day };
  const isUpper = op === "lt" || op === "lte";
  return { and: [{ field, op: isUpper ? op : "gte", value: isUpper ? day : yearOf(day) }, last] };
}

/** Least precise date that begins on a day: it sorts before the others. */
const widestFrom = (day: string) => day.replace(/(-01){1,2}$/, "");

/** A date, and the less precise ones that contain it. */
const withWider = (date: string) => [date, date.slice(0, 7), yearOf(date)];
const yearOf = (date: string) => date.slice(0, 4);
const dayNumber = (day: string) => Date.parse(day) / 86_400_000;
