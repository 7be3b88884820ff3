import type { Sentence, Span } from "./marked-text.js";

/** Sentences by paragraph, in the order of the text: within one, a single space parts them. */
export function paragraphsOf(sentences: readonly Sentence[]): Sentence[][] {
  const paragraphs: Sentence[][] = [];
  const once = [...new Map(sentences.map((sentence) => [sentence.start, sentence])).values()];
  for (const sentence of once.toSorted((a, b) => a.start - b.start)) {
    const last = paragraphs.at(-1)?.at(-1);
    if (last && sentence.start - last.end <= 1) paragraphs.at(-1)?.push(sentence);
    else paragraphs.push([sentence]);
  }
  return paragraphs;
}

/** Parts of a text of which only quotations are stored: those that overlap are joined. */
export function quotedParts(quotes: readonly (Span & { readonly quote: string })[]): Sentence[] {
  const parts: { start: number; end: number; text: string }[] = [];
  for (const { start, end, quote } of quotes.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = parts.at(-1);
    if (!last || start >= last.end) parts.push({ start, end, text: quote });
    else if (end > last.end) {
      last.text += quote.slice(last.end - start);
      last.end = end;
    }
  }
  return parts;
}
