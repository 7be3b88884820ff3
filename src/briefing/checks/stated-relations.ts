import { relations } from "../../model/index.js";
import type { EdgeRecord } from "../../store/store.js";
import type { Facts, Quotation } from "./facts.js";
import { inChinese } from "./chinese/glossary.js";
import type { RowProblem, Verdict } from "./check.js";
import { namesOf } from "./names.js";
import { around, small } from "./reading.js";
import { missingWords, tokensOf } from "./tokens.js";

/** A relation that words state, with its quotations. */
export interface StatedRelation {
  readonly edge: EdgeRecord;
  readonly quotes: readonly Quotation[];
  /** The quotations in small letters, joined. */
  readonly said: string;
  /** The sentences around them where the text is available, else the quotations. */
  readonly sentences: string;
}

/** Relations that words state, but for mentions, which follow from quotations. */
export function statedRelations(facts: Facts): StatedRelation[] {
  const stated = facts.edges.filter(
    ({ relation }) => relation !== "MENTIONS" && relations.get(relation).basis === "STATED",
  );
  return stated.flatMap((edge) => {
    const quotes = facts.evidence(edge.props.evidence as readonly string[] | undefined);
    if (quotes.length === 0) return [];
    const sentences = quotes.map((quote) => around(facts, quote));
    return [
      {
        edge,
        quotes,
        said: small(quotes.map(({ quote }) => quote).join(" | ")),
        sentences: small(sentences.join(" | ")),
      },
    ];
  });
}

/** Verdicts of a rule on relations: one FAILS with the quotation for each wrong one, one HOLDS for all others. */
export function relationVerdicts(
  stated: readonly StatedRelation[],
  problemOf: (relation: StatedRelation) => RowProblem | undefined,
  holds: string,
): Verdict[] {
  const problems = stated.map((relation) => ({ relation, found: problemOf(relation) }));
  const wrong = problems.flatMap(({ relation: { edge, quotes }, found }): Verdict[] =>
    found
      ? [
          {
            status: "FAILS",
            subjects: [edge.id, edge.source, edge.target],
            detail: `"${quotes.at(-1)?.original}": ${inChinese(found.problem, quotes.at(-1)?.original ?? "")}, the row says ${edge.source} ${edge.relation} ${edge.target}.`,
            field: found.field,
          },
        ]
      : [],
  );
  const sound = problems.filter(({ found }) => found === undefined).map(({ relation }) => relation.edge);
  const count = sound.length === 1 ? "1 relation" : `${sound.length} relations`;
  const subjects = [...new Set(sound.map(({ source }) => source))];
  return [
    ...wrong,
    ...(sound.length > 0 ? [{ status: "HOLDS" as const, subjects, detail: `${count}: ${holds}.` }] : []),
  ];
}

/** Words of a thing's name that a text lacks: of its names, the one that lacks fewest. Empty where one is said. */
export function lackOf(facts: Facts, id: string, said: string): readonly string[] {
  const words = new Set(tokensOf(said));
  const lacks = namesOf(facts, id).map((name) => missingWords(name, words));
  return lacks.toSorted((a, b) => a.length - b.length)[0] ?? [];
}
