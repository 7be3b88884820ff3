import type { KindName } from "../model/index.js";

/** One word as the terms that stand for it: any of them, or any that begins with one of the prefixes. */
export interface IndexWord {
  readonly terms: readonly string[];
  readonly prefixes: readonly string[];
}

export interface CandidateQuery {
  readonly words: readonly IndexWord[];
  /** Kinds of the nodes; empty for any. */
  readonly kinds: readonly KindName[];
}

/** Where and how far each of the queries looks. */
export interface CandidateScope {
  /** Fields of the texts; empty for any. */
  readonly fields: readonly string[];
  /** So many nodes for each query. */
  readonly limit: number;
}

/** A node, and its texts in which words were found. */
export interface Candidate {
  readonly id: string;
  readonly kind: KindName;
  readonly texts: readonly { readonly field: string; readonly text: string }[];
}

/** As far as the limit allowed; `more` where it cut. */
export interface Bounded<T> {
  readonly rows: readonly T[];
  readonly more: boolean;
}

/**
 * The index that each engine keeps of the texts by which things are found (searchable-texts.ts), written with every load.
 * It only finds: what a hit is worth is judged above it, and so alike for every engine.
 */
export interface SearchIndex {
  /** Which of these begin a term of the index. */
  known(prefixes: readonly string[]): Promise<ReadonlySet<string>>;
  /** The terms of so many code points, in code-point order. */
  termsOfLength(least: number, most: number, limit: number): Promise<Bounded<string>>;
  /**
   * For each query the nodes that have the most of its words, whichever those are: the one whose best text has the
   * lowest rank first, then by id. Texts by rank, then field, then text. One statement, however many queries.
   */
  candidates(queries: readonly CandidateQuery[], scope: CandidateScope): Promise<readonly Bounded<Candidate>[]>;
}

/** Rows of which an engine gave one more than the limit where there are more. */
export const bounded = <T>(rows: readonly T[], limit: number): Bounded<T> => ({
  rows: rows.slice(0, limit),
  more: rows.length > limit,
});
