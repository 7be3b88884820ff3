import { ascending } from "../store/ascending.js";
import type { Candidate } from "../store/search-index.js";
import { type Match, matchWord } from "./match.js";
import type { QueryWord } from "./query-words.js";
import { weightOfWord } from "./word-weights.js";
import { nameFields, fieldTier, searchFields, type SearchField } from "../store/searchable-texts.js";
import { contentOf, type Token, tokensOf } from "../store/tokens.js";

/** A text of a node with its matches. */
export interface TextMatch {
  readonly field: SearchField;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly matches: readonly Match[];
  /** Share of what the query tells that the text has by each match, in their order. */
  readonly scores: readonly number[];
  /** True where the text equals the query. */
  readonly exact: boolean;
  /** True where the query contains all of the text. */
  readonly complete: boolean;
  /** From 0 to 1; see `scoreOf`. */
  readonly score: number;
}

/** Score of a node, with the texts that matched. */
export interface Scored {
  readonly score: number;
  /** Texts with matches, the highest score first. Never empty. */
  readonly found: readonly TextMatch[];
}

/**
 * Scores a node from 0 to 1, by its best text: 1 for a name that equals the query, 0.99 for such an alias; from 0.4 for another
 * name, from 0.2 for a description, below that for a quotation or sentence. Within these it depends on how much the matched
 * words tell of what all words of the query tell, and for a name on how much of it matches; a weak name counts less. The words
 * of the node's other texts add a little. Undefined without any match.
 */
export function scoreOf(candidate: Candidate, words: readonly QueryWord[]): Scored | undefined {
  const total = words.reduce((sum, word) => sum + weightOfWord(word), 0);
  const found = candidate.texts
    .map(({ field, text }) => foundIn(field as SearchField, text, words, total))
    .filter(({ matches }) => matches.length > 0)
    .toSorted(byScore);
  const [best] = found;
  if (!best) return undefined;
  const told = words.reduce((sum, word) => sum + Math.max(0, ...found.map((text) => wordScore(word, text))), 0);
  const score = best.exact ? best.score : best.score + 0.02 * Math.min(1, told);
  return { score: Math.round(score * 1e6) / 1e6, found };
}

/** Share of what the query tells that a text has by one word; 0 without a match. */
export function wordScore(word: QueryWord, { matches, scores }: TextMatch): number {
  return scores[matches.findIndex((match) => match.word === word)] ?? 0;
}

/** True where each match directly precedes the next. */
export const inSequence = (matches: readonly Match[]) =>
  matches.slice(1).every((next, i) => isBefore(matches[i] as Match, next));

function foundIn(field: SearchField, text: string, words: readonly QueryWord[], total: number): TextMatch {
  const isName = nameFields.includes(field);
  const tokens = contentIn(text, words);
  const matches: Match[] = [];
  for (const word of words) {
    const match = matchWord(word, tokens, isName);
    if (match) matches.push(match);
  }
  const scores = matches.map(({ word, closeness }) => (closeness * weightOfWord(word)) / Math.max(1, total));
  const told = scores.reduce((sum, score) => sum + score, 0);
  const covered = new Set(matches.flatMap(({ at }) => at.flatMap(([first, last]) => range(first, last))));
  const share = covered.size / tokens.length;
  const begins = matches[0]?.at[0]?.[0] === 0;
  const isRepeated = words.some(({ places }) => places.length > 1);
  const complete =
    share === 1 && (isRepeated || inSequence(matches)) && matches.every(({ how }) => ofWholeName.has(how));
  const exact = complete && fieldTier(field) <= fieldTier("aliases") && termsOfQuery(words) === termsOf(tokens);
  const steps = matches.slice(1).filter((next, i) => isBefore(matches[i] as Match, next)).length;
  const order = matches.length > 1 ? steps / (matches.length - 1) : 1;
  const fit = 0.8 + 0.1 * order + (begins ? 0.1 : 0);
  const resemblance = Math.sqrt(told) * (complete ? 1 : 0.8 * share ** 0.7 * fit);
  const score = exact ? 1 - fieldTier(field) / 100 : scoreIn(field, isName ? resemblance : told * fit);
  return { field, text, tokens, matches, exact, complete, scores, score };
}

const termsOf = (tokens: readonly Token[]) => tokens.map(({ term }) => term).join(" ");
/** Terms of the query in their order. */
const termsOfQuery = (words: readonly QueryWord[]) =>
  words
    .flatMap(({ places, parts }) => places.map((place) => [place, parts.join(" ")] as const))
    .toSorted(([a], [b]) => a - b)
    .map(([, terms]) => terms)
    .join(" ");

/** Ways of matching that make a name of one that the query contains. */
const ofWholeName: ReadonlySet<Match["how"]> = new Set(["WORD", "FORM", "INSIDE"]);

/** Score of a text that is not the query itself, by its resemblance from 0 to 1. */
function scoreIn(field: SearchField, resemblance: number): number {
  switch (fieldTier(field)) {
    case 0:
      return 0.4 + 0.56 * resemblance;
    case 1:
      return 0.4 + 0.55 * resemblance;
    case 2:
      return 0.4 + 0.3 * resemblance;
    case 3:
      return 0.2 + 0.17 * resemblance;
    default:
      return 0.17 * resemblance;
  }
}

/** Tokens without stop words, unless the query has nothing else. */
function contentIn(text: string, words: readonly QueryWord[]): readonly Token[] {
  const known = contents.get(text) ?? keep(text);
  return known.content.length > 0 && !words.some(({ stop }) => stop) ? known.content : known.tokens;
}

interface Contents {
  readonly tokens: readonly Token[];
  readonly content: readonly Token[];
}

/** Tokens of the texts that were scored lately: the same names are among the candidates of many queries. */
const contents = new Map<string, Contents>();
const maxContents = 5_000;

function keep(text: string): Contents {
  const tokens = tokensOf(text);
  const own = { tokens, content: contentOf(tokens) };
  if (contents.size >= maxContents) contents.clear();
  contents.set(text, own);
  return own;
}

const isBefore = (match: Match, next: Match) =>
  match.at.some(([, last]) => next.at.some(([first]) => first === last + 1));

const byScore = (a: TextMatch, b: TextMatch) =>
  b.score - a.score || searchFields.indexOf(a.field) - searchFields.indexOf(b.field) || ascending(a.text, b.text);
const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
