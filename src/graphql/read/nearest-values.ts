import { distance } from "fastest-levenshtein";
import { periodDays } from "../../model/period.js";
import { unitNamed } from "../../reconcile/unit-words.js";
import { foldCase } from "../../store/fold-case.js";
import { periodNamed } from "./period-words.js";

/** Number of values that a warning names. */
export const maxNearest = 3;

/** Values nearest to a wrong one among those of a property: what it means, if that is there; else by their letters or days. */
export function nearestValues(wrong: string, property: string, known: readonly string[]): string[] {
  const isPeriod = property === "periodCode";
  const meant = isPeriod ? periodNamed(wrong) : property === "unitCode" ? unitNamed(wrong) : undefined;
  if (meant !== undefined && known.includes(meant)) return [meant];
  const days = isPeriod && meant !== undefined ? periodDays(meant) : undefined;
  const word = foldCase(wrong);
  const far = days
    ? (value: string) => daysApart(days, periodDays(value))
    : (value: string) => distance(word, foldCase(value));
  return known
    .map((value) => ({ value, far: far(value) }))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, maxNearest)
    .map(({ value }) => value);
}

type Days = NonNullable<ReturnType<typeof periodDays>>;

/** Distance between the beginnings and ends of two periods. */
const daysApart = (a: Days, b: Days | undefined) =>
  b ? Math.abs(Date.parse(a.start) - Date.parse(b.start)) + Math.abs(Date.parse(a.end) - Date.parse(b.end)) : Infinity;
