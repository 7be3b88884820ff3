import type { QueryWord } from "../search/query-words.js";
import { type TextMatch, scoreOf } from "../search/score.js";
import { fieldLabel, fieldTier } from "../store/searchable-texts.js";
import { contentOf, tokensOf } from "../store/tokens.js";
import { explainMatch } from "../search/explanation.js";
import type { Candidate } from "../store/search-index.js";

/** How far a thing's best name is the one asked for. */
export interface NameMatch {
  readonly id: string;
  /** From 0 to 100, one decimal. */
  readonly score: number;
  /** A name, Chinese name or alias that is the one asked for. */
  readonly exact: boolean;
  readonly why: string;
}

/** Undefined where no name is near enough. */
export function matchName(candidate: Candidate, query: string, words: readonly QueryWord[]): NameMatch | undefined {
  const found = scoreOf(candidate, words)?.found ?? [];
  const best = found.map((name) => ({ name, score: scoreOfName(name, query, words) })).toSorted(byScore)[0];
  if (!best || best.score < leastScore) return undefined;
  const { name, score } = best;
  return { id: candidate.id, score, exact: isProper(name) && sameName(name.text, query), why: why(name, query, words) };
}

/** Whether two names are one but for case, width, punctuation and words like "the". Signs count: `AI+` is not `AI`. */
export const sameName = (a: string, b: string): boolean => keyOf(a) === keyOf(b);

/**
 * The name itself has 100, an alias 98. Another has up to 95: the harmonic mean of how much of the query it has and how
 * much of it the query has. A weak name has six tenths of that.
 */
function scoreOfName(name: TextMatch, query: string, words: readonly QueryWord[]): number {
  const score = sameName(name.text, query) ? 100 - 2 * fieldTier(name.field) : 95 * resemblance(name, words);
  return Math.round(10 * (isProper(name) ? score : 0.6 * score)) / 10;
}

function resemblance({ tokens, matches }: TextMatch, words: readonly QueryWord[]): number {
  const asked = words.reduce((sum, { parts, cjk }) => sum + (cjk ? parts.length : 1), 0);
  const met = matches.reduce((sum, { word, closeness }) => sum + closeness * (word.cjk ? word.parts.length : 1), 0);
  const covered = new Set(
    matches.flatMap(({ how, at }) => {
      const [first, last] = [at[0]?.[0] ?? 0, at.at(-1)?.[1] ?? 0];
      // A shortened name stands for all that lies between its characters.
      return (how === "SHORTENED" ? [[first, last] as const] : at).flatMap(([from, to]) => range(from, to));
    }),
  );
  const [ofQuery, ofName] = [met / asked, covered.size / tokens.length];
  return ofQuery + ofName === 0 ? 0 : (2 * ofQuery * ofName) / (ofQuery + ofName);
}

function why(name: TextMatch, query: string, words: readonly QueryWord[]): string {
  const said = sameName(name.text, query)
    ? `${fieldLabel(name.field)} "${name.text}" is "${query.trim()}"`
    : explainMatch(query, words, { score: 0, found: [name] });
  return isProper(name) ? said : `${said}, but a weak name points to it only in its context`;
}

function keyOf(text: string): string {
  const tokens = tokensOf(text);
  const content = contentOf(tokens);
  const signs = text.normalize("NFKC").match(/\p{S}/gu) ?? [];
  return [...(content.length > 0 ? content : tokens).map(({ term }) => term), ...signs].join(" ");
}

const isProper = ({ field }: TextMatch) => field !== "names";
const byScore = (a: { score: number }, b: { score: number }) => b.score - a.score;
const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** Below it a name has little in common with the query. */
const leastScore = 30;
