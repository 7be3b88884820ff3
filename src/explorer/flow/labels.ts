import { widthOf, wrapped } from "../take-away/text.js";

/** Pixels of a line of a name. */
export const lineHeight = 16;

/** A name in at most two lines; what does not fit ends in "…": the whole of it stands in its title and in the panel. */
export function labelLines(name: string, room: number, measure: (text: string) => number): string[] {
  const [first = name, ...rest] = wrapped(name, room, measure);
  if (rest.length < 2) return [first, ...rest];
  let short = rest.join(" ");
  while (short.length > 1 && measure(`${short}…`) > room) short = short.slice(0, -1);
  return [first, `${short.trimEnd()}…`];
}

export const textWidth = (text: string): number =>
  widthOf(text, { family: getComputedStyle(document.body).fontFamily, size: 13 });
