import type { TextMatch } from "./score.js";

/** A text with its matched ranges. */
export interface Highlight {
  readonly field: string;
  readonly text: string;
  /** UTF-16 offsets in `text`, ascending and not adjacent; `end` is exclusive. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
  /** The text with each range between « and ». */
  readonly marked: string;
}

/** Makes the highlight of a matched text. */
export function highlightOf({ field, text, tokens, matches }: TextMatch): Highlight {
  const hit = new Set(matches.flatMap(({ at }) => at.flatMap(([first, last]) => tokens.slice(first, last + 1))));
  const ranges: { start: number; end: number }[] = [];
  for (const { start, end } of tokens.filter((token) => hit.has(token))) {
    const last = ranges.at(-1);
    if (last?.end === start) last.end = end;
    else ranges.push({ start, end });
  }
  const marked = ranges.map(
    ({ start, end }, i) => `${text.slice(ranges[i - 1]?.end ?? 0, start)}«${text.slice(start, end)}»`,
  );
  return { field, text, ranges, marked: marked.join("") + text.slice(ranges.at(-1)?.end ?? 0) };
}
