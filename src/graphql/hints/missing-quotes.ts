import { cut } from "../../errors.js";

/** Text of an operation, and the offset in it of a syntax error. */
export interface TextPlace {
  readonly text: string;
  readonly offset: number;
}

/** Hint that names a missing or strange quotation mark; undefined where the text has another mistake. */
export function missingQuotes(message: string, { text, offset }: TextPlace): string | undefined {
  if (/Unterminated string/.test(message)) {
    const line = text.slice(0, offset).split("\n").length;
    return `A quotation mark (") is missing in line ${line}.`;
  }
  const [before, after] = [text.slice(0, offset), text.slice(offset)];
  if (/^[“”„‘’«»]/.test(after)) return 'Write quotation marks as ".';
  const words = /expected ":", found/i.test(message) ? phrase.exec(before)?.[1] : wordAt(before, after);
  if (words !== undefined && /^-?[\d.]+%$/.test(words)) return `Write the number alone: ${words.slice(0, -1)}.`;
  return words === undefined ? undefined : quoteAround(words.trim());
}

/** Hint of words that are a text. */
export const quoteAround = (words: string) => `A quotation mark (") is missing before and after it: "${cut(words)}".`;

/** Words after the name of an argument or test. */
const phrase = /:\s*([\p{L}][\p{L}\d-]*(?:\s+[\p{L}\d-]+)+)\s*$/u;

/** Value around a place that is neither a name nor a number: an id, a day, a symbol. */
function wordAt(before: string, after: string): string | undefined {
  const [left = "", right = ""] = [/[^\s(){}[\],"']*$/.exec(before)?.[0], /^[^\s(){}[\],"']*/.exec(after)?.[0]];
  const isValue = /:\s*$/.test(before.slice(0, before.length - left.length));
  // Without a space after it, the argument's name is a part of the word.
  const word = isValue ? left + right : /^\w+:(.+)$/s.exec(left + right)?.[1];
  return word !== undefined && /[^\w$@!]/.test(word) ? word : undefined;
}
