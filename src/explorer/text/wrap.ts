import type { Measure } from "./measure.js";

/**
 * A text in lines of at most `width`: broken at spaces, between Chinese characters, and where one word is wider than
 * a line, anywhere.
 */
export function wrapped(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(/[\u3000-\u9fff\uff00-\uffef]|\s+|[^\s\u3000-\u9fff\uff00-\uffef]+/g) ?? []) {
    const fits = measure((line + piece).trimEnd()) <= width;
    if (fits) {
      line += piece;
      continue;
    }
    if (line.trim() !== "") lines.push(line.trimEnd());
    line = "";
    for (const character of measure(piece) <= width ? [piece.trimStart()] : piece) {
      if (line !== "" && measure(line + character) > width) {
        lines.push(line);
        line = "";
      }
      line += character;
    }
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}
