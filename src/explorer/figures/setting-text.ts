import { type Language, nameIn } from "../messages/language.js";
import type { Figure } from "./figure.js";
import { timeIn } from "./period-text.js";
import { type Choice, none, type Part, parts, withinCountry } from "./ranking-setting.js";
import { unitName } from "./unit-text.js";
import { figureWords } from "../messages/figure.js";

/** One part of a setting in words. `example`: a figure that has it. */
export function settingIn(language: Language, part: Part, value: string, example: Figure): string {
  const words = figureWords[language];
  switch (part) {
    case "comparison":
      return example.comparison ? words.bases[example.comparison.basis] : words.noComparison;
    case "unit":
      return unitName(language, value);
    case "period":
      return timeIn(language, example.period);
    case "place":
      if (value === withinCountry) return words.parts;
      return example.place ? nameIn(language, example.place) : words.noPlace;
    case "scope":
      return value === none ? words.noScope : value;
  }
}

/** What is ranked, in a line. */
export const settingLine = (language: Language, { setting, options }: Choice): string =>
  parts
    .map((part) => {
      const option = options[part].find(({ value }) => value === setting[part]);
      return option ? settingIn(language, part, option.value, option.example) : "";
    })
    .join(" · ");
