import { adjoin, contentOf, isStopWord, type Token, tokensOf } from "../store/tokens.js";

/** One word of a query: a word of letters and digits, or a run of CJK characters. */
export interface QueryWord {
  readonly text: string;
  /** The characters of a run; for a word, the word alone. */
  readonly parts: readonly string[];
  readonly cjk: boolean;
  /** True where it also matches the beginning of a longer word. */
  readonly prefix: boolean;
  /** The same word in the singular or plural: `industries` for `industry`. */
  readonly forms: readonly string[];
  /** Terms that it may be a misspelling of, with the number of edits. Empty where a text contains the word. */
  readonly corrections: ReadonlyMap<string, number>;
}

/**
 * Splits a query into its words, each once. Stop words are dropped where other words remain. A single letter matches as a
 * prefix only where it is the whole query, or the last word while `typing`.
 */
export function queryWords(text: string, typing: boolean): QueryWord[] {
  const tokens = tokensOf(text);
  const last = tokens.at(-1);
  const content = typing ? tokens.filter((token) => token === last || !isStopWord(token.term)) : contentOf(tokens);
  const runs = runsOf(content.length > 0 ? content : tokens);
  const words = runs.map((run): QueryWord => {
    const parts = run.map(({ term }) => term);
    const word = parts.join("");
    const cjk = run[0]?.cjk ?? false;
    const prefix = !cjk && (word.length > 1 || runs.length === 1 || (typing && run.at(-1) === last));
    return { text: word, parts, cjk, prefix, forms: cjk ? [] : formsOf(word), corrections: new Map() };
  });
  return [...new Map(words.map((word) => [word.text, word])).values()];
}

/** Groups adjacent CJK characters; each other token is a group of its own. */
function runsOf(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  for (const token of tokens) {
    const run = runs.at(-1);
    if (run && adjoin(run.at(-1), token)) run.push(token);
    else runs.push([token]);
  }
  return runs;
}

/** English singular and plural. Harman's S-stemmer gives the singular ("How effective is suffixing?", JASIS 42, 1991). */
function formsOf(word: string): string[] {
  if (!/^[a-z]{3,}$/.test(word)) return [];
  if (/[^ae]ies$/.test(word)) return [word.replace(/ies$/, "y")];
  if (/[^us]s$/.test(word)) return [word.slice(0, -1), ...(word.endsWith("es") ? [word.slice(0, -2)] : [])];
  return /[^aeiou]y$/.test(word) ? [word.replace(/y$/, "ies")] : [];
}
