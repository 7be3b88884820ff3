import { foldCase } from "./fold-case.js";

/** One word, number or CJK character of a text. `term` is folded; `start` and `end` are UTF-16 offsets in the original. */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  readonly cjk: boolean;
}

const cjk = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]`;
const piece = new RegExp(String.raw`(${cjk})|(?:(?!${cjk})[\p{L}\p{N}]\p{M}*)+`, "gu");

/** Splits a text into tokens, in order: words and numbers (`5G` is one), and each CJK character. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(piece)].map((match) => ({
    term: termOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
    cjk: match[1] !== undefined,
  }));
}

/** True for frequent words that are not indexed, and are ignored in a query with other words. */
export const isStopWord = (term: string) => stopWords.has(term);

/** All tokens but stop words. */
export const contentOf = (tokens: readonly Token[]) => tokens.filter(({ term }) => !isStopWord(term));

/** True where two CJK tokens follow each other without a gap, and so form a bigram. */
export const adjoin = (first: Token | undefined, second: Token | undefined): second is Token =>
  first !== undefined && second !== undefined && first.cjk && second.cjk && first.end === second.start;

/** Terms under which a text is indexed, each once: words, CJK characters and pairs of adjacent ones. */
export function termsOf(text: string): string[] {
  const tokens = contentOf(tokensOf(text));
  const pairs = tokens.flatMap((token, i) => {
    const next = tokens[i + 1];
    return adjoin(token, next) ? [token.term + next.term] : [];
  });
  return [...new Set([...tokens.map(({ term }) => term), ...pairs])];
}

const termOf = (written: string) => {
  const term = foldCase(written);
  return term.length > maxTermLength ? [...term].slice(0, maxTermLength).join("") : term;
};

/** In code points; of a longer word the beginning is indexed. */
const maxTermLength = 64;

const stopWords = new Set("a an and as at by for from in is of on or s the to with".split(" "));
