import type { KindName } from "../model/index.js";
import type { Bounded, Candidate, IndexWord, SearchIndex } from "../store/search-index.js";
import { maxEdits, correctionsIn } from "./edit-distance.js";
import type { QueryWord } from "./query-words.js";
import type { SearchField } from "../store/searchable-texts.js";

/** Words to find, and kinds of the nodes. */
export interface CandidateRequest {
  readonly words: readonly QueryWord[];
  /** Empty for any. */
  readonly kinds: readonly KindName[];
}

/** Candidates of one request; `more` where a limit cut them. */
export interface FoundCandidates extends Bounded<Candidate> {
  /** The requested words, with corrections of those that no text contains. */
  readonly words: readonly QueryWord[];
}

/**
 * Finds the candidates of each request, at most `limit` each, in these fields (empty for any). Runs three statements for all
 * requests: known words, terms similar to unknown ones, candidates.
 */
export async function candidatesOf(
  index: SearchIndex,
  requests: readonly CandidateRequest[],
  fields: readonly SearchField[],
  limit: number,
): Promise<FoundCandidates[]> {
  const known = await index.known([...new Set(requests.flatMap(({ words }) => words.flatMap(lookups)))]);
  const similar = await similarTerms(
    index,
    requests.flatMap(({ words }) => words).filter((word) => isUnknown(word, known)),
  );
  const read = requests.map(({ words, kinds }) => ({
    kinds,
    words: words.map((word) =>
      isUnknown(word, known) ? { ...word, corrections: correctionsIn(word, similar.rows) } : word,
    ),
  }));
  const queries = read.map(({ words, kinds }) => ({ kinds, words: words.flatMap((word) => indexWords(word, known)) }));
  const found = await index.candidates(queries, { fields, limit });
  return found.map(({ rows, more }, i) => ({ words: read[i]?.words ?? [], rows, more: more || similar.more }));
}

/** Maximum number of terms that misspelt words are compared with. */
const maxTerms = 50_000;

/** Terms by which the index tells whether any text contains a word. */
const lookups = ({ cjk, text, parts, forms }: QueryWord) => (cjk ? pairsOf(parts) : [text, ...forms]);

const isUnknown = (word: QueryWord, known: ReadonlySet<string>) =>
  maxEdits(word) > 0 && !lookups(word).some((text) => known.has(text));

/** Terms whose length allows them to be corrections of these words. */
async function similarTerms(index: SearchIndex, unknown: readonly QueryWord[]): Promise<Bounded<string>> {
  if (unknown.length === 0) return { rows: [], more: false };
  const min = Math.min(...unknown.map((word) => word.text.length - maxEdits(word)));
  const max = Math.max(...unknown.map((word) => word.text.length + maxEdits(word)));
  return index.termsOfLength(min, max, maxTerms);
}

/** Terms to find for a word. A run of CJK characters is found by its pairs, and by its characters where a pair is unknown. */
function indexWords(word: QueryWord, known: ReadonlySet<string>): IndexWord[] {
  const { cjk, text, parts, forms, corrections, prefix } = word;
  if (!cjk) return [{ terms: [text, ...forms, ...corrections.keys()], prefixes: prefix ? [text] : [] }];
  const pairs = pairsOf(parts);
  const found = pairs.filter((pair) => known.has(pair));
  const characters = found.length === pairs.length && pairs.length > 0 ? [] : parts;
  return [...characters, ...found].map((term) => ({ terms: [term], prefixes: [] }));
}

const pairsOf = (parts: readonly string[]) => parts.slice(1).map((part, i) => (parts[i] as string) + part);
