import type { KindName } from "../model/index.js";
import type { Bounded, Candidate, IndexWord, SearchIndex } from "../store/search-index.js";
import {
  initialsForm,
  initialsTerm,
  type SearchField,
  sentenceTerm,
  termOfSentence,
} from "../store/searchable-texts.js";
import { maxEdits, correctionsIn } from "./edit-distance.js";
import { maxAbbreviation, pairsOf, type QueryWord } from "./query-words.js";
import { weightOf, weightOfWord, weightsOf } from "./word-weights.js";

/** Words to find, and kinds of the nodes. */
export interface CandidateRequest {
  readonly words: readonly QueryWord[];
  /** Empty for any but passages. */
  readonly kinds: readonly KindName[];
}

/** Candidates of one request; `more` where a limit cut them. */
export interface FoundCandidates extends Bounded<Candidate> {
  /** The requested words with their weights, and with corrections of those that no text contains. */
  readonly words: readonly QueryWord[];
}

/**
 * Finds the candidates of each request, at most `limit` each, in these fields (empty for any). Runs three statements for all
 * requests: numbers of texts, terms similar to unknown words, candidates.
 */
export async function candidatesOf(
  index: SearchIndex,
  requests: readonly CandidateRequest[],
  fields: readonly SearchField[],
  limit: number,
): Promise<FoundCandidates[]> {
  const terms = requests.flatMap(({ words, kinds }) => words.flatMap(lookups).flatMap(termsIn(kinds)));
  const stored = await index.textCounts([...new Set(terms)]);
  const counted = requests.map((request) => ({ ...request, counts: countsOf(request, stored) }));
  const unknown = counted.flatMap(({ words, counts }) => words.filter((word) => isUnknown(word, counts)));
  const similar = await similarTerms(index, unknown);
  const asked = counted.map(({ words, kinds, counts }) => {
    const near = similar.rows.flatMap((term) => {
      const own = termOfSentence(term);
      return own === undefined ? [term] : kinds.includes("Passage") ? [own] : [];
    });
    const weighed = words.map((word) => {
      const corrections = isUnknown(word, counts) ? correctionsIn(word, near) : word.corrections;
      const isStored = [word.text, ...word.forms].some((text) => (counts.get(text) ?? 0) > 0);
      const initials = isStored ? [] : initialsIn(word).filter((one) => counts.has(initialsTerm(one)));
      const read = { ...word, corrections, initials };
      return { ...read, weights: weightsOf(read, counts) };
    });
    return { kinds, weighed, words: weighed.flatMap((word) => indexWords(word, counts, termsIn(kinds))) };
  });
  const found = await index.candidates(asked, { fields, limit });
  return found.map(({ rows, more }, i) => ({ words: asked[i]?.weighed ?? [], rows, more: more || similar.more }));
}

/** Maximum number of terms that misspelt words are compared with. */
const maxTerms = 50_000;

/** Gives the terms of a text in the index: those of names, descriptions and quotations, and of sentences where they are searched. */
const termsIn = (kinds: readonly KindName[]) => (text: string) => [
  ...(kinds.length > 0 && kinds.every((kind) => kind === "Passage") ? [] : [text]),
  ...(kinds.includes("Passage") ? [sentenceTerm(text)] : []),
];

/** Words, pairs and initials by which the index tells how many texts contain a word. */
const lookups = (word: QueryWord) =>
  word.cjk && word.parts.length > 1
    ? pairsOf(word.parts)
    : [word.text, ...word.forms, ...initialsIn(word).map(initialsTerm)];

/** Initials that a word may be. */
export const initialsIn = ({ text, forms }: QueryWord) => [text, ...forms].filter((form) => initialsForm.test(form));

/** Number of texts that contain what is looked up; 0 where it only begins other terms, absent where not even that. */
function countsOf({ words, kinds }: CandidateRequest, stored: ReadonlyMap<string, number>): Map<string, number> {
  const counts = words.flatMap(lookups).flatMap((text) => {
    const terms = termsIn(kinds)(text).flatMap((term) => stored.get(term) ?? []);
    return terms.length > 0 ? [[text, terms.reduce((sum, one) => sum + one, 0)] as const] : [];
  });
  return new Map(counts);
}

const isUnknown = (word: QueryWord, counts: ReadonlyMap<string, number>) =>
  maxEdits(word) > 0 && !lookups(word).some((text) => counts.has(text));

/** Terms whose length allows them to be corrections of these words; that of a sentence has one character more. */
async function similarTerms(index: SearchIndex, unknown: readonly QueryWord[]): Promise<Bounded<string>> {
  if (unknown.length === 0) return { rows: [], more: false };
  const min = Math.min(...unknown.map((word) => word.text.length - maxEdits(word)));
  const max = Math.max(...unknown.map((word) => word.text.length + maxEdits(word)));
  return index.termsOfLength(min, max + 1, maxTerms);
}

/** Terms to find for a word. A run of CJK characters is found by its pairs, a short one also by its characters. */
function indexWords(
  word: QueryWord,
  counts: ReadonlyMap<string, number>,
  inIndex: (text: string) => readonly string[],
): IndexWord[] {
  const { cjk, text, parts, forms, corrections, initials, prefix } = word;
  const one = (terms: readonly string[], prefixes: readonly string[], weight: number): IndexWord => ({
    terms: terms.flatMap(inIndex),
    prefixes: prefixes.flatMap(inIndex),
    weight,
  });
  const terms = [text, ...forms, ...corrections.keys(), ...initials.map(initialsTerm)];
  if (!cjk) return [one(terms, prefix ? [text] : [], weightOfWord(word))];
  const pairs = pairsOf(parts).flatMap((pair, i) => (counts.has(pair) ? [one([pair], [], word.weights[i] ?? 0)] : []));
  const isComplete = pairs.length === parts.length - 1 && pairs.length > 0;
  if (isComplete || (pairs.length > 0 && parts.length > maxAbbreviation)) return pairs;
  return [...parts.map((part) => one([part], [], weightOfCharacter)), ...pairs];
}

const weightOfCharacter = weightOf(1000);
