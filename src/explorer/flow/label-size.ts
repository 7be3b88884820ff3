import { widthOf } from "../text/wrap.js";

/** Pixels of a line of a name. */
export const lineHeight = 16;

/** The width of a name, or a part of it, in pixels. */
export const textWidth = (text: string): number =>
  widthOf(text, { family: getComputedStyle(document.body).fontFamily, size: 13 });
