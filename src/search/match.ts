import { maxAbbreviation, pairsOf, type QueryWord, runsOf } from "./query-words.js";
import { initialsOf } from "../store/searchable-texts.js";
import { adjoin, type Token } from "../store/tokens.js";

/** Ways in which a text contains a word, the closest first. */
export type MatchType = "WORD" | "FORM" | "PREFIX" | "TYPO" | "INSIDE" | "SHORTENED" | "PART";

/** A word found in a text. */
export interface Match {
  readonly word: QueryWord;
  readonly how: MatchType;
  /** From 0 to 1: 1 where the text has the word itself. */
  readonly closeness: number;
  /** First and last index of each occurrence among the tokens of the text, in order. */
  readonly at: readonly (readonly [first: number, last: number])[];
  /** The closest occurrence, folded. */
  readonly found: string;
}

/** Finds a word in a text. `isName`: the text is a name, which initials or a Chinese abbreviation may shorten. */
export function matchWord(word: QueryWord, tokens: readonly Token[], isName: boolean): Match | undefined {
  return word.cjk ? matchRun(word, tokens, isName) : matchLetters(word, tokens, isName);
}

function matchLetters(word: QueryWord, tokens: readonly Token[], isName: boolean): Match | undefined {
  // Loops: the hot path of a search goes through thousands of tokens.
  const at: [number, number][] = [];
  let best: readonly [how: MatchType, closeness: number] | undefined;
  let found = "";
  for (let index = 0; index < tokens.length; index++) {
    const { term, cjk } = tokens[index] as Token;
    const near = cjk ? undefined : closenessOf(word, term);
    if (!near) continue;
    at.push([index, index]);
    if (!best || near[1] > best[1]) [best, found] = [near, term];
  }
  if (best) return { word, how: best[0], closeness: best[1], at, found };
  const initials = isName && word.initials.length > 0 ? initialsOf(tokens) : undefined;
  if (initials === undefined || !word.initials.includes(initials)) return undefined;
  return { word, how: "SHORTENED", closeness: 0.6, at: [[0, tokens.length - 1]], found: initials };
}

function closenessOf(word: QueryWord, term: string): readonly [MatchType, number] | undefined {
  if (term === word.text) return asWord;
  if (word.forms.includes(term)) return asForm;
  if (word.prefix && term.startsWith(word.text)) return ["PREFIX", 0.7 + (0.2 * word.text.length) / term.length];
  const edits = word.corrections.size > 0 ? word.corrections.get(term) : undefined;
  return edits === undefined ? undefined : ["TYPO", edits === 1 ? 0.6 : 0.5];
}

const asWord: readonly [MatchType, number] = ["WORD", 1];
const asForm: readonly [MatchType, number] = ["FORM", 0.95];

/**
 * Finds a run of characters literally, else a run of the text within it, else as an abbreviation of a name (工信部 of
 * 工业和信息化部), else by its pairs. A part is as close as the weights of its pairs are of the weights of all.
 */
function matchRun(word: QueryWord, tokens: readonly Token[], isName: boolean): Match | undefined {
  const { parts, text } = word;
  const literal = tokens.flatMap((_, i): [number, number][] =>
    occursAt(parts, tokens, i) ? [[i, i + parts.length - 1]] : [],
  );
  if (literal.length > 0) return { word, how: "WORD", closeness: 1, at: literal, found: text };
  if (parts.length < 2) return undefined;
  const shortened = isName && parts.length <= maxAbbreviation ? inOrder(parts, tokens) : undefined;
  if (shortened) return { word, how: "SHORTENED", closeness: 0.5, at: shortened, found: text };
  const pairs = pairsOf(parts);
  const places = tokens.flatMap((token, i): [pair: string, first: number][] => {
    const pair = token.term + (tokens[i + 1]?.term ?? "");
    return adjoin(token, tokens[i + 1]) && pairs.includes(pair) ? [[pair, i]] : [];
  });
  if (places.length === 0) return undefined;
  const found = new Set(places.map(([pair]) => pair));
  const share =
    weightOfPairs(word, (pair) => found.has(pair)) /
    Math.max(
      1,
      weightOfPairs(word, () => true),
    );
  const at = places.map(([, first]): [number, number] => [first, first + 1]);
  const inside = runsOf(tokens)
    .map((run) => run.map(({ term }) => term).join(""))
    .find((run) => run.length > 1 && text.includes(run));
  if (inside !== undefined && !word.prefix) return { word, how: "INSIDE", closeness: share, at, found: inside };
  return { word, how: "PART", closeness: 0.6 * share, at, found: (places[0] as [string, number])[0] };
}

const weightOfPairs = ({ parts, weights }: QueryWord, counts: (pair: string) => boolean) =>
  pairsOf(parts).reduce((sum, pair, i) => sum + (counts(pair) ? (weights[i] ?? 0) : 0), 0);

const occursAt = (parts: readonly string[], tokens: readonly Token[], from: number) =>
  parts.every((part, i) => {
    const token = tokens[from + i];
    return token?.term === part && (i === 0 || adjoin(tokens[from + i - 1], token));
  });

/** Finds the characters in their order within one run of the text, with others between them. */
function inOrder(parts: readonly string[], tokens: readonly Token[]): [number, number][] | undefined {
  let at: [number, number][] = [];
  for (const [index, token] of tokens.entries()) {
    if (!adjoin(tokens[index - 1], token)) at = [];
    if (token.term === parts[at.length]) at.push([index, index]);
    if (at.length === parts.length) return at;
  }
  return undefined;
}
