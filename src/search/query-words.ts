import { adjoin, contentOf, isStopWord, type Token, tokensOf } from "../store/tokens.js";

/** One word of a query: a word of letters and digits, or a run of CJK characters. */
export interface QueryWord {
  readonly text: string;
  /** The characters of a run; for a word, the word alone. */
  readonly parts: readonly string[];
  /** Its places among the words of the query. */
  readonly places: readonly number[];
  readonly cjk: boolean;
  /** True where it also matches the beginning of a longer word; of a run, where it may be incomplete. */
  readonly prefix: boolean;
  /** The same word in the singular or plural: `industries` for `industry`. */
  readonly forms: readonly string[];
  /** Terms that it may be a misspelling of, with the number of edits. Empty where a text contains the word. */
  readonly corrections: ReadonlyMap<string, number>;
  /** Initials of names that it may be, where no text contains it: `nev` for `NEVs`. */
  readonly initials: readonly string[];
  /** True for `U.S.`: it is not misspelt. */
  readonly acronym: boolean;
  /** True for a stop word, in a query of nothing else. */
  readonly stop: boolean;
  /** Weight of each of the pairs of a run tells, of a single character or a word itself; see word-weights.ts. */
  readonly weights: readonly number[];
}

/**
 * Splits a query into its words, each once. Stop words are dropped where other words remain. A single letter matches as a
 * prefix only where it is the whole query, or the last word while `typing`.
 */
export function queryWords(text: string, typing: boolean): QueryWord[] {
  const tokens = tokensOf(text);
  const last = tokens.at(-1);
  const content = typing ? tokens.filter((token) => token === last || !token.stop) : contentOf(tokens);
  const runs = runsOf(content.length > 0 ? content : tokens);
  const words = new Map<string, QueryWord & { places: number[] }>();
  for (const [place, run] of runs.entries()) {
    const parts = run.map(({ term }) => term);
    const word = parts.join("");
    const known = words.get(word);
    if (known) {
      known.places.push(place);
      continue;
    }
    const cjk = run[0]?.cjk ?? false;
    const isTyped = typing && run.at(-1) === last;
    const acronym = run.every((token) => token.acronym);
    const prefix = isTyped || (!cjk && !acronym && (word.length > 1 || runs.length === 1));
    const written = text.slice(run[0]?.start, run[0]?.end);
    const forms = cjk ? [] : acronym ? formsOfAcronym(word, written) : formsOf(word);
    const stop = run.every((token) => token.stop) || (runs.length === 1 && isStopWord(word));
    const found = { initials: [], corrections: new Map(), weights: [] };
    words.set(word, { text: word, parts, places: [place], cjk, prefix, forms, acronym, stop, ...found });
  }
  return [...words.values()];
}

const formsOfAcronym = (word: string, written: string) => [written.endsWith("s") ? word.slice(0, -1) : `${word}s`];

/** Maximum length of an abbreviation in characters. It need not have a pair of its name. */
export const maxAbbreviation = 6;

/** Adjacent pairs of the characters of a run. */
export const pairsOf = (parts: readonly string[]) => parts.slice(1).map((part, i) => (parts[i] as string) + part);

/** Groups adjacent CJK characters; each other token is a group of its own. */
export function runsOf(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  for (const token of tokens) {
    const run = runs.at(-1);
    if (run && adjoin(run.at(-1), token)) run.push(token);
    else runs.push([token]);
  }
  return runs;
}

/**
 * English singulars and plurals. Harman's S-stemmer gives the singular ("How effective is suffixing?", JASIS
 * 42, 1991); forms that no text contains do no harm.
 */
function formsOf(word: string): string[] {
  if (!/^[a-z]{2,}$/.test(word)) return [];
  if (/[^ae]ies$/.test(word)) return [word.replace(/ies$/, "y")];
  if (/[^s]s$/.test(word) && word.length > 2) {
    const singulars = [word.slice(0, -1), ...(/(s|x|z|ch|sh)es$/.test(word) ? [word.slice(0, -2)] : [])];
    return word.endsWith("us") ? [...singulars, `${word}es`] : singulars;
  }
  if (/[^aeiou]y$/.test(word)) return [word.replace(/y$/, "ies")];
  return [`${word}${/(s|x|z|ch|sh)$/.test(word) ? "es" : "s"}`];
}
