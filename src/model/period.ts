/** First and last day of a period's code; undefined for an unknown form. */
export function periodDays(code: string): { start: string; end: string } | undefined {
  const [first, last, more] = code.split("/");
  if (first === undefined || more !== undefined) return undefined;
  const from = days(first);
  const to = last === undefined ? from : days(last);
  return from && to && from.start <= to.end ? { start: from.start, end: to.end } : undefined;
}

/** Description of the forms, for error messages. */
export const periodForms = "a period as 2025, 2025-Q1, 2025-03, 2025-03-31 or two of them joined by /";

function days(code: string): { start: string; end: string } | undefined {
  const match = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/.exec(code);
  if (!match) return undefined;
  const [year, quarter, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined) return undefined;
  if (quarter !== undefined) return span(year, quarter * 3 - 2, quarter * 3);
  if (month === undefined) return span(year, 1, 12);
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return span(year, month, month);
  return day >= 1 && day <= lastDay(year, month) ? { start: code, end: code } : undefined;
}

const span = (year: number, first: number, last: number) => ({
  start: `${year}-${two(first)}-01`,
  end: `${year}-${two(last)}-${lastDay(year, last)}`,
});

const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const two = (n: number) => String(n).padStart(2, "0");
