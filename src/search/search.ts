import { badInput, KnownError } from "../errors.js";
import type { KindName } from "../model/index.js";
import { byId } from "../store/ascending.js";
import type { SearchIndex } from "../store/search-index.js";
import { candidatesOf, type FoundCandidates } from "./candidates.js";
import { type Highlight, highlightOf } from "./highlight.js";
import { type QueryWord, queryWords } from "./query-words.js";
import { scoreOf } from "./score.js";
import { nameFields } from "../store/searchable-texts.js";
import { explainMatch } from "./explanation.js";

/** A node that was found. */
export interface Hit {
  readonly id: string;
  readonly kind: KindName;
  /** From 0 to 1; see score.ts. */
  readonly score: number;
  /** Number of the words of the query that it contains. */
  readonly words: number;
  /** Computed on demand: only some hits are shown. */
  readonly explain: () => Explanation;
}

/** Reason why a node was found. */
export interface Explanation {
  readonly why: string;
  /** Texts with matches, the highest score first. */
  readonly highlights: readonly Highlight[];
}

/** Result of a search. */
export interface Hits {
  /** The highest score first, then by id. */
  readonly hits: readonly Hit[];
  /** False where a limit cut them: more nodes match than are scored. */
  readonly complete: boolean;
}

/**
 * Finds the nodes that contain any word of a text; without `kinds` of any kind but passages, whose sentences exist only in some
 * stores. `limit`: of candidates, where not as many as the text calls for. Throws BAD_USER_INPUT, LIMIT_EXCEEDED.
 */
export async function search(
  index: SearchIndex,
  text: string,
  kinds: readonly KindName[],
  limit?: number,
): Promise<Hits> {
  const request = { words: read("text", text, false), kinds };
  return hitsOf(text, (await candidatesOf(index, [request], [], limit ?? limitOf(request)))[0] as FoundCandidates);
}

/** Finds the nodes whose names contain the most words of a typed text; the last may be incomplete. Throws as `search`. */
export async function suggest(index: SearchIndex, prefix: string, kinds: readonly KindName[]): Promise<Hits> {
  const request = { words: read("prefix", prefix, true), kinds };
  const [found] = await candidatesOf(index, [request], nameFields, limitOf(request));
  const { hits, complete } = hitsOf(prefix, found as FoundCandidates);
  const most = Math.max(0, ...hits.map(({ words }) => words));
  return { hits: hits.filter(({ words }) => words === most).slice(0, maxSuggestions), complete };
}

/** Maximum length of a query, in UTF-16 units. */
export const maxTextLength = 200;
/**
 * Maximum number of candidates that are scored, those with the most telling words and the shortest names first. Of several words
 * thousands of things may have one; who searches for one word may look for any of them.
 */
export const maxCandidates = { ofOneWord: 2000, ofSeveral: 500 } as const;
const maxSuggestions = 100;

const limitOf = ({ words }: { readonly words: readonly QueryWord[] }) =>
  words.length === 1 ? maxCandidates.ofOneWord : maxCandidates.ofSeveral;

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
    const matched = new Set(scored.found.flatMap(({ matches }) => matches.map(({ word }) => word))).size;
    return [{ id: candidate.id, kind: candidate.kind, score: scored.score, words: matched, explain }];
  });
  return { hits: hits.toSorted(byScore), complete: !more };
}

const byScore = (a: Hit, b: Hit) => b.score - a.score || byId(a, b);
