import type { Span } from "./span.js";
import { honorifics, isHan, type Line, plain, within } from "./lines.js";
import type { Person } from "./people.js";
import { warn, type Warning } from "./warnings.js";

/** The person to whom a speaker gives the floor, and the span that names them, such as `Mr. Xie`. */
export interface FloorTransfer {
  readonly to: Person;
  readonly words: Span;
}

/**
 * Finds the person to whom a turn gives the floor. A surname alone means the person of that name who is not speaking; of
 * several, the one who speaks next, and otherwise nobody: a warning says so.
 */
export function floorTransferIn(
  said: readonly Line[],
  speaker: Person | undefined,
  next: Person | undefined,
  people: readonly Person[],
  warnings: Warning[],
): FloorTransfer | undefined {
  const others = people.filter((person) => person !== speaker);
  for (const line of said)
    for (const { index, words, honorific, name } of namesGiven(line.quote, others)) {
      const meant = others.filter((person) => answersTo(person, honorific, plain(name)));
      const to = meant.length > 1 ? meant.find((person) => person === next) : meant[0];
      if (to) return { to, words: within(line, index, index + words.length) };
      if (meant.length > 1) {
        warnings.push(
          warn("HAND_OVER_UNCLEAR", line, `expected the floor to pass to one person, not to ${both(words, meant)}`),
        );
        return undefined;
      }
    }
  return undefined;
}

interface Given {
  readonly index: number;
  readonly words: string;
  readonly honorific: string | undefined;
  readonly name: string;
}

const namesGiven = (quote: string, people: readonly Person[]): Given[] =>
  isHan(quote)
    ? chineseGiven(quote, people)
    : [...quote.matchAll(passing)].map(({ index, 0: words, 1: honorific, 2: name = "" }) => ({
        index,
        words,
        honorific,
        name,
      }));

const capitals = String.raw`\p{Lu}[\p{L}\p{M}'’-]*(?:\s+\p{Lu}[\p{L}\p{M}'’-]*)*`;
/** "invite my colleague, Mr. Xie Cun, to answer", "give the floor to Mr. Xie", "Ms. Tao will answer". */
const passing = new RegExp(
  [
    // Most places in a text begin no name.
    String.raw`(?=\p{Lu})(?:(?<=\b(?:invite|welcome|floor to|over to|question to|microphone to|mic to|turn to)\s[^\p{Lu}.?!]*)`,
    String.raw`|(?=(?:(?:${honorifics})\.\s+)?${capitals},?\s+(?:will|to)\s+(?:answer|take|respond|reply|introduce|elaborate|add)\b)`,
    String.raw`|(?=(?:(?:${honorifics})\.\s+)?${capitals},\s+please\b))`,
    String.raw`(?:\b(${honorifics})\.\s+)?(${capitals})`,
  ].join(""),
  "gu",
);

/** 请谢少锋先生作介绍, 有请陶局长回答. */
function chineseGiven(quote: string, people: readonly Person[]): Given[] {
  const clauses = [...quote.matchAll(/(?<![邀申聘敬])(?:有请|请|交给|由)(?!问|大家)([^。！？；]{0,40})/gu)];
  return clauses.flatMap((clause) => {
    const words = clause[1] as string;
    const from = clause.index + clause[0].length - words.length;
    const named = people
      .map(({ name }) => plain(name))
      .flatMap((name) => [name, `${name.slice(0, 1)}${titles.exec(words)?.[0] ?? "\0"}`])
      .filter((name) => words.includes(name))
      .toSorted((a, b) => words.indexOf(a) - words.indexOf(b))[0];
    return named === undefined
      ? []
      : [{ index: from + words.indexOf(named), words: named, honorific: undefined, name: named }];
  });
}

const titles = /(?:先生|女士|副?部长|副?司长|副?局长|副?主任|总工程师|总工|发言人)/;

/** Tests a person against a full name, or a form of address and surname. The publisher writes the surname first. */
function answersTo({ name, honorific }: Person, said: string | undefined, as: string): boolean {
  if (name === as) return true;
  if (isHan(as)) return name.slice(0, 1) === as.slice(0, 1) && titles.test(as);
  return said !== undefined && name.split(" ")[0] === as && (!honorific || honorific.replace(".", "") === said);
}

const both = (words: string, meant: readonly Person[]) =>
  `"${words}", who may be ${meant.map(({ name }) => name).join(" or ")}`;
