import type { KindName } from "../model/index.js";

/** One word of a query: matches any of the terms, or any term that begins with one of the prefixes. */
export interface IndexWord {
  readonly terms: readonly string[];
  readonly prefixes: readonly string[];
  /** Weight, an integer: the more, the fewer texts contain it. */
  readonly weight: number;
}

/** Words to find, each in any text of a node. */
export interface CandidateQuery {
  readonly words: readonly IndexWord[];
  /** Kinds of the nodes; empty for any. */
  readonly kinds: readonly KindName[];
}

/** Fields and limit of a search for candidates. */
export interface CandidateScope {
  /** Fields of the texts; empty for any. */
  readonly fields: readonly string[];
  /** Maximum number of nodes for each query. */
  readonly limit: number;
}

/** A node with those of its texts that contain words of the query. */
export interface Candidate {
  readonly id: string;
  readonly kind: KindName;
  readonly texts: readonly { readonly field: string; readonly text: string }[];
}

/** Rows up to a limit; `more` where there are others. */
export interface Bounded<T> {
  readonly rows: readonly T[];
  readonly more: boolean;
}

/**
 * Index of the searchable texts (searchable-texts.ts) in an engine, written with every load. It returns candidates only; the
 * ranking is done in src/search, equally for every engine.
 */
export interface SearchIndex {
  /** Number of texts that contain a term; 0 where it only begins others, absent where it does not even that. */
  textCounts(terms: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Terms of `min` to `max` code points, in code-point order. */
  termsOfLength(min: number, max: number, limit: number): Promise<Bounded<string>>;
  /**
   * For each query the nodes that contain any of its words: those with it in a name or description before those with it in a
   * quotation or sentence, then by the sum of the weights of their words, the lowest rank of their texts, and id. Their texts are
   * in no order. One statement for all queries.
   */
  candidates(queries: readonly CandidateQuery[], scope: CandidateScope): Promise<readonly Bounded<Candidate>[]>;
}

/** Limits rows of which an engine returned one more than the limit where there are more. */
export const bounded = <T>(rows: readonly T[], limit: number): Bounded<T> => ({
  rows: rows.slice(0, limit),
  more: rows.length > limit,
});
