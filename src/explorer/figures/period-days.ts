/** Day after a period, whose end may be written as a year or a month: it ends with the last day of it. */
export function dayAfter(end: string): Date {
  const last = new Date(end);
  if (end.length === 4) last.setUTCFullYear(last.getUTCFullYear() + 1);
  else if (end.length === 7) last.setUTCMonth(last.getUTCMonth() + 1);
  else last.setUTCDate(last.getUTCDate() + 1);
  return last;
}

/** Last day of a period. */
export const lastDayOf = (end: string): Date => new Date(dayAfter(end).getTime() - dayLength);

/** Length of a day in milliseconds. */
export const dayLength = 86_400_000;
