import { searchTexts, spanRank } from "../../src/store/searchable-texts.js";
import { bounded, type Candidate, type IndexWord, type SearchIndex } from "../../src/store/search-index.js";
import type { NodeRecord } from "../../src/store/store.js";

/** Reference for an engine's index: finds candidates by reading every text. */
export function naiveIndex(nodes: readonly NodeRecord[]): SearchIndex {
  const texts = nodes.flatMap((node) => searchTexts(node).map((text) => ({ ...text, node })));
  const terms = [...new Set(texts.flatMap((text) => text.terms))].toSorted(byCodePoints);
  type Held = (typeof texts)[number];
  const has = (text: Held, word: IndexWord) =>
    text.terms.some((term) => word.terms.includes(term) || word.prefixes.some((prefix) => term.startsWith(prefix)));
  const inOrder = (a: Held, b: Held) =>
    a.rank - b.rank || byCodePoints(a.field, b.field) || byCodePoints(a.text, b.text);
  return {
    textCounts: async (asked) =>
      new Map(
        asked
          .filter((one) => terms.some((term) => term.startsWith(one)))
          .map((one) => [one, texts.filter((text) => text.terms.includes(one)).length]),
      ),
    termsOfLength: async (least, most, limit) =>
      bounded(
        terms.filter((term) => [...term].length >= least && [...term].length <= most),
        limit,
      ),
    candidates: async (queries, { fields, limit }) =>
      queries.map(({ words, kinds }) => {
        const counted = nodes.flatMap((node) => {
          if (kinds.length > 0 && !kinds.includes(node.kind)) return [];
          const own = texts.filter(
            (text) => text.node === node && (fields.length === 0 || fields.includes(text.field)),
          );
          const found = own.filter((text) => words.some((word) => has(text, word))).toSorted(inOrder);
          const weight = words
            .filter((word) => found.some((text) => has(text, word)))
            .reduce((sum, word) => sum + word.weight, 0);
          return found[0] ? [{ node, found, weight, rank: found[0].rank }] : [];
        });
        const best = counted.toSorted(
          (a, b) =>
            Number(a.rank >= spanRank) - Number(b.rank >= spanRank) ||
            b.weight - a.weight ||
            a.rank - b.rank ||
            byCodePoints(a.node.id, b.node.id),
        );
        return bounded(
          best.map(({ node: { id, kind }, found }): Candidate => ({
            id,
            kind,
            texts: found.map(({ field, text }) => ({ field, text })),
          })),
          limit,
        );
      }),
  };
}

/** UTF-8 keeps the order of code points. */
const byCodePoints = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
