import type { Figure } from "./figure.js";
import { groupedBy } from "./grouping.js";

/** Properties that figures must have in common to be ranked against each other. In this order each limits what the next can be. */
export const settingParts = ["comparison", "unit", "period", "place", "scope"] as const;
export type SettingPart = (typeof settingParts)[number];
export type RankingSetting = Readonly<Record<SettingPart, string>>;

/** Value for every place that is not a country: provinces, cities, regions, each against the others. */
export const withinCountry = "parts";
/** Value for "none is stated". */
export const none = "none";

/** A figure's own setting. A period is its code and its kind: an amount in a quarter is not a state at its end. */
export function settingOf({ comparison, unit, period, place, scope }: Figure): RankingSetting {
  return {
    comparison: comparison?.basis ?? none,
    unit: unit.code,
    period: `${period.code}|${period.kind}`,
    place: place === null ? none : place.classification === "COUNTRY" ? place.id : withinCountry,
    scope: scope ?? none,
  };
}

/** Default setting where figures have it; otherwise the setting that the greatest number of figures has is the default. */
const defaults: Partial<RankingSetting> = { comparison: "YEAR_ON_YEAR", unit: "percent" };

export interface SettingOption {
  readonly value: string;
  readonly count: number;
  /** A figure that has it, to name it by. */
  readonly example: Figure;
}

export interface SettingChoice {
  readonly setting: RankingSetting;
  /** Options of each part, given those before it; the most frequent first. */
  readonly options: Readonly<Record<SettingPart, readonly SettingOption[]>>;
}

/** The setting that the reader asked for, each part that is not available replaced by the default or the most frequent one. */
export function chooseSetting(
  figures: readonly Figure[],
  requested: Readonly<Partial<Record<SettingPart, string | undefined>>>,
): SettingChoice {
  let left = figures;
  const setting = {} as Record<SettingPart, string>;
  const options = {} as Record<SettingPart, SettingOption[]>;
  for (const part of settingParts) {
    const found = optionsOf(left, part);
    const wanted = [requested[part], defaults[part]].find((value) => found.some((option) => option.value === value));
    const chosen = wanted ?? found[0]?.value ?? none;
    setting[part] = chosen;
    options[part] = found;
    left = left.filter((figure) => settingOf(figure)[part] === chosen);
  }
  return { setting, options };
}

/** Options of a part; of equally frequent ones the later period first, which readers look for, and the greater text otherwise. */
function optionsOf(figures: readonly Figure[], part: SettingPart): SettingOption[] {
  return [...groupedBy(figures, (figure) => settingOf(figure)[part])]
    .map(([value, of]) => ({ value, count: of.length, example: of[0] as Figure }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? 1 : -1));
}
