import { badInput } from "../errors.js";

/** Reads JSON as Python writes it, with NaN for an empty cell, which becomes null. Throws BAD_USER_INPUT. */
export function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(
      text.includes("NaN") || text.includes("Infinity") ? text.replace(notNumbers, stringOrNull) : text,
    );
  } catch {
    const given = JSON.stringify(text);
    throw badInput(`${path}: expected JSON, got ${given.length > 80 ? `${given.slice(0, 79)}…` : given}`);
  }
}

/** Strings, which stay as they are, and what Python writes for numbers that JSON does not have. */
const notNumbers = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g;
const stringOrNull = (part: string) => (part.startsWith('"') ? part : "null");
