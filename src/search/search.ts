import { badInput, KnownError } from "../errors.js";
import type { KindName } from "../model/index.js";
import type { SearchIndex } from "../store/search-index.js";
import { candidatesOf, type FoundCandidates } from "./candidates.js";
import { type Highlight, highlightOf } from "./highlight.js";
import { type QueryWord, queryWords } from "./query-words.js";
import { scoreOf } from "./score.js";
import { nameFields } from "../store/searchable-texts.js";
import { explainMatch } from "./explanation.js";

export interface Hit {
  readonly id: string;
  readonly kind: KindName;
  /** From 0 to 1; see score.ts. */
  readonly score: number;
  /** Put together only for the hits that are shown. */
  readonly explain: () => Explanation;
}

export interface Explanation {
  readonly why: string;
  /** The texts with words of the question in them, the worthiest first. */
  readonly highlights: readonly Highlight[];
}

export interface Hits {
  /** The highest score first, then by id. */
  readonly hits: readonly Hit[];
  /** False where a bound cut: more than `mostCandidates` things match. */
  readonly complete: boolean;
}

/** The things that have the most words of a text; no kinds: of any. Throws BAD_USER_INPUT, LIMIT_EXCEEDED. */
export async function search(index: SearchIndex, text: string, kinds: readonly KindName[]): Promise<Hits> {
  const asked = { words: read("text", text, false), kinds };
  return hitsOf(text, (await candidatesOf(index, [asked], [], maxCandidates))[0] as FoundCandidates);
}

/** The things with a name that has what was typed, its last word perhaps unfinished. Throws as `search`. */
export async function suggest(index: SearchIndex, prefix: string, kinds: readonly KindName[]): Promise<Hits> {
  const asked = { words: read("prefix", prefix, true), kinds };
  return hitsOf(prefix, (await candidatesOf(index, [asked], nameFields, maxSuggestions))[0] as FoundCandidates);
}

/** In UTF-16 units. */
export const maxTextLength = 200;
/** So many things are judged at most, the best ranked: names before other texts, short ones before long ones. */
export const maxCandidates = 2000;
export const maxSuggestions = 100;

function read(argument: string, text: string, typing: boolean): QueryWord[] {
  if (text.length > maxTextLength)
    throw new KnownError(
      "LIMIT_EXCEEDED",
      `${argument}: expected at most ${maxTextLength} characters, got ${text.length}`,
    );
  const words = queryWords(text, typing);
  if (words.length === 0) throw badInput(`${argument}: expected a letter or digit, got ${JSON.stringify(text)}`);
  return words;
}

function hitsOf(text: string, { words, rows, more }: FoundCandidates): Hits {
  const hits = rows.flatMap((candidate): Hit[] => {
    const scored = scoreOf(candidate, words);
    if (!scored) return [];
    const explain = () => ({ why: explainMatch(text, words, scored), highlights: scored.found.map(highlightOf) });
    return [{ id: candidate.id, kind: candidate.kind, score: scored.score, explain }];
  });
  return { hits: hits.toSorted(byScore), complete: !more };
}

const byScore = (a: Hit, b: Hit) => b.score - a.score || (a.id < b.id ? -1 : 1);
