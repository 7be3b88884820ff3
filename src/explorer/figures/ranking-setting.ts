import type { Figure } from "./figure.js";
import { groupedBy } from "./grouping.js";

/** Properties that figures must have in common to be ranked against each other. In this order each limits what the next can be. */
export const parts = ["comparison", "unit", "period", "place", "scope"] as const;
export type Part = (typeof parts)[number];
export type Setting = Readonly<Record<Part, string>>;

/** Stands for every place that is not a country: provinces, cities, regions, each against the others. */
export const withinCountry = "parts";
/** Stands for "none is stated". */
export const none = "none";

/** A figure's own setting. A period is its code and its kind: an amount in a quarter is not a state at its end. */
export function settingOf({ comparison, unit, period, place, scope }: Figure): Setting {
  return {
    comparison: comparison?.basis ?? none,
    unit: unit.code,
    period: `${period.code}|${period.kind}`,
    place: place === null ? none : place.classification === "COUNTRY" ? place.id : withinCountry,
    scope: scope ?? none,
  };
}

/** Default setting where figures have it; otherwise the setting that the greatest number of figures has is the default. */
const usual: Partial<Setting> = { comparison: "YEAR_ON_YEAR", unit: "percent" };

export interface Option {
  readonly value: string;
  readonly count: number;
  /** A figure that has it, to name it by. */
  readonly example: Figure;
}

export interface Choice {
  readonly setting: Setting;
  /** Options of each part, given those before it; the most frequent first. */
  readonly options: Readonly<Record<Part, readonly Option[]>>;
}

/** The setting that the reader asked for, each part that is not at hand replaced by the usual or the most frequent one. */
export function choose(figures: readonly Figure[], asked: Readonly<Partial<Record<Part, string | undefined>>>): Choice {
  let left = figures;
  const setting = {} as Record<Part, string>;
  const options = {} as Record<Part, Option[]>;
  for (const part of parts) {
    const found = optionsOf(left, part);
    const wanted = [asked[part], usual[part]].find((value) => found.some((option) => option.value === value));
    const chosen = wanted ?? found[0]?.value ?? none;
    setting[part] = chosen;
    options[part] = found;
    left = left.filter((figure) => settingOf(figure)[part] === chosen);
  }
  return { setting, options };
}

/** Options of a part; of equally frequent ones the later period first, which readers look for, and the greater text otherwise. */
function optionsOf(figures: readonly Figure[], part: Part): Option[] {
  return [...groupedBy(figures, (figure) => settingOf(figure)[part])]
    .map(([value, of]) => ({ value, count: of.length, example: of[0] as Figure }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? 1 : -1));
}
