import { existsSync } from "node:fs";
import { join } from "node:path";
import { readText } from "./read-text.js";

/** Line of `sentences.tsv`: offsets of a sentence, whether it contains a number, and why that needs no observation. */
export interface Sentence {
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  readonly number: boolean;
  readonly exempt: string;
}

/** Reads the index of a document's sentences; empty where a pack has none. */
export function readSentences(folder: string): Sentence[] {
  const file = join(folder, "sentences.tsv");
  if (!existsSync(file)) return [];
  const [, ...lines] = readText(file).trimEnd().split("\n");
  return lines.map((line, index) => {
    const [start, end, number, exempt = ""] = line.split("\t");
    return { ordinal: index + 1, start: Number(start), end: Number(end), number: number === "1", exempt };
  });
}
