import type { Measure } from "./measure.js";

/** Pieces that may be on different lines: words, and single Chinese characters. */
const pieces = /[⺀-鿿＀-￯]|[^\s⺀-鿿＀-￯]+\s*|\s+/gu;

/** A name in at most two lines of such a width; what does not fit ends in "…". */
export function labelLines(name: string, width: number, measure: Measure): string[] {
  if (measure(name) <= width) return [name];
  const parts = name.match(pieces) ?? [name];
  const [first, rest] = filled(parts, width, measure);
  if (first === "") return [shortened(name, width, measure)];
  const second = rest.join("").trim();
  if (second === "") return [first];
  return [first, shortened(second, width, measure)];
}

function filled(parts: readonly string[], width: number, measure: Measure): [string, readonly string[]] {
  let line = "";
  for (const [index, part] of parts.entries()) {
    if (measure((line + part).trimEnd()) > width) return [line.trimEnd(), parts.slice(index)];
    line += part;
  }
  return [line.trimEnd(), []];
}

/** A text in one line of such a width; what does not fit ends in "…". */
export function shortened(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  const letters = [...text];
  let [low, high] = [1, letters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(`${letters.slice(0, middle).join("").trimEnd()}…`) <= width) low = middle;
    else high = middle - 1;
  }
  return `${letters.slice(0, low).join("").trimEnd()}…`;
}
