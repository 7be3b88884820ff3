import { figureMessages } from "../messages/figure.js";
import { type Language, nameIn } from "../messages/language.js";
import type { Figure } from "./figure.js";
import { timeIn } from "./period-text.js";
import { none, type SettingChoice, type SettingPart, settingParts, withinCountry } from "./ranking-setting.js";
import { unitName } from "./unit-text.js";

/** One part of a setting in words. `example`: a figure that has it. */
export function settingIn(language: Language, part: SettingPart, value: string, example: Figure): string {
  const messages = figureMessages[language];
  switch (part) {
    case "comparison":
      return example.comparison ? messages.bases[example.comparison.basis] : messages.noComparison;
    case "unit":
      return unitName(language, value);
    case "period":
      return timeIn(language, example.period);
    case "place":
      if (value === withinCountry) return messages.parts;
      return example.place ? nameIn(language, example.place) : messages.noPlace;
    case "scope":
      return value === none ? messages.noScope : value;
  }
}

/** Setting of a ranking in one line. */
export const settingLine = (language: Language, { setting, options }: SettingChoice): string =>
  settingParts
    .map((part) => {
      const option = options[part].find(({ value }) => value === setting[part]);
      return option ? settingIn(language, part, option.value, option.example) : "";
    })
    .join(" · ");
