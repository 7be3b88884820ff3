import type { Language } from "../messages/language.js";
import { comparisonIn, metricIn, placeIn, whoIn } from "./figure-text.js";
import type { Figure } from "./figure.js";
import { unitName } from "./unit-text.js";
import { markOf } from "./whisker.js";
import { lastDayOf } from "./period-days.js";

export const columns = [
  "metric",
  "asSaid",
  "value",
  "bounds",
  "unit",
  "period",
  "comparison",
  "scope",
  "place",
  "who",
] as const;
export type Column = (typeof columns)[number];

export interface Sorting {
  readonly column: Column;
  readonly descending: boolean;
}

/** Sorting that the address names: `period`, or `-period` for the last first. */
export function sortingOf(given: string | undefined): Sorting {
  const descending = given?.startsWith("-") ?? false;
  const column = columns.find((one) => one === given?.replace("-", ""));
  return column ? { column, descending } : { column: "metric", descending: false };
}

/** Sorted by a column; numbers only within their unit, periods by time, what is missing last. */
export function sorted(language: Language, figures: readonly Figure[], { column, descending }: Sorting): Figure[] {
  const sign = descending ? -1 : 1;
  const keys = new Map(figures.map((figure) => [figure, legendKeysOf(language, figure, column)]));
  return figures.toSorted((a, b) => {
    const [as, bs] = [keys.get(a) ?? [], keys.get(b) ?? []];
    for (const [index, key] of as.entries()) {
      const other = bs[index];
      if (key === other) continue;
      if (key === undefined || key === "") return 1;
      if (other === undefined || other === "") return -1;
      return sign * (typeof key === "number" ? key - (other as number) : key.localeCompare(String(other), language));
    }
    return a.id < b.id ? -1 : 1;
  });
}

type Key = string | number | undefined;

function legendKeysOf(language: Language, figure: Figure, column: Column): Key[] {
  const { unit, period } = figure;
  const mark = markOf(figure) ?? undefined;
  switch (column) {
    case "metric":
      return [metricIn(language, figure), lastDayOf(period.end).getTime(), period.start];
    case "asSaid":
      return [figure.asSaid];
    case "value":
      return figure.value === null ? [undefined] : [unit.kind, unit.code, figure.value];
    case "bounds":
      return mark === undefined ? [undefined] : [unit.kind, unit.code, figure.lower ?? mark, figure.upper ?? mark];
    case "unit":
      return [unitName(language, unit.code), mark];
    case "period":
      return [lastDayOf(period.end).getTime(), period.start, period.kind];
    case "comparison":
      return [figure.comparison ? comparisonIn(language, figure) : undefined];
    case "scope":
      return [figure.scope ?? undefined];
    case "place":
      return [figure.place ? placeIn(language, figure) : undefined];
    case "who":
      return [whoIn(language, figure)];
  }
}
