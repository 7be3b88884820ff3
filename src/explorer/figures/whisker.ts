import type { Qualifier } from "../generated/operations.js";

export interface Ranged {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly qualifier: Qualifier;
}

/** Drawing of a figure between the ends of a scale. */
export interface Whisker {
  /** Place of its mark: the number said, or the bound where only a bound was said. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** End of the solid bar: the part of the range that is certain. */
  readonly sure: number;
  /** True where no end is said on this side: the whisker runs to the scale's end and is left open. */
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

export type Domain = readonly [number, number];

/** "Double digits" ends at 100 by the meaning of the word, not because anyone said a hundred. */
const saidUpper = ({ upper, qualifier }: Ranged): number | null => (qualifier === "DOUBLE_DIGIT" ? null : upper);

/** Number that a figure is ranked and marked by: the number said, else the bound that the words give. */
export const markOf = (figure: Ranged): number | null => figure.value ?? figure.lower ?? saidUpper(figure);

/** A figure's whisker within a scale; none where the words give no number. */
export function whiskerOf(figure: Ranged, [min, max]: Domain): Whisker | undefined {
  const at = markOf(figure);
  if (at === null) return undefined;
  const upper = saidUpper(figure);
  const [from, to] = [Math.max(figure.lower ?? min, min), Math.min(upper ?? max, max)];
  return {
    at,
    from,
    to,
    sure: from > 0 ? from : to < 0 ? to : 0,
    openLow: figure.lower === null,
    openHigh: upper === null,
  };
}

/** A scale that holds zero and every number said, with room on the side where a whisker is left open. */
export function domainOf(figures: readonly Ranged[]): Domain {
  const numbers = figures.flatMap((figure) =>
    [figure.value, figure.lower, saidUpper(figure)].filter((number): number is number => number !== null),
  );
  const [min, max] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  if (min === max) return [0, 1];
  const room = (max - min) * 0.12;
  const numbered = figures.filter((figure) => markOf(figure) !== null);
  return [
    numbered.some(({ lower }) => lower === null) || min < 0 ? min - room : min,
    numbered.some((figure) => saidUpper(figure) === null) || max > 0 ? max + room : max,
  ];
}
