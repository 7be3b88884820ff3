import { distance } from "fastest-levenshtein";

/** The candidate nearest to `word`, if it is near enough (a third of its letters) to be what was meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let limit = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const letters = distance(word, candidate);
    if (letters < limit) [best, limit] = [candidate, letters];
  }
  return best;
}

/** ` (did you mean x?)`, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const near = nearest(word, candidates);
  return near === undefined ? "" : ` (did you mean "${near}"?)`;
}
