import type { Span } from "./span.js";

/** A trimmed line of a transcript, or the part of one before or after a page mark. Its number counts from 1, blank lines included. */
export interface Line extends Span {
  readonly number: number;
}

/** Splits a text into its lines that are not blank. */
export function linesOf(text: string): Line[] {
  let next = 0;
  return text.split("\n").flatMap((raw, index) => {
    const line = trimmed({ number: index + 1, start: next, end: next + raw.length, quote: raw });
    next += raw.length + 1;
    return line.quote === "" ? [] : [line];
  });
}

/** White space, U+00A0 and U+3000 included, and characters without width. */
const blank = String.raw`[\s\u200B-\u200D\u2060\uFEFF]`;
const edges = new RegExp(`^${blank}+|${blank}+$`, "gu");
const leading = new RegExp(`^${blank}*`, "u");

/** A line without the white space around it. */
function trimmed(line: Line): Line {
  const from = leading.exec(line.quote)?.[0].length ?? 0;
  const quote = line.quote.replace(edges, "");
  return { number: line.number, start: line.start + from, end: line.start + from + quote.length, quote };
}

/** Part of a line, without the white space around it. */
export const partOf = (line: Line, from: number, to = line.quote.length): Line =>
  trimmed({ number: line.number, ...within(line, from, to) });

/** The span alone of a line or sentence. */
export const spanOf = ({ start, end, quote }: Span): Span => ({ start, end, quote });

/** Part of a span; `from` and `to` are offsets within the span. */
export const within = ({ start, quote }: Span, from: number, to: number): Span => ({
  start: start + from,
  end: start + to,
  quote: quote.slice(from, to),
});

/** Span of a group of a match. The pattern needs the flag `d`. */
export function groupOf(span: Span, match: RegExpExecArray, group: number): Span | undefined {
  const range = match.indices?.[group];
  return range && within(span, ...range);
}

/**
 * Normalizes words for comparison: composed characters, single spaces, none between Chinese characters, nothing without
 * width.
 */
export const plain = (words: string) =>
  words
    .normalize("NFC")
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, "")
    .replace(/\s+/g, " ")
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "")
    .trim();

/** True for words that are written in Chinese. */
export const isHan = (words: string) => /\p{Script=Han}/u.test(words);

/** Forms of address, as a pattern. A full stop after one does not end a sentence. */
export const honorifics = "Mr|Mrs|Ms|Dr|Prof";

/** Colons of all widths, as a character class without brackets. */
export const colons = ":：﹕∶";

/** True where a line ends as a sentence or part of one does, not as a caption, a heading or a button. */
export const endsSentence = (quote: string) =>
  /[.?!,;:…—。？！，；：、]["'”’»)\]）」』】]*(?:\s*(?:[（(][^()（）]{1,40}[)）]|[[【][^\][【】]{1,40}[\]】]))?$/u.test(
    quote,
  );
