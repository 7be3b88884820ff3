import { maxQuoteLength } from "../evidence-book.js";
import type { Range } from "./subject-words.js";

/** A row of a pack's file. */
export type DraftRow = Readonly<Record<string, unknown>>;

/** A quotation as rows write it. */
export interface Cited {
  readonly at: number;
  readonly quote: string;
  readonly role?: "SUBJECT" | "PERIOD" | "COMPARISON";
}

/** Quotation of a range of the text, without the space around it, at most as long as one may be. */
export function cite(text: string, { start, end }: Range, role?: Cited["role"]): Cited {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const quote = text.slice(from, Math.min(end, from + maxQuoteLength)).trimEnd();
  return { at: from, quote, ...(role === undefined ? {} : { role }) };
}

/** A name in the letters of ids. */
const slug = (name: string, length = 80): string =>
  name
    .normalize("NFKD")
    .replaceAll(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, length)
    .replaceAll(/^-+|-+$/g, "");

/** Ids that are not taken, made of names. */
export class FreshIds {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  of(prefix: string, name: string): string {
    const base = `${prefix}:${slug(name) || "unnamed"}`;
    let id = base;
    for (let more = 2; this.#taken.has(id); more++) id = `${base}-${more}`;
    this.#taken.add(id);
    return id;
  }
}

/** The `review` key of a drafted row. */
export const drafted = (reason: string, confidence: number): DraftRow => ({
  state: "MACHINE",
  reason,
  confidence: Math.round(confidence * 100) / 100,
});
