import { labelIn } from "./labels.js";
import type { LayoutAnswers } from "./layout-answers.js";
import { colons, honorifics, type Line, partOf } from "./lines.js";
import type { KnownOutlets } from "./outlets.js";
import type { Person } from "./people.js";
import { warn, type Warning } from "./warnings.js";

/** Cuts a line before a label in its middle: the line's break was lost. */
export function cutAtLabels(
  line: Line,
  people: readonly Person[],
  known: KnownOutlets,
  answers: LayoutAnswers,
  warnings: Warning[],
): Line[] {
  const own = labelIn(line, people, known);
  const from = own ? own.label.end - line.start : 0;
  const cut = [...line.quote.matchAll(new RegExp(`[${colons}]`, "gu"))].flatMap(({ index }) => {
    if (index < from) return [];
    const before = line.quote.slice(0, index);
    const start = sentenceStart(before, people);
    if (start <= 0) return [];
    const piece = partOf(line, start);
    if (answers.at(piece)) return [];
    const label = labelIn(piece, people, known);
    const speaks = label?.who.is === "SPEAKER" && label.who.speaker !== undefined;
    return label &&
      label.warnings.every(({ code }) => code !== "MISSING_COLON") &&
      (speaks || (label.who.is === "OUTLET" && label.who.outlet !== undefined))
      ? [start]
      : [];
  });
  const starts = [0, ...new Set(cut)];
  const pieces = starts.map((at, index) => partOf(line, at, starts[index + 1]));
  for (const piece of pieces.slice(1))
    warnings.push(warn("GLUED_LABEL", piece, "expected the label at the beginning of a line"));
  return pieces;
}

/** Place where the last sentence of some words begins, or the listed name at their end. */
function sentenceStart(before: string, people: readonly Person[]): number {
  const name = people.map((person) => person.name).find((one) => before.trimEnd().endsWith(one));
  if (name !== undefined) {
    const rest = before.trimEnd().slice(0, -name.length);
    return rest.length - (new RegExp(String.raw`\b(?:${honorifics})\.?\s*$`).exec(rest)?.[0].length ?? 0);
  }
  const match = /^.*[.?!。？！]["'”’»）)\]]*\s*(?=\S)/su.exec(before);
  return match ? match[0].length : 0;
}
