import { oneOf } from "./enum.js";

export const Qualifier = oneOf("Qualifier", "How a speaker qualified a number, and what the words then allow.", {
  EXACT: "The number itself.",
  MORE_THAN: "Above the number: (value, ∞).",
  AT_LEAST: "The number or more: [value, ∞).",
  NEARLY: "A little under the number: from 10% below it up to it.",
  ABOUT: "Around the number: 10% to either side.",
  LESS_THAN: "Under the number: (−∞, value).",
  AT_MOST: "The number or less: (−∞, value].",
  RANGE: "Between two numbers that are said.",
  DOUBLE_DIGIT: "From 10 to under 100 percent.",
  STABLE: "Basically unchanged; no number is said, or the number beside it is.",
  RISING: "Said to rise, without a number.",
  FALLING: "Said to fall, without a number.",
  POSITIVE: "Said to be above zero, without a number.",
});
export type Qualifier = keyof typeof Qualifier;

/** Bounds of a range; a missing one is infinite. */
export interface Bounds {
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
}

/** The one table of what each qualifier allows. `said` is the number said; for a RANGE the bounds are said themselves. */
export function boundsOf(qualifier: Qualifier, said: number | undefined): Bounds {
  if (qualifier === "DOUBLE_DIGIT") return { lower: 10, upper: 100 };
  if (qualifier === "POSITIVE") return { lower: 0 };
  if (said === undefined) return {};
  const tenth = Math.abs(said) / 10;
  switch (qualifier) {
    case "EXACT":
    case "STABLE":
      return { lower: said, upper: said };
    case "MORE_THAN":
    case "AT_LEAST":
      return { lower: said };
    case "LESS_THAN":
    case "AT_MOST":
      return { upper: said };
    case "NEARLY":
      return said < 0 ? { lower: said, upper: said + tenth } : { lower: said - tenth, upper: said };
    case "ABOUT":
      return { lower: said - tenth, upper: said + tenth };
    default:
      return {};
  }
}

/** True where two ranges have a common number. Bounds count as closed: "more than 230" and "230" may be one fact. */
export const rangesOverlap = (a: Bounds, b: Bounds): boolean =>
  (a.lower ?? -Infinity) <= (b.upper ?? Infinity) && (b.lower ?? -Infinity) <= (a.upper ?? Infinity);

/** Qualifiers that exclude the bound itself: "more than 8" excludes 8, "double-digit" excludes 100. */
export const excludesLower: readonly Qualifier[] = ["MORE_THAN", "POSITIVE"];
export const excludesUpper: readonly Qualifier[] = ["LESS_THAN", "DOUBLE_DIGIT"];
