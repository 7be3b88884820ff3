import { firstDay, lastDay } from "../model/day.js";
import { lastDayOf } from "../store/stored-properties.js";
import type { Scalar } from "../store/records.js";
import type { Operator, Where } from "../store/where.js";
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
  const test = (op: Operator, value: Scalar | readonly Scalar[]): Where => ({ field, op, value });
  const [only] = values;
  if (only === undefined) return { or: [] };
  const wider = match === "certain" ? [] : [...new Set(values.flatMap(widerDates))];
  if (values.every((value) => value.length === 10)) {
    const [day, ...others] = [...values, ...wider];
    return others.length > 0 ? test("in", [day as string, ...others]) : test("eq", only);
  }
  const within = values.length > 1 ? [test("startsWithAny", values)] : [test("gte", only)];
  const span = [
    test("gte", least([...values, ...wider])),
    test("lte", values.map(lastDay).toSorted().at(-1) as string),
  ];
  if (wider.length === 0) return { and: values.length > 1 ? [...span, ...within] : span };
  return { and: [...span, { or: [...within, test("in", wider)] }] };
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
  return { and: [{ field, op: isUpper ? op : "gte", value: isUpper ? day : day.slice(0, 4) }, last] };
}

/** Least precise date that begins on a day: it sorts before the others. */
const widestFrom = (day: string) => day.replace(/(-01){1,2}$/, "");

/** Less precise dates that contain a date. */
const widerDates = (date: string) =>
  [4, 7].filter((length) => length < date.length).map((length) => date.slice(0, length));

const least = (dates: readonly string[]) => dates.toSorted()[0] as string;
const dayNumber = (day: string) => Date.parse(day) / 86_400_000;
