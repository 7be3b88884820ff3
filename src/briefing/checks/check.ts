import type { Facts, Figure } from "../facts.js";

/** HOLDS and FAILS are proven; NOTED is for a reader: the source contradicts itself, or rounding explains a gap. */
export type CheckStatus = "HOLDS" | "FAILS" | "NOTED";

export interface Verdict {
  readonly status: CheckStatus;
  /** Ids of the nodes that it is about. */
  readonly subjects: readonly string[];
  /** One sentence with the figures. */
  readonly detail: string;
}

export interface Check extends Verdict {
  /** The id of the rule. */
  readonly rule: string;
}

/** What the text must satisfy. A rule that applies to nothing gives no verdict. */
export interface Rule {
  readonly id: string;
  readonly doc: string;
  readonly verdicts: (facts: Facts) => Verdict[];
}

export const proven = (holds: boolean, about: readonly Figure[], detail: string) =>
  verdict(holds ? "HOLDS" : "FAILS", about, detail);
export const noted = (about: readonly Figure[], detail: string) => verdict("NOTED", about, detail);

/** For a rule that each figure keeps for itself: one FAILS for each that does not, one HOLDS for all the others. */
export function eachFigure(
  figures: readonly Figure[],
  faultOf: (figure: Figure) => string | undefined,
  holds: string,
): Verdict[] {
  const faults = new Map(figures.map((figure) => [figure, faultOf(figure)]));
  const sound = figures.filter((figure) => faults.get(figure) === undefined);
  const faulty = figures.filter((figure) => faults.get(figure) !== undefined);
  const count = sound.length === 1 ? "1 observation" : `${sound.length} observations`;
  return [
    ...faulty.map((figure) => proven(false, [figure], `"${figure.asSaid}": ${faults.get(figure)}.`)),
    ...(sound.length > 0 ? [proven(true, sound, `${count}: ${holds}.`)] : []),
  ];
}

const verdict = (status: CheckStatus, about: readonly Figure[], detail: string): Verdict => ({
  status,
  subjects: about.map(({ id }) => id),
  detail,
});
