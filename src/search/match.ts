import type { QueryWord } from "./query-words.js";
import { adjoin, type Token } from "../store/tokens.js";

/** Ways in which a text contains a word, the closest first. */
export type MatchType = "WORD" | "FORM" | "PREFIX" | "TYPO" | "SHORTENED" | "PART";

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

/** Finds a word in a text. `isName`: the text is a name, which a Chinese abbreviation may shorten. */
export function matchWord(word: QueryWord, tokens: readonly Token[], isName: boolean): Match | undefined {
  return word.cjk ? matchRun(word, tokens, isName) : matchLetters(word, tokens);
}

function matchLetters(word: QueryWord, tokens: readonly Token[]): Match | undefined {
  const found = tokens.flatMap(({ term, cjk }, index): Match[] => {
    const [how, closeness] = (cjk ? undefined : closenessOf(word, term)) ?? [];
    return how && closeness !== undefined ? [{ word, how, closeness, at: [[index, index]], found: term }] : [];
  });
  const [best] = found.toSorted((a, b) => b.closeness - a.closeness);
  return best && { ...best, at: found.flatMap(({ at }) => at) };
}

function closenessOf(word: QueryWord, term: string): [MatchType, number] | undefined {
  if (term === word.text) return ["WORD", 1];
  if (word.forms.includes(term)) return ["FORM", 0.95];
  if (word.prefix && term.startsWith(word.text)) return ["PREFIX", 0.7 + (0.2 * word.text.length) / term.length];
  const edits = word.corrections.get(term);
  return edits === undefined ? undefined : ["TYPO", edits === 1 ? 0.6 : 0.5];
}

/** Finds a run of characters literally, else as an abbreviation of a name (工信部 of 工业和信息化部), else by its pairs. */
function matchRun(word: QueryWord, tokens: readonly Token[], isName: boolean): Match | undefined {
  const { parts, text } = word;
  const literal = tokens.flatMap((_, i): [number, number][] =>
    occursAt(parts, tokens, i) ? [[i, i + parts.length - 1]] : [],
  );
  if (literal.length > 0) return { word, how: "WORD", closeness: 1, at: literal, found: text };
  if (parts.length < 2) return undefined;
  const shortened = isName && parts.length <= maxAbbreviationLength ? inOrder(parts, tokens) : undefined;
  if (shortened) return { word, how: "SHORTENED", closeness: 0.5, at: shortened, found: text };
  const pairs = parts.slice(1).map((part, i) => [parts[i] as string, part]);
  const found = pairs.filter((pair) => tokens.some((_, i) => occursAt(pair, tokens, i)));
  if (found.length === 0) return undefined;
  const at = tokens.flatMap((_, i): [number, number][] =>
    found.some((pair) => occursAt(pair, tokens, i)) ? [[i, i + 1]] : [],
  );
  const closeness = (0.4 * found.length) / pairs.length;
  return { word, how: "PART", closeness, at, found: (found[0] as string[]).join("") };
}

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

/** In characters. */
const maxAbbreviationLength = 6;
