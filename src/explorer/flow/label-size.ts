import { bodyFont, measureIn } from "../text/measure.js";

/** Height of a line of a name, in px. */
export const lineHeight = 16;

/** Width of a name, or of a part of it, in px. */
export const textWidth = (text: string): number => measureIn(bodyFont(13))(text);
