import { KnownError } from "../errors.js";
import type { Span } from "./spans.js";

/** A line of a transcript without the white space around it. Its number counts from 1, blank lines included. */
export interface Line extends Span {
  readonly number: number;
}

/** The lines that hold more than white space. */
export function linesOf(text: string): Line[] {
  let next = 0;
  return text.split("\n").flatMap((raw, index) => {
    const start = next + raw.length - raw.trimStart().length;
    next += raw.length + 1;
    const quote = raw.trim();
    return quote === "" ? [] : [{ number: index + 1, start, end: start + quote.length, quote }];
  });
}

/** Only the span of what also carries more. */
export const spanOf = ({ start, end, quote }: Span): Span => ({ start, end, quote });

/** A part of a span; `from` and `to` count from the span's own start. */
export const within = ({ start, quote }: Span, from: number, to: number): Span => ({
  start: start + from,
  end: start + to,
  quote: quote.slice(from, to),
});

/** What a group of a pattern matched in a span. The pattern needs the flag `d`. */
export function groupOf(span: Span, match: RegExpExecArray, group: number): Span | undefined {
  const range = match.indices?.[group];
  return range && within(span, ...range);
}

/** With every run of white space, U+00A0 included, as one space: names are compared so. */
export const plain = (words: string) => words.replace(/\s+/g, " ");

/** Forms of address, as a pattern. The full stop after one ends no sentence. */
export const honorifics = "Mr|Mrs|Ms|Dr|Prof";

const pageBreak = "_ueditor_page_break_tag_";
export const isPageBreak = ({ quote }: Span) => quote === pageBreak;

/** The text is no transcript of this form: says so with the line and what was expected there. */
export function refuse(line: number, message: string): never {
  throw new KnownError("PACK_INVALID", `line ${line}: ${message}`);
}
