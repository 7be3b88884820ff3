import { badInput, shown } from "../../errors.js";

/** Refuses a text that no engine keeps alike: a NUL ends it in one, half a surrogate pair is lost in the other. */
export function checkText(value: unknown, path: string): void {
  if (typeof value === "string" && !isPlainText(value)) throw badInput(`${path}: ${notPlain(value)}`);
}

export const isPlainText = (text: string) => !text.includes("\0") && text.isWellFormed();
export const notPlain = (text: string) => `expected a well-formed text without NUL, got ${shown(text)}`;
