import { initialsTerm } from "../store/searchable-texts.js";
import { pairsOf, type QueryWord } from "./query-words.js";

/**
 * Weight of a word, by the number of texts that contain it: 500 for one, 250 for seven, 125 for 127. An integer: sums are equal
 * on every engine.
 */
export const weightOf = (texts: number): number => Math.round(1000 / (1 + Math.log2(1 + texts)));

/** Weights of a word from the number of texts that contain its terms; 0 for one that nothing resembles. */
export function weightsOf(word: QueryWord, textCounts: ReadonlyMap<string, number>): number[] {
  const { cjk, text, parts, forms, initials, prefix, corrections } = word;
  const texts = (term: string) => textCounts.get(term) ?? 0;
  if (cjk && parts.length > 1) {
    const pairs = pairsOf(parts).map((pair) => (texts(pair) > 0 ? weightOf(texts(pair)) : 0));
    return pairs.some((weight) => weight > 0) ? pairs : pairs.map(() => weightOf(textsOfResembling));
  }
  const own = [text, ...forms].reduce((sum, term) => sum + texts(term), 0);
  if (own > 0) return [weightOf(own)];
  if (initials.length > 0) return [weightOf(initials.reduce((sum, one) => sum + texts(initialsTerm(one)), 0))];
  const resembles = cjk ? false : corrections.size > 0 || (prefix && textCounts.has(text));
  return [resembles ? weightOf(textsOfResembling) : 0];
}

/** Number of texts that is taken for a word that is only the beginning or a misspelling of others. */
const textsOfResembling = 3;

/** Sum of the weights of a word. */
export const weightOfWord = ({ weights }: QueryWord): number => weights.reduce((sum, weight) => sum + weight, 0);
