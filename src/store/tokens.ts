import { fold } from "./fold-case.js";

/** One word, number or CJK character of a text, folded. `start` and `end` are UTF-16 offsets in the text as given. */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  readonly cjk: boolean;
}

const cjk = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]`;
const piece = new RegExp(String.raw`(${cjk})|(?:(?!${cjk})[\p{L}\p{N}]\p{M}*)+`, "gu");

/** What a text consists of for search, in its order: words with digits in them whole (`5G`), CJK character by character. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(piece)].map((match) => ({
    term: termOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
    cjk: match[1] !== undefined,
  }));
}

/** Words too frequent to tell texts apart: no index holds them, and a question with other words is read without them. */
export const isStopWord = (term: string) => stopWords.has(term);

/** The tokens that count: all but stop words. */
export const contentOf = (tokens: readonly Token[]) => tokens.filter(({ term }) => !isStopWord(term));

/** Whether the second stands right after the first, both CJK: together they are a bigram. */
export const adjoin = (first: Token | undefined, second: Token | undefined): second is Token =>
  first !== undefined && second !== undefined && first.cjk && second.cjk && first.end === second.start;

/** The terms under which an index holds a text, each once: words, CJK characters and pairs of them. */
export function termsOf(text: string): string[] {
  const tokens = contentOf(tokensOf(text));
  const pairs = tokens.flatMap((token, i) => {
    const next = tokens[i + 1];
    return adjoin(token, next) ? [token.term + next.term] : [];
  });
  return [...new Set([...tokens.map(({ term }) => term), ...pairs])];
}

const termOf = (written: string) => {
  const term = fold(written);
  return term.length > longestTerm ? [...term].slice(0, longestTerm).join("") : term;
};

/** In code points; a longer word is known by its beginning. */
const longestTerm = 64;

const stopWords = new Set("a an and as at by for from in is of on or s the to with".split(" "));
