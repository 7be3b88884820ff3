import type { SeriesQuery } from "../generated/operations.js";
import type { Figure } from "./figure.js";

/** One value in a chart, and the other statements of it: earlier vintages, restatements, contradictions. */
export interface Point {
  readonly figure: Figure;
  readonly vintages: readonly Figure[];
  readonly conflicting: boolean;
}

/** The points of a line: as the server's series has settled them, or each figure for itself while there is none. */
export function pointsOf(figures: readonly Figure[], series: SeriesQuery["series"] | undefined): Point[] {
  const here = new Set(figures.map(({ id }) => id));
  const settled = (series ?? [])
    .flatMap(({ points }) => points)
    .filter(({ observation }) => here.has(observation.id))
    .map(({ observation, vintages, conflicting }) => ({
      figure: observation,
      vintages: vintages.map((vintage) => vintage.observation).filter(({ id }) => here.has(id)),
      conflicting,
    }));
  if (settled.length > 0) return settled;
  return figures.map((figure) => ({ figure, vintages: [], conflicting: false }));
}
