import { distance } from "fastest-levenshtein";

/** How many edits are forgiven: 1 from four letters, 2 from eight; none in a word with a digit, or of Chinese. */
export const maxEdits = ({ text, cjk }: { readonly text: string; readonly cjk: boolean }) =>
  cjk || text.length < 4 || !/^\p{L}+$/u.test(text) ? 0 : text.length < 8 ? 1 : 2;

/** Which of the terms a word may be a misspelling of, and by how many edits. */
export function correctionsIn(word: { readonly text: string; readonly cjk: boolean }, terms: readonly string[]) {
  const most = maxEdits(word);
  // Without swaps an edit may count twice; that distance is fifty times faster to tell.
  const near = terms.filter((term) => distance(term, word.text) <= 2 * most);
  const edits = near.map((term) => [term, editDistance(word.text, term)] as const);
  return new Map(edits.filter(([, count]) => count <= most));
}

/**
 * How many edits make one word the other: a letter added, lost, changed, or two neighbours swapped. Optimal string
 * alignment, https://en.wikipedia.org/wiki/Damerau-Levenshtein_distance.
 */
export function editDistance(a: string, b: string): number {
  let [twoBefore, before]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(at(before, j) + 1, at(row, j - 1) + 1, at(before, j - 1) + changed);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(twoBefore, j - 2) + 1);
      row.push(least);
    }
    [twoBefore, before] = [before, row];
  }
  return at(before, b.length);
}

const at = (row: readonly number[], index: number) => row[index] as number;
