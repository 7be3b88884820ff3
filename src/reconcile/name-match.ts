import type { QueryWord } from "../search/query-words.js";
import { type TextMatch, scoreOf } from "../search/score.js";
import { fieldLabel, fieldTier } from "../store/searchable-texts.js";
import { contentOf, tokensOf } from "../store/tokens.js";
import { explainMatch } from "../search/explanation.js";
import type { Candidate } from "../store/search-index.js";

/** Match of a node's best name with a query. */
export interface NameMatch {
  readonly id: string;
  /** From 0 to 100, one decimal. */
  readonly score: number;
  /** True where a name, Chinese name or alias equals the query. */
  readonly exact: boolean;
  readonly why: string;
  /** Words of the query that the name lacks. */
  readonly missing?: readonly QueryWord[];
}

/** Scores a candidate's names against a query; undefined where none is similar enough. */
export function matchName(candidate: Candidate, query: string, words: readonly QueryWord[]): NameMatch | undefined {
  const found = scoreOf(candidate, words)?.found ?? [];
  const best = found.map((name) => ({ name, score: scoreOfName(name, query, words) })).toSorted(byScore)[0];
  if (!best || best.score < minScore) return undefined;
  const { name, score } = best;
  const missing = words.filter((word) => !name.matches.some((match) => match.word === word));
  const exact = isProper(name) && sameName(name.text, query);
  return { id: candidate.id, score, exact, why: why(name, query, words), missing };
}

/** Compares two names without case, width, punctuation and stop words. Symbols count: `AI+` is not `AI`. */
export const sameName = (a: string, b: string): boolean => keyOf(a) === keyOf(b) && keyOf(a) !== "";

/**
 * Scores a name from 0 to 100: 100 for the equal name, 98 for an equal alias, otherwise up to 95, by the harmonic mean of the
 * shares of the query and of the name that match. A weak name scores 0.6 of that.
 */
function scoreOfName(name: TextMatch, query: string, words: readonly QueryWord[]): number {
  const score = sameName(name.text, query) ? 100 - 2 * fieldTier(name.field) : 95 * resemblance(name, words);
  return Math.round(10 * (isProper(name) ? score : 0.6 * score)) / 10;
}

function resemblance({ tokens, matches }: TextMatch, words: readonly QueryWord[]): number {
  const wanted = words.reduce((sum, { parts, cjk }) => sum + (cjk ? parts.length : 1), 0);
  const met = matches.reduce((sum, { word, closeness }) => sum + closeness * (word.cjk ? word.parts.length : 1), 0);
  const covered = new Set(
    matches.flatMap(({ how, at }) => {
      const [first, last] = [at[0]?.[0] ?? 0, at.at(-1)?.[1] ?? 0];
      // An abbreviation covers everything between its characters.
      return (how === "SHORTENED" ? [[first, last] as const] : at).flatMap(([from, to]) => range(from, to));
    }),
  );
  const counted = tokens.filter(({ term }, index) => covered.has(index) || !scopeWords.has(term)).length;
  const [ofQuery, ofName] = [met / wanted, covered.size / counted];
  return ofQuery + ofName === 0 ? 0 : (2 * ofQuery * ofName) / (ofQuery + ofName);
}

function why(name: TextMatch, query: string, words: readonly QueryWord[]): string {
  const reason = sameName(name.text, query)
    ? `${fieldLabel(name.field)} "${name.text}" is "${query.trim()}"`
    : explainMatch(query, words, { score: 0, found: [name] });
  return isProper(name) ? reason : `${reason}, but a weak name points to it only in its context`;
}

function keyOf(text: string): string {
  const tokens = tokensOf(text);
  const content = contentOf(tokens);
  const signs = text.normalize("NFKC").match(/\p{S}/gu) ?? [];
  return [...(content.length > 0 ? content : tokens).map(({ term }) => term), ...signs].join(" ");
}

/** Words by which China's statistics name the enterprises that are surveyed: tables often leave them out. */
const scopeWords = new Set(["above", "designated", "size"]);

const isProper = ({ field }: TextMatch) => field !== "names";
const byScore = (a: { score: number }, b: { score: number }) => b.score - a.score;
const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** Minimum score of a candidate. */
const minScore = 30;
