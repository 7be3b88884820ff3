import { candidateIn, type Label, labelIn, type Who } from "./labels.js";
import { couldBeName, isHeading, isOrdinal, isQuestion, isSentence } from "./label-words.js";
import { isHan, type Line } from "./lines.js";
import { type KnownOutlets, titled } from "./outlets.js";
import type { Person } from "./people.js";
import { warn } from "./warnings.js";

/** Turns around a line, and the text up to the next one. */
export interface Around {
  readonly text: string;
  readonly before: Who | undefined;
  readonly next: Who | undefined;
}

/** A line that may be a label: with `who` it opens a turn, else it is words of the turn around it; both are doubts. */
export type UnknownLabel = Omit<Label, "who"> & { readonly who?: Who };

/** Reads what may be a label of somebody unknown; undefined for a line that is none: a sentence with a colon. */
export function unknownLabel(line: Line, { text, before, next }: Around): UnknownLabel | undefined {
  const candidate = candidateIn(line);
  if (!candidate) return undefined;
  const { words, rest } = candidate;
  const unknown = warn("UNKNOWN_LABEL", line, "expected the label of a listed person or of an outlet");
  const answered = next?.is === "SPEAKER" && (!next.chairs || before?.is !== "SPEAKER" || before.chairs);
  if (
    answered &&
    before?.is !== "OUTLET" &&
    isQuestion(`${rest?.quote ?? ""} ${text}`) &&
    couldBeName(words) &&
    !isHeading(words)
  ) {
    const outlet = warn("UNKNOWN_OUTLET", line, "expected an outlet that is known");
    return { ...candidate, who: { is: "OUTLET", outlet: words, sure: false }, warnings: [outlet] };
  }
  if (rest) {
    const named = couldBeName(words) && titled(words) && !isHan(words) && !isOrdinal(words);
    return named ? { ...candidate, warnings: [unknown] } : undefined;
  }
  if (isSentence(words)) return undefined;
  const count = words.split(" ").length;
  const heads = isHan(words) || isHeading(words) || !titled(words) || count < 2 || count > 4;
  return { ...candidate, ...(heads ? {} : { who: { is: "SPEAKER" } }), warnings: [unknown] };
}

/** People whom no list has, whose label recurs with words that are no question. */
export function recurring(body: readonly Line[], listed: readonly Person[], known: KnownOutlets): Person[] {
  const unknown = body.map((line) => (labelIn(line, listed, known) ? undefined : candidateIn(line)));
  const counts = new Map<string, number>();
  for (const [index, one] of unknown.entries()) {
    if (!one || one.words.split(" ").length > 3) continue;
    if (!titled(one.words) || !couldBeName(one.words) || isHeading(one.words)) continue;
    const asks = isQuestion([one.rest?.quote ?? "", body[index + 1]?.quote ?? ""].join(" "));
    counts.set(one.words, (counts.get(one.words) ?? 0) + (asks ? -1 : 1));
  }
  return [...counts].filter(([, count]) => count >= 2).map(([name]) => ({ name, chairs: false }));
}
