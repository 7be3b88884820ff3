import type { KindName } from "../model/index.js";

/** One word of a query: matches any of the terms, or any term that begins with one of the prefixes. */
export interface IndexWord {
  readonly terms: readonly string[];
  readonly prefixes: readonly string[];
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
  /** Those of the prefixes that a term of the index begins with. */
  known(prefixes: readonly string[]): Promise<ReadonlySet<string>>;
  /** Terms of `min` to `max` code points, in code-point order. */
  termsOfLength(min: number, max: number, limit: number): Promise<Bounded<string>>;
  /**
   * For each query the nodes that contain the most of its words, by the lowest rank of their texts, then by id. Texts by
   * rank, then field, then text. One statement for all queries.
   */
  candidates(queries: readonly CandidateQuery[], scope: CandidateScope): Promise<readonly Bounded<Candidate>[]>;
}

/** Limits rows of which an engine returned one more than the limit where there are more. */
export const bounded = <T>(rows: readonly T[], limit: number): Bounded<T> => ({
  rows: rows.slice(0, limit),
  more: rows.length > limit,
});
