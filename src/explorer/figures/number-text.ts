import type { Qualifier } from "../generated/operations.js";
import type { Language } from "../messages/language.js";
import { unitIn } from "./unit-text.js";

const locales: Readonly<Record<Language, string>> = { en: "en", zh: "zh-CN" };
const scales: Readonly<Record<Language, readonly (readonly [number, string])[]>> = {
  en: [
    [1e12, " trillion"],
    [1e9, " billion"],
    [1e6, " million"],
  ],
  zh: [
    [1e12, "万亿"],
    [1e8, "亿"],
    [1e4, "万"],
  ],
};

/** Digits of a number, grouped; with a minus sign, not a hyphen. */
export const digitsIn = (language: Language, value: number): string =>
  value.toLocaleString(locales[language], { maximumSignificantDigits: 15 }).replace("-", "−");

/** A number as people say it: 4395000 is "4.395 million", "439.5万". No digit is lost. */
export function numberIn(language: Language, value: number): string {
  const [scale, name] = scales[language].find(([min]) => Math.abs(value) >= min) ?? [1, ""];
  return `${digitsIn(language, Number((value / scale).toPrecision(15)))}${name}`;
}

/** A number with its unit: "6.5%", "0.8 percentage points", "1.9 trillion yuan". */
export function quantityIn(language: Language, value: number, unit: string): string {
  const number = numberIn(language, value);
  if (unit === "percent") return `${number}%`;
  return language === "zh" ? `${number}${unitIn(language, unit)}` : `${number} ${unitIn(language, unit, value)}`;
}

export interface Bounded {
  readonly value?: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly qualifier: Qualifier;
  readonly unit: { readonly code: string };
}

/** Range that a figure's words allow, as text: "18% to 22%", "more than 20%"; empty where they give no number. */
export function boundsIn(language: Language, { lower, upper, qualifier, unit }: Bounded): string {
  const quantity = (value: number) => quantityIn(language, value, unit.code);
  const zh = language === "zh";
  if (lower == null && upper == null) return "";
  if (lower != null && upper != null) {
    if (lower === upper) return quantity(lower);
    if (qualifier === "DOUBLE_DIGIT")
      return zh ? `${quantity(lower)}至不足${quantity(upper)}` : `${quantity(lower)} to under ${quantity(upper)}`;
    return zh ? `${quantity(lower)}至${quantity(upper)}` : `${quantity(lower)} to ${quantity(upper)}`;
  }
  if (lower != null) {
    if (qualifier === "AT_LEAST") return zh ? `不低于${quantity(lower)}` : `${quantity(lower)} or more`;
    return zh ? `高于${quantity(lower)}` : `more than ${quantity(lower)}`;
  }
  if (qualifier === "AT_MOST")
    return zh ? `不高于${quantity(upper as number)}` : `${quantity(upper as number)} or less`;
  return zh ? `低于${quantity(upper as number)}` : `less than ${quantity(upper as number)}`;
}
