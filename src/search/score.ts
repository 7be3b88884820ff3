import type { Candidate } from "../store/search-index.js";
import { type Match, matchWord } from "./match.js";
import type { QueryWord } from "./query-words.js";
import { nameFields, fieldTier, searchFields, type SearchField } from "../store/searchable-texts.js";
import { contentOf, type Token, tokensOf } from "../store/tokens.js";

/** A text of a node with words of the question in it. */
export interface TextMatch {
  readonly field: SearchField;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly matches: readonly Match[];
  /** What each match is worth, in their order. */
  readonly worth: readonly number[];
  /** The whole text is what was asked, and nothing else. */
  readonly whole: boolean;
}

export interface Scored {
  readonly score: number;
  /** Its texts with words in them, the worthiest first. Never empty. */
  readonly found: readonly TextMatch[];
}

/**
 * What a node is worth to a question: from 0 to 1, a fifth each for where a word stands (`placeOf`: quotation lowest,
 * name highest), and within the fifth by how closely the word matches and how much of the text the question covers. The
 * mean over the words, each where it counts most. An alias that is the whole question comes just below such a name.
 * Undefined where, looked at closely, no text has any of the words.
 */
export function scoreOf(candidate: Candidate, words: readonly QueryWord[]): Scored | undefined {
  const found = candidate.texts.map(({ field, text }) => foundIn(field as SearchField, text, words));
  const best = words.map((word) => Math.max(0, ...found.map((one) => worthOf(word, one))));
  const sum = best.reduce((total, worth) => total + worth, 0);
  if (sum === 0) return undefined;
  const score = Math.round((sum / words.length) * 1e6) / 1e6;
  return { score, found: found.filter(({ matches }) => matches.length > 0).toSorted(worthiest) };
}

/** What a text contributes for one word; 0 where it does not have it. */
export function worthOf(word: QueryWord, { matches, worth }: TextMatch): number {
  return worth[matches.findIndex((match) => match.word === word)] ?? 0;
}

/** Whether each match stands right before the next. */
export const inSequence = (matches: readonly Match[]) =>
  matches.slice(1).every((next, i) => isBefore(matches[i] as Match, next));

function foundIn(field: SearchField, text: string, words: readonly QueryWord[]): TextMatch {
  const tokens = contentOf(tokensOf(text));
  const place = fieldTier(field);
  const matches = words.flatMap((word) => matchWord(word, tokens, nameFields.includes(field)) ?? []);
  const covered = new Set(matches.flatMap(({ at }) => at.flatMap(([first, last]) => numbersFrom(first, last))));
  const begins = matches[0]?.at[0]?.[0] === 0;
  const whole =
    place <= fieldTier("aliases") &&
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
  const base = whole ? 0.8 - place / 100 : 0.8 - place / 5;
  return { field, text, tokens, matches, whole, worth: matches.map(({ closeness }) => base + 0.2 * closeness * fit) };
}

const isBefore = (match: Match, next: Match) =>
  match.at.some(([, last]) => next.at.some(([first]) => first === last + 1));

const worthiest = (a: TextMatch, b: TextMatch) =>
  totalOf(b) - totalOf(a) ||
  searchFields.indexOf(a.field) - searchFields.indexOf(b.field) ||
  (a.text < b.text ? -1 : 1);
const totalOf = ({ worth }: TextMatch) => worth.reduce((sum, one) => sum + one, 0);
const numbersFrom = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
