import { ascii, foldTerm } from "./fold-term.js";

/** One word, number or CJK character of a text. `term` is folded; `start` and `end` are UTF-16 offsets in the original. */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  readonly cjk: boolean;
  /** True for a word that says little: an article, a preposition, a pronoun, what a question begins with. */
  readonly stop: boolean;
  /** True for `U.S.`, and for a few capitals: a name of its own, and no beginning of a word. */
  readonly acronym: boolean;
}

/** Version of the terms that texts are indexed under. A store with those of another version is indexed anew. */
export const termsVersion = 2;

const cjk = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]`;
const letter = String.raw`(?:(?!${cjk})\p{L}\p{M}*)`;
const dottedAcronym = String.raw`(?<![\p{L}\p{N}\p{M}])${letter}(?:[.．]${letter})+(?![\p{L}\p{N}])[.．]?`;
const piece = new RegExp(String.raw`(${cjk}\p{M}*)|(${dottedAcronym})|(?:(?!${cjk})[\p{L}\p{N}]\p{M}*)+`, "gu");
/** The same for ASCII alone, where it is some times faster. */
const asciiPiece = /()(?<![a-z0-9])(?:([a-z](?:\.[a-z])+(?![a-z0-9])\.?)|[a-z0-9]+)/gi;

/** Splits a text into tokens, in order: words and numbers (`5G` is one, `U.S.` is `us`), and each CJK character. */
export function tokensOf(text: string): Token[] {
  const inCapitals = !/\p{Ll}/u.test(text);
  const pieces = [...text.matchAll(ascii.test(text) ? asciiPiece : piece)];
  return pieces.map(({ index: start, 0: written, 1: character, 2: dotted }) => {
    const term = termOf(dotted ? written.replace(/[.．]/g, "") : written);
    const acronym = Boolean(dotted) || (capitals.test(written) && (!inCapitals || pieces.length === 1));
    const stop = isStopWord(term) && !acronym;
    return { term, start, end: start + written.length, cjk: Boolean(character), stop, acronym };
  });
}

/** True for a word that says little where it is not written as an acronym. */
export const isStopWord = (term: string) => stopWords.has(term);

/** All tokens but stop words. */
export const contentOf = (tokens: readonly Token[]) => tokens.filter(({ stop }) => !stop);

/** True where two CJK tokens follow each other without a gap, and so form a bigram. */
export const adjoin = (first: Token | undefined, second: Token | undefined): second is Token =>
  first !== undefined && second !== undefined && first.cjk && second.cjk && first.end === second.start;

/** Terms under which tokens are indexed, each once: words, CJK characters and pairs of adjacent ones. */
export function termsOf(tokens: readonly Token[]): string[] {
  const pairs = tokens.flatMap((token, i) => {
    const next = tokens[i + 1];
    return adjoin(token, next) ? [token.term + next.term] : [];
  });
  return [...new Set([...tokens.map(({ term }) => term), ...pairs])];
}

/** `IT` and `WHO` are names, `it` and `who` say little. */
const capitals = /^\p{Lu}{2,4}s?$/u;

const termOf = (written: string) => {
  const term = foldTerm(written);
  return term.length > maxTermLength ? [...term].slice(0, maxTermLength).join("") : term;
};

/** In code points; of a longer word the beginning is indexed. */
const maxTermLength = 64;

const stopWords = new Set(
  [
    "a an the and or but if than that then this these those there here",
    "as at by for from in into of on onto to with without about during between among within",
    "i it its he she his her him they them their we our you your my me s t",
    "is are was were be been being am do does did done has have had having",
    "can could will would shall should may might must",
    "what which who whom whose when where why how",
    "any some such so too very just also only not no please tell say says said",
  ].flatMap((line) => line.split(" ")),
);
