import { relations } from "../model/index.js";
import { groupBy } from "../store/group-by.js";
import type { Records } from "../store/store.js";
import { needsComparison } from "./checks/completeness.js";
import type { DocumentText } from "./evidence-book.js";
import { Facts, type Figure } from "./checks/facts.js";
import { type MissingTerm, missingTerms } from "./missing-terms.js";
import type { Pack } from "./pack.js";
import type { Sentence } from "./read-sentences.js";
import { overlap } from "./spans.js";

/** Number of items, and number of those that are covered. */
export interface Tally {
  readonly total: number;
  readonly covered: number;
}

/** A sentence with a number that is neither observed nor exempt. */
export interface OpenSentence extends Pick<Sentence, "ordinal" | "start" | "end"> {
  readonly document: string;
}

/** Coverage of briefings by the graph, and of the graph by evidence. */
export interface Coverage {
  /** Stated relations, observations and commitments that have evidence. */
  readonly cited: { readonly relations: Tally; readonly observations: Tally; readonly commitments: Tally };
  /** Sentences with a number: observed where they overlap a quotation that claims a figure, else exempt, else open. */
  readonly numberSentences: {
    readonly total: number;
    readonly observed: number;
    readonly exempt: number;
    readonly open: readonly OpenSentence[];
    /** Reasons for exemptions, the most frequent first. */
    readonly exemptions: readonly { readonly reason: string; readonly count: number }[];
  };
  /** Observations that have each part of a figure; `comparison` counts only those of a growth or difference. */
  readonly observations: Readonly<Record<FigurePart, Tally>>;
  /** Terms of the text that no name covers; missing where no text was available. */
  readonly missingTerms?: readonly MissingTerm[];
}

/** Parts of a figure whose coverage is measured. */
export type FigurePart = "metric" | "unit" | "period" | "comparison" | "place" | "speaker";

/**
 * Measures records against source texts: those that are their `own` are counted; the others, of other briefings, give metrics
 * their unit and terms their name.
 */
export function coverageOf(
  records: Records,
  texts: readonly DocumentText[],
  ignoredTerms: readonly string[] = [],
  own: (id: string) => boolean = () => true,
): Coverage {
  const facts = new Facts(records);
  const figures = facts.figures.filter(({ id }) => own(id));
  const available = texts.filter(({ source }) => source);
  const missing = available.flatMap((text) => missingTerms(beforeBackMatter(facts, text), records, ignoredTerms));
  return {
    cited: citedOf(facts, figures, own),
    numberSentences: numberSentencesOf(facts, texts),
    observations: observationsOf(figures),
    ...(available.length > 0 ? { missingTerms: missing } : {}),
  };
}

/** Terms of the text that, according to its pack, are no names. */
export const ignoredTermsOf = (pack: Pack) =>
  (pack.rows.get("pack")?.[0]?.value.ignoredTerms ?? []) as readonly string[];

/** The text without its translators, notices and captions. */
function beforeBackMatter(facts: Facts, { source, turns }: DocumentText): string {
  const back = turns.find(({ id }) => facts.node(id)?.props.role === "BACK_MATTER");
  return source?.text.slice(0, back?.start) ?? "";
}

function citedOf(facts: Facts, figures: readonly Figure[], own: (id: string) => boolean): Coverage["cited"] {
  const stated = facts.edges.filter(({ id, relation }) => own(id) && relations.get(relation)?.basis === "STATED");
  const cites = ({ evidence }: { evidence?: unknown }) => facts.evidence(evidence as string[]).length > 0;
  const mentions = facts.along("MENTIONS").filter(({ props }) => cites(props));
  const mentioned = new Set(mentions.map(({ target }) => target));
  return {
    relations: tally(stated, ({ props }) => cites(props)),
    observations: tally(figures, cites),
    commitments: tally(
      facts.ofKind("Commitment").filter(({ id }) => own(id)),
      ({ id }) => mentioned.has(id),
    ),
  };
}

function numberSentencesOf(facts: Facts, texts: readonly DocumentText[]): Coverage["numberSentences"] {
  const claims = facts.figures.flatMap((figure) => facts.claimsOf(figure));
  const sentences = texts.flatMap(({ id, sentences: own }) => own.map((one) => ({ ...one, document: id })));
  const numbered = sentences.filter(({ number }) => number);
  const silent = numbered.filter(
    (one) => !claims.some((claim) => claim.document === one.document && overlap(claim, one)),
  );
  const exempt = silent.filter((one) => one.exempt !== "");
  const open = silent.filter((one) => one.exempt === "");
  const byReason = [...groupBy(exempt, (one) => one.exempt)];
  return {
    total: numbered.length,
    observed: numbered.length - silent.length,
    exempt: exempt.length,
    open: open.map(({ document, ordinal, start, end }) => ({ document, ordinal, start, end })),
    exemptions: byReason
      .map(([reason, { length }]) => ({ reason, count: length }))
      .toSorted((a, b) => b.count - a.count),
  };
}

function observationsOf(figures: readonly Figure[]): Coverage["observations"] {
  return {
    metric: tally(figures, ({ metric }) => metric !== undefined),
    unit: tally(figures, ({ unitCode }) => unitCode !== undefined),
    period: tally(figures, ({ periodCode }) => periodCode !== undefined),
    comparison: tally(figures.filter(needsComparison), ({ comparisonBasis }) => comparisonBasis !== undefined),
    place: tally(figures, ({ place }) => place !== undefined),
    speaker: tally(figures, ({ speaker }) => speaker !== undefined),
  };
}

function tally<T>(items: readonly T[], has: (item: T) => boolean): Tally {
  return { total: items.length, covered: items.filter(has).length };
}
