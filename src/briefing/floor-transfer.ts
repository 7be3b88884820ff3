import type { Span } from "./spans.js";
import type { Person } from "./transcript-header.js";
import { honorifics, type Line, plain, refuse, within } from "./transcript-lines.js";

/** The person to whom a speaker gives the floor, and the span that names them, such as `Mr. Xie`. */
export interface FloorTransfer {
  readonly to: Person;
  readonly words: Span;
}

/**
 * Finds the person to whom a turn gives the floor. A surname alone means the person of that name who is not speaking; of
 * several, the one who speaks next.
 */
export function floorTransferIn(
  said: readonly Line[],
  speaker: Person,
  next: Person | undefined,
  people: readonly Person[],
): FloorTransfer | undefined {
  const others = people.filter((person) => person !== speaker);
  for (const line of said)
    for (const { index, 0: words, 1: honorific, 2: name = "" } of line.quote.matchAll(passing)) {
      const meant = others.filter((person) => answersTo(person, honorific, plain(name)));
      const to = meant.length > 1 ? meant.find((person) => person === next) : meant[0];
      if (to) return { to, words: within(line, index, index + words.length) };
      if (meant.length > 1) refuse(line.number, `expected the floor to pass to one person, got ${both(words, meant)}`);
    }
  return undefined;
}

const capitals = String.raw`\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*)*`;
/** "invite my colleague, Mr. Xie Cun, to answer", "give the floor to Mr. Xie", "Ms. Tao will answer". */
const passing = new RegExp(
  [
    String.raw`(?:(?<=\b(?:invite|floor to|over to)\s[^\p{Lu}.?!]*)`,
    String.raw`|(?=(?:(?:${honorifics})\.\s+)?${capitals},?\s+will\s+(?:answer|take|respond)\b))`,
    String.raw`(?:\b(${honorifics})\.\s+)?(${capitals})`,
  ].join(""),
  "gu",
);

/** Tests a person against a full name, or a form of address and surname. The publisher writes the surname first. */
function answersTo({ name, honorific }: Person, said: string | undefined, as: string): boolean {
  const full = plain(name.quote);
  if (full === as) return true;
  return said !== undefined && full.split(" ")[0] === as && (!honorific || honorific.quote === `${said}.`);
}

const both = (words: string, meant: readonly Person[]) =>
  `"${words}", who may be ${meant.map(({ name }) => name.quote).join(" or ")}`;
