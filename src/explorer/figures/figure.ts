import type { FigureFragment } from "../generated/operations.js";

export type Figure = FigureFragment;

/** Ids of figures that a check of the release has noted, with its explanation. */
export type Noted = ReadonlyMap<string, string>;

export const notedIn = (checks: readonly { readonly detail: string; readonly subjects: readonly string[] }[]): Noted =>
  new Map(
    checks
      // A check of one figure against its words is no contradiction.
      .filter(({ subjects }) => subjects.length > 1)
      .flatMap(({ detail, subjects }) => subjects.map((id) => [id, detail] as const)),
  );

/** Tells whether one number could be both of two figures of one thing and one time. */
export const agree = (one: Figure, other: Figure): boolean =>
  (one.lower ?? -Infinity) <= (other.upper ?? Infinity) && (other.lower ?? -Infinity) <= (one.upper ?? Infinity);

/** The width of what the words allow: 0 for a number said plainly. */
export const vagueness = ({ lower, upper }: Figure): number => (upper ?? Infinity) - (lower ?? -Infinity);
