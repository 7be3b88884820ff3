import { KnownError } from "../errors.js";
import type { Span } from "./spans.js";

/** A trimmed line of a transcript. Its number counts from 1, blank lines included. */
export interface Line extends Span {
  readonly number: number;
}

/** Splits a text into its lines that are not blank. */
export function linesOf(text: string): Line[] {
  let next = 0;
  return text.split("\n").flatMap((raw, index) => {
    const start = next + raw.length - raw.trimStart().length;
    next += raw.length + 1;
    const quote = raw.trim();
    return quote === "" ? [] : [{ number: index + 1, start, end: start + quote.length, quote }];
  });
}

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

/** Normalizes white space, U+00A0 included, for the comparison of names. */
export const plain = (words: string) => words.replace(/\s+/g, " ");

/** Forms of address, as a pattern. A full stop after one does not end a sentence. */
export const honorifics = "Mr|Mrs|Ms|Dr|Prof";

const pageBreak = "_ueditor_page_break_tag_";
export const isPageBreak = ({ quote }: Span) => quote === pageBreak;

/** Throws PACK_INVALID for a text of another form, with the line and the expectation. */
export function refuse(line: number, message: string): never {
  throw new KnownError("PACK_INVALID", `line ${line}: ${message}`);
}
