import { inChinese } from "./chinese/glossary.js";
import type { Facts, Figure } from "./facts.js";

/** HOLDS and FAILS are certain; NOTED is for a reader: the source contradicts itself, or rounding explains a difference. */
export type CheckStatus = "HOLDS" | "FAILS" | "NOTED";

/** Outcome of a rule for some figures. */
export interface Verdict {
  readonly status: CheckStatus;
  /** Ids of the checked nodes; of a relation, its own id. */
  readonly subjects: readonly string[];
  /** One sentence with the figures. */
  readonly detail: string;
  /** Field of the row that the rule refuses. */
  readonly field?: string;
}

/** Outcome with its rule. */
export interface Check extends Verdict {
  /** The pack whose own statement it is about, of a record that several packs state. */
  readonly pack?: string;
  /** The id of the rule. */
  readonly rule: string;
}

/** A rule that figures must satisfy. It gives no verdict where it does not apply. */
export interface Rule {
  readonly id: string;
  readonly doc: string;
  readonly verdicts: (facts: Facts) => Verdict[];
}

export const proven = (holds: boolean, about: readonly Figure[], detail: string) =>
  verdict(holds ? "HOLDS" : "FAILS", about, detail);
export const noted = (about: readonly Figure[], detail: string) => verdict("NOTED", about, detail);

/** Verdicts of a rule on single figures: one FAILS for each invalid figure, one HOLDS for all others. */
export function eachFigure(
  figures: readonly Figure[],
  problemOf: (figure: Figure) => string | undefined,
  holds: string,
): Verdict[] {
  const problems = new Map(figures.map((figure) => [figure, problemOf(figure)]));
  const sound = figures.filter((figure) => problems.get(figure) === undefined);
  const invalid = figures.filter((figure) => problems.get(figure) !== undefined);
  const count = sound.length === 1 ? "1 observation" : `${sound.length} observations`;
  return [
    ...invalid.map((figure) => proven(false, [figure], `"${figure.asSaid}": ${problems.get(figure)}.`)),
    ...(sound.length > 0 ? [proven(true, sound, `${count}: ${holds}.`)] : []),
  ];
}

/** Fault of a row: its field, and the sentence that tells it. */
export interface RowProblem {
  readonly field: string;
  readonly problem: string;
}

/** Row as a rule has judged it. */
export interface JudgedRow {
  readonly id: string;
  /** The quotation that a refusal names. */
  readonly quote: string | undefined;
  readonly problem: RowProblem | undefined;
}

/** Verdicts on judged rows: one FAILS with the quotation for each wrong row, one HOLDS for all others. */
export function judgedVerdicts(rows: readonly JudgedRow[], holds: (count: number) => string): Verdict[] {
  const wrong = rows.flatMap(({ id, quote, problem }): Verdict[] =>
    problem
      ? [
          {
            status: "FAILS",
            subjects: [id],
            detail: `"${quote}": ${inChinese(problem.problem, quote ?? "")}.`,
            field: problem.field,
          },
        ]
      : [],
  );
  const sound = rows.filter(({ problem }) => !problem).map(({ id }) => id);
  return [
    ...wrong,
    ...(sound.length > 0 ? [{ status: "HOLDS" as const, subjects: sound, detail: holds(sound.length) }] : []),
  ];
}

/** The same of figures and the quotations that claim them. */
export function rowVerdicts<Row extends { readonly figure: Figure; readonly claim: { readonly original: string } }>(
  rows: readonly Row[],
  problemOf: (row: Row) => RowProblem | undefined,
  holds: string,
): Verdict[] {
  const judged = rows.map((row) => ({ id: row.figure.id, quote: row.claim.original, problem: problemOf(row) }));
  return judgedVerdicts(judged, (count) => `${count === 1 ? "1 observation" : `${count} observations`}: ${holds}.`);
}

const verdict = (status: CheckStatus, about: readonly Figure[], detail: string): Verdict => ({
  status,
  subjects: about.map(({ id }) => id),
  detail,
});
