/** A negation with the verb that it negates: "has not yet been launched", "will never again limit", "don't regulate". */
const negation =
  /(?:\b(?:not|never|no longer|cannot)\b(?! (?:only|just|merely)\b)|\b\w+n't\b)(?: (?:yet|been|be|being|have|has|had|to|going|even|again|all|any|fully|\w+ly)\b)* ([a-z]+)(?= ?([a-z]*))/g;

/** Verbs that a text in small letters negates, each with the words that do and with the word after it: "set up". */
export const negated = (text: string): { words: string; verb: string; phrase: string }[] =>
  [...text.matchAll(negation)].map(({ 0: words, 1: verb = "", 2: next = "" }) => ({
    words,
    verb,
    phrase: `${verb} ${next}`,
  }));

/** A text in small letters without what it negates. */
export const affirmed = (text: string) => text.replace(negation, " ");

/** The words that negate what `pattern` looks for, where the text says it in no other place. */
export function negates(text: string, pattern: RegExp): string | undefined {
  return pattern.test(affirmed(text)) ? undefined : negated(text).find(({ phrase }) => pattern.test(phrase))?.words;
}
