import type { Span } from "./spans.js";
import { splitSentences } from "./split-sentences.js";
import type { Person } from "./transcript-header.js";
import { type Line, plain, refuse, within } from "./transcript-lines.js";

/** The words by which a speaker passes the floor on, as `Mr. Xie`, and to whom. */
export interface HandOver {
  readonly to: Person;
  readonly words: Span;
}

/**
 * To whom a turn passes the floor, if to anyone. A surname alone means who bears it and is not speaking; where several
 * do, the one of them who speaks next.
 */
export function handOverIn(
  said: readonly Line[],
  speaker: Person,
  next: Person | undefined,
  people: readonly Person[],
): HandOver | undefined {
  const others = people.filter((person) => person !== speaker);
  for (const line of said) {
    for (const sentence of splitSentences(line).filter(({ quote }) => passesOn.test(quote))) {
      for (const match of sentence.quote.matchAll(mention)) {
        const [words, honorific, name = ""] = match;
        const meant = others.filter((person) => answersTo(person, honorific, plain(name)));
        const to = meant.length > 1 ? meant.find((person) => person === next) : meant[0];
        if (to) return { to, words: within(sentence, match.index, match.index + words.length) };
        if (meant.length > 1) {
          const names = meant.map((person) => person.name.quote).join(" or ");
          refuse(line.number, `expected the floor to pass to one person, got "${words}", who may be ${names}`);
        }
      }
    }
  }
  return undefined;
}

const passesOn = /\b(?:invite|floor to|over to|will (?:answer|take|respond))\b/;

/** A name, with or without a form of address. */
const mention = /(?:\b(Mr|Mrs|Ms|Dr|Prof)\.\s+)?(\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*)*)/gu;

/** By the full name, or by form of address and surname. The publisher writes the surname first. */
function answersTo({ name, honorific }: Person, said: string | undefined, as: string): boolean {
  const full = plain(name.quote);
  if (full === as) return true;
  return said !== undefined && full.split(" ")[0] === as && (!honorific || honorific.quote === `${said}.`);
}
