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

/** For a rule that each figure keeps for itself: one FAILS for each that does not, one HOLDS for all the others. */
export function eachFigure(
  figures: readonly Figure[],
  faultOf: (figure: Figure) => string | undefined,
  holds: string,
): Verdict[] {
  const judged = figures.map((figure) => ({ id: figure.id, asSaid: figure.asSaid, fault: faultOf(figure) }));
  const sound = judged.filter(({ fault }) => fault === undefined).map(({ id }) => id);
  const faulty = judged.flatMap(({ id, asSaid, fault }): Verdict[] =>
    fault === undefined ? [] : [{ status: "FAILS", subjects: [id], detail: `"${asSaid}": ${fault}.` }],
  );
  if (sound.length === 0) return faulty;
  const count = sound.length === 1 ? "1 observation" : `${sound.length} observations`;
  return [...faulty, { status: "HOLDS", subjects: sound, detail: `${count}: ${holds}.` }];
}
