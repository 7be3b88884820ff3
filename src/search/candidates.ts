import type { KindName } from "../model/index.js";
import type { Bounded, Candidate, IndexWord, SearchIndex } from "../store/search-index.js";
import { maxEdits, correctionsIn } from "./edit-distance.js";
import type { QueryWord } from "./query-words.js";
import type { SearchField } from "../store/searchable-texts.js";

export interface CandidateRequest {
  readonly words: readonly QueryWord[];
  /** Empty for any. */
  readonly kinds: readonly KindName[];
}

/** What an index finds for a question; `more` where a bound cut. */
export interface FoundCandidates extends Bounded<Candidate> {
  /** The words asked for, with what each may be a misspelling of where no text has it. */
  readonly words: readonly QueryWord[];
}

/**
 * The candidates of each question in these fields (none: any), at most so many each. However many questions: one look
 * for the words that texts have, one for the terms near those that none has, and one for the candidates.
 */
export async function candidatesOf(
  index: SearchIndex,
  asked: readonly CandidateRequest[],
  fields: readonly SearchField[],
  limit: number,
): Promise<FoundCandidates[]> {
  const known = await index.known([...new Set(asked.flatMap(({ words }) => words.flatMap(lookups)))]);
  const near = await nearTerms(
    index,
    asked.flatMap(({ words }) => words).filter((word) => isLost(word, known)),
  );
  const read = asked.map(({ words, kinds }) => ({
    kinds,
    words: words.map((word) => (isLost(word, known) ? { ...word, near: correctionsIn(word, near.rows) } : word)),
  }));
  const queries = read.map(({ words, kinds }) => ({ kinds, words: words.flatMap((word) => indexWords(word, known)) }));
  const found = await index.candidates(queries, { fields, limit });
  return found.map(({ rows, more }, i) => ({ words: read[i]?.words ?? [], rows, more: more || near.more }));
}

/** So many terms are held against misspelt words at most. */
const mostTerms = 50_000;

/** What a word is looked up by, to tell whether any text has it. */
const lookups = ({ cjk, text, parts, forms }: QueryWord) => (cjk ? pairsOf(parts) : [text, ...forms]);

const isLost = (word: QueryWord, known: ReadonlySet<string>) =>
  maxEdits(word) > 0 && !lookups(word).some((text) => known.has(text));

/** The terms of about the length of these words. */
async function nearTerms(index: SearchIndex, lost: readonly QueryWord[]): Promise<Bounded<string>> {
  if (lost.length === 0) return { rows: [], more: false };
  const least = Math.min(...lost.map((word) => word.text.length - maxEdits(word)));
  const most = Math.max(...lost.map((word) => word.text.length + maxEdits(word)));
  return index.termsOfLength(least, most, mostTerms);
}

/** A word as the index is asked for it. A run of CJK counts by its pairs; where no text has one, by its characters too. */
function indexWords(word: QueryWord, known: ReadonlySet<string>): IndexWord[] {
  const { cjk, text, parts, forms, near, prefix } = word;
  if (!cjk) return [{ terms: [text, ...forms, ...near.keys()], prefixes: prefix ? [text] : [] }];
  const pairs = pairsOf(parts);
  const held = pairs.filter((pair) => known.has(pair));
  const characters = held.length === pairs.length && pairs.length > 0 ? [] : parts;
  return [...characters, ...held].map((term) => ({ terms: [term], prefixes: [] }));
}

const pairsOf = (parts: readonly string[]) => parts.slice(1).map((part, i) => (parts[i] as string) + part);
