import { distance } from "fastest-levenshtein";

/** Word that may be misspelt. */
interface Spelt {
  readonly text: string;
  readonly cjk: boolean;
  readonly acronym?: boolean;
}

/** Maximum number of edits of a misspelling: 1 from four letters, 2 from eight; 0 for Chinese, acronyms and words with digits. */
export const maxEdits = ({ text, cjk, acronym }: Spelt) =>
  cjk || acronym || text.length < 4 || !/^\p{L}+$/u.test(text) ? 0 : text.length < 8 ? 1 : 2;

/** Terms that a word may be a misspelling of, with the number of edits. */
export function correctionsIn(word: Spelt, terms: readonly string[]) {
  const max = maxEdits(word);
  // The library does not know swaps, which it counts as two edits, but is fifty times faster.
  const near = terms.filter((term) => distance(term, word.text) <= 2 * max);
  const edits = near.map((term) => [term, editDistance(word.text, term)] as const);
  return new Map(edits.filter(([, count]) => count <= max));
}

/**
 * Number of edits between two words: a letter inserted, deleted, substituted, or two adjacent letters swapped. Optimal
 * string alignment, https://en.wikipedia.org/wiki/Damerau-Levenshtein_distance.
 */
export function editDistance(a: string, b: string): number {
  let [twoBefore, before]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(at(before, j) + 1, at(row, j - 1) + 1, at(before, j - 1) + changed);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, at(twoBefore, j - 2) + 1);
      row.push(cost);
    }
    [twoBefore, before] = [before, row];
  }
  return at(before, b.length);
}

const at = (row: readonly number[], index: number) => row[index] as number;
