import { type KindName, kinds } from "../../model/index.js";
import { matchName, type NameMatch } from "../../reconcile/name-match.js";
import { correctionsIn } from "../../search/edit-distance.js";
import { pairsOf, type QueryWord, queryWords } from "../../search/query-words.js";
import { maxTextLength } from "../../search/search.js";
import { byId } from "../../store/ascending.js";
import { initialsIn } from "../../search/candidates.js";
import type { Candidate, IndexWord } from "../../store/search-index.js";
import { initialsTerm, nameFields } from "../../store/searchable-texts.js";
import type { Store } from "../../store/store.js";
import { tokensOf } from "../../store/tokens.js";

/** Id or name that nothing has, and kinds of what was meant; empty for any. */
export interface NameQuery {
  readonly of: "id" | "name";
  readonly value: string;
  readonly kinds: readonly KindName[];
}

/** Ids of the things whose names are most similar to each name, the most similar first; to an id by the words in it. One statement. */
export async function similarlyNamed(queries: readonly NameQuery[], store: Store): Promise<string[][]> {
  if (queries.length === 0) return [];
  const asked = queries.map(queryOf);
  const found = await store.search.candidates(
    asked.map(({ words, kinds: of }) => ({ words: words.flatMap(indexWords), kinds: of })),
    { fields: nameFields, limit: maxCandidates },
  );
  return asked.map(({ text, words }, index) => nearest(text, words, found[index]?.rows ?? []));
}

/** Number of names that are compared with one. */
const maxCandidates = 500;

/** Share of the highest score below which a name is not similar, and number of those that are given. */
const [leastOf, maxSimilar] = [0.55, 10];

function nearest(text: string, words: readonly QueryWord[], candidates: readonly Candidate[]): string[] {
  const terms = new Set(
    candidates.flatMap(({ texts }) => texts.flatMap((one) => tokensOf(one.text).map(({ term }) => term))),
  );
  const spelt = words.map((word) => {
    const isStored = [word.text, ...word.forms].some((form) => terms.has(form));
    return isStored ? word : { ...word, corrections: correctionsIn(word, [...terms]), initials: initialsIn(word) };
  });
  const matches = candidates.flatMap((candidate) => matchName(candidate, text, spelt) ?? []).toSorted(best);
  const least = leastOf * (matches[0]?.score ?? 0);
  return matches.flatMap(({ id, score }) => (score > least ? [id] : [])).slice(0, maxSimilar);
}

function queryOf({ of, value, kinds: wanted }: NameQuery) {
  const ofPrefix = [...kinds.values()].filter(({ prefix, name }) => {
    const isWanted = wanted.length === 0 || wanted.includes(name);
    return of === "id" && isWanted && value.startsWith(`${prefix}:`);
  });
  const words = of === "id" ? value.slice(value.indexOf(":") + 1).replaceAll("-", " ") : value;
  const text = words.slice(0, maxTextLength).toWellFormed();
  return {
    text,
    words: queryWords(text, false),
    kinds: ofPrefix.length > 0 ? ofPrefix.map(({ name }) => name) : wanted,
  };
}

/** Terms of the index that a word may be meant by: its own, and those that begin alike, as most misspelt ones do. */
function indexWords(word: QueryWord): IndexWord[] {
  const { text, parts, cjk, forms } = word;
  if (cjk) return [{ terms: [...parts, ...pairsOf(parts)], prefixes: [], weight: 1 }];
  const terms = [text, ...forms, ...initialsIn(word).map(initialsTerm)];
  return [{ terms, prefixes: [[...text].slice(0, 3).join("")], weight: 1 }];
}

const best = (a: NameMatch, b: NameMatch) => b.score - a.score || byId(a, b);
