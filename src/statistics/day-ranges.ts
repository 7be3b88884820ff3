import type { Where } from "../store/where.js";

/** First day of a date of any precision: `2025-02` is all of February. */
export const firstDay = (day: string): string => `${day}-01-01`.slice(0, lengths.day);

/** Last day of a date of any precision. */
export function lastDay(day: string): string {
  if (day.length === lengths.day) return day;
  const [year = 0, month = 12] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, lengths.day);
}

/**
 * Length of a period as an ISO 8601 duration: whole months and years (`P3M`, `P1Y`), else days (`P1D`). Values of periods of
 * different length are not one series: two months of output are not a quarter's.
 */
export function isoDuration(start: string, end: string): string {
  const [first, last] = [firstDay(start), lastDay(end)];
  if (!first.endsWith("-01") || last !== lastDay(last.slice(0, lengths.month)))
    return `P${Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000) + 1}D`;
  const months = monthsTo(last) - monthsTo(first) + 1;
  return months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`;
}

const lengths = { year: 4, month: 7, day: 10 } as const;

const monthsTo = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** Range of days, both ends included, of any precision; open where an end is missing. */
export interface DayRange {
  readonly start?: string;
  readonly end?: string;
}

/** Filter for stored periods that have a day in common with the range. */
export const overlapsDays = ({ start, end }: DayRange): Where => ({
  and: [
    ...(start === undefined ? [] : [endsFrom(firstDay(start))]),
    ...(end === undefined ? [] : [startsBy(lastDay(end))]),
  ],
});

/** Filter for stored periods that lie within the range. */
export const withinDays = ({ start, end }: DayRange): Where => ({
  and: [
    ...(start === undefined ? [] : [startsFrom(firstDay(start))]),
    ...(end === undefined ? [] : [endsBy(lastDay(end))]),
  ],
});

// Days compare as texts. A less precise date sorts before all its days, so it is tested separately.
const startsBy = (day: string): Where => ({ field: "periodStart", op: "lte", value: day });
const startsFrom = (day: string): Where => {
  const sameStart = coarser(day).filter((one) => firstDay(one) === day);
  return { or: [{ field: "periodStart", op: "gte", value: day }, ...isOneOf("periodStart", sameStart)] };
};
const endsFrom = (day: string): Where => ({
  or: [{ field: "periodEnd", op: "gte", value: day }, ...isOneOf("periodEnd", coarser(day))],
});
const endsBy = (day: string): Where => {
  const laterEnd = coarser(day).filter((one) => lastDay(one) > day);
  return { and: [{ field: "periodEnd", op: "lte", value: day }, { not: { or: isOneOf("periodEnd", laterEnd) } }] };
};

/** The year and the month of a day. */
const coarser = (day: string) => [day.slice(0, lengths.year), day.slice(0, lengths.month)];
const isOneOf = (field: string, days: readonly string[]): Where[] => days.map((value) => ({ field, op: "eq", value }));
