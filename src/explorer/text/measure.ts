import type { Measure } from "./label-lines.js";

let context: CanvasRenderingContext2D | null | undefined;
const measured = new Map<string, number>();

/** Widths of texts in letters of such a size, in px. */
export function measureIn(fontSize: number): Measure {
  context ??= document.createElement("canvas").getContext("2d");
  const font = `${fontSize}px ${getComputedStyle(document.body).fontFamily}`;
  return (text) => {
    const key = `${font}\n${text}`;
    const known = measured.get(key);
    if (known !== undefined) return known;
    if (context) context.font = font;
    const width = context?.measureText(text).width ?? text.length * fontSize;
    measured.set(key, width);
    return width;
  };
}
