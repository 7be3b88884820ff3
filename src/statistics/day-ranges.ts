import { firstDay, lastDay } from "../model/day.js";
import type { Where } from "../store/where.js";
import { begins, ends } from "./day-test.js";

/**
 * Length of a period as an ISO 8601 duration: whole months and years (`P3M`, `P1Y`), else days (`P1D`). Values of periods of
 * different length are not one series: two months of output are not a quarter's.
 */
export function isoDuration(start: string, end: string): string {
  const [first, last] = [firstDay(start), lastDay(end)];
  if (!first.endsWith("-01") || last !== lastDay(last.slice(0, "2025-02".length)))
    return `P${Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000) + 1}D`;
  const months = monthsTo(last) - monthsTo(first) + 1;
  return months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`;
}

const monthsTo = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** Range of days, both ends included, of any precision; open where an end is missing. */
export interface DayRange {
  readonly start?: string;
  readonly end?: string;
}

/** Filter for stored periods that have a day in common with the range. */
export const overlapsDays = ({ start, end }: DayRange): Where => ({
  and: [
    ...(start === undefined ? [] : [ends("periodEnd", "gte", firstDay(start))]),
    ...(end === undefined ? [] : [begins("periodStart", "lte", lastDay(end))]),
  ],
});

/** Filter for stored periods that lie within the range. */
export const withinDays = ({ start, end }: DayRange): Where => ({
  and: [
    ...(start === undefined ? [] : [begins("periodStart", "gte", firstDay(start))]),
    ...(end === undefined ? [] : [ends("periodEnd", "lte", lastDay(end))]),
  ],
});
