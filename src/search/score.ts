import { ascending } from "../store/ascending.js";
import type { Candidate } from "../store/search-index.js";
import { type Match, matchWord } from "./match.js";
import type { QueryWord } from "./query-words.js";
import { nameFields, fieldTier, searchFields, type SearchField } from "../store/searchable-texts.js";
import { contentOf, type Token, tokensOf } from "../store/tokens.js";

/** A text of a node with its matches. */
export interface TextMatch {
  readonly field: SearchField;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly matches: readonly Match[];
  /** Score of each match, in the order of the matches. */
  readonly scores: readonly number[];
  /** True where the text equals the query. */
  readonly exact: boolean;
}

/** Score of a node, with the texts that matched. */
export interface Scored {
  readonly score: number;
  /** Texts with matches, the highest score first. Never empty. */
  readonly found: readonly TextMatch[];
}

/**
 * Scores a node from 0 to 1: the mean over the words of the query of each word's best match. A match scores within the
 * fifth of its field's tier (quotation lowest, name highest) by its closeness and by the share of the text that the query
 * covers. An alias that equals the query scores just below such a name. Undefined without any match.
 */
export function scoreOf(candidate: Candidate, words: readonly QueryWord[]): Scored | undefined {
  const found = candidate.texts.map(({ field, text }) => foundIn(field as SearchField, text, words));
  const best = words.map((word) => Math.max(0, ...found.map((one) => wordScore(word, one))));
  const sum = best.reduce((total, score) => total + score, 0);
  if (sum === 0) return undefined;
  const score = Math.round((sum / words.length) * 1e6) / 1e6;
  return { score, found: found.filter(({ matches }) => matches.length > 0).toSorted(byScore) };
}

/** Score of one word in a text; 0 without a match. */
export function wordScore(word: QueryWord, { matches, scores }: TextMatch): number {
  return scores[matches.findIndex((match) => match.word === word)] ?? 0;
}

/** True where each match directly precedes the next. */
export const inSequence = (matches: readonly Match[]) =>
  matches.slice(1).every((next, i) => isBefore(matches[i] as Match, next));

function foundIn(field: SearchField, text: string, words: readonly QueryWord[]): TextMatch {
  const tokens = contentOf(tokensOf(text));
  const tier = fieldTier(field);
  const matches = words.flatMap((word) => matchWord(word, tokens, nameFields.includes(field)) ?? []);
  const covered = new Set(matches.flatMap(({ at }) => at.flatMap(([first, last]) => range(first, last))));
  const begins = matches[0]?.at[0]?.[0] === 0;
  const exact =
    tier <= fieldTier("aliases") &&
    begins &&
    covered.size === tokens.length &&
    matches.length === words.length &&
    inSequence(matches) &&
    matches.every(({ how }) => how === "WORD");
  const steps = matches.slice(1).filter((next, i) => isBefore(matches[i] as Match, next)).length;
  const fit =
    0.5 +
    (0.25 * covered.size) / tokens.length +
    0.15 * (matches.length > 1 ? steps / (matches.length - 1) : 1) +
    (begins ? 0.1 : 0);
  const base = exact ? 0.8 - tier / 100 : 0.8 - tier / 5;
  return { field, text, tokens, matches, exact, scores: matches.map(({ closeness }) => base + 0.2 * closeness * fit) };
}

const isBefore = (match: Match, next: Match) =>
  match.at.some(([, last]) => next.at.some(([first]) => first === last + 1));

const byScore = (a: TextMatch, b: TextMatch) =>
  totalOf(b) - totalOf(a) || searchFields.indexOf(a.field) - searchFields.indexOf(b.field) || ascending(a.text, b.text);
const totalOf = ({ scores }: TextMatch) => scores.reduce((sum, one) => sum + one, 0);
const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
