import type { Span } from "./span.js";
import { endsSentence, honorifics, isHan, type Line, plain, within } from "./lines.js";
import { peopleNamed, type Person } from "./people.js";
import { splitSentences } from "./split-sentences.js";
import { warn, type Warning } from "./warnings.js";

/** A person to whom a speaker gives the floor, and the span that names them, such as `Mr. Xie`. */
export interface FloorTransfer {
  readonly to: Person;
  readonly words: Span;
  /** True where the receiver only adds to what the speaker has answered. */
  readonly adds: boolean;
}

/**
 * Finds those to whom a turn gives the floor, in the order of its words: "Mr. A and Ms. B will answer" gives it to two. A surname
 * alone means the person of that name who is not speaking; of several, one who speaks next (`next`: those before the next question), and
 * otherwise nobody: a warning says so.
 */
export function floorTransfersIn(
  said: readonly Line[],
  speaker: Person | undefined,
  next: readonly Person[],
  people: readonly Person[],
  warnings: Warning[],
): readonly FloorTransfer[] {
  const others = people.filter((person) => person !== speaker);
  const found: FloorTransfer[] = [];
  const given = unwrapped(said).flatMap((line) => namesGiven(line, others).map((name) => ({ ...name, line })));
  const isGiven = given.some(({ welcomed }) => !welcomed);
  for (const { line, span, honorific, name, welcomed, adds } of given) {
    // "Welcome Mr. A, Ms. B" introduces; alone, it gives the floor to the first.
    if (welcomed && (isGiven || found.length > 0)) continue;
    const meant = peopleMeant(honorific, plain(name), others);
    const isFree = (person: Person) => next.includes(person) && !found.some((one) => one.to === person);
    const to = meant.length > 1 ? meant.find(isFree) : meant[0];
    if (to && !found.some((one) => one.to === to)) found.push({ to, words: span, adds });
    if (to || meant.length === 0 || meant.some((person) => found.some((one) => one.to === person))) continue;
    warnings.push(
      warn("HAND_OVER_UNCLEAR", line, `expected the floor to pass to one person, not to ${both(span.quote, meant)}`),
    );
    break;
  }
  return found;
}

/** What ends a line, by its length. */
const lineEnds = ["", "\n", "\r\n"];

/** Lines, those joined that follow each other in the middle of a sentence: "I invite Mr. Xie" at a line's end, "Cun to answer" on the next. */
function unwrapped(said: readonly Line[]): Line[] {
  const lines: Line[] = [];
  for (const line of said) {
    const last = lines.at(-1);
    const number = line.number - 1;
    const isSame = last !== undefined && said[said.indexOf(line) - 1]?.number === number && !endsSentence(last.quote);
    if (isSame)
      lines.splice(-1, 1, {
        ...last,
        end: line.end,
        quote: `${last.quote}${lineEnds[line.start - last.end] ?? " ".repeat(line.start - last.end)}${line.quote}`,
      });
    else lines.push(line);
  }
  return lines;
}

/** Name by which a line gives somebody the floor. */
interface Given {
  readonly span: Span;
  readonly honorific?: string;
  readonly name: string;
  /** True where the words only welcome. */
  readonly welcomed: boolean;
  /** True where the person only adds: "Mr. Xie may add something". */
  readonly adds: boolean;
}

const namesGiven = (line: Line, people: readonly Person[]): Given[] =>
  isHan(line.quote)
    ? chineseGiven(line, people)
    : splitSentences(line).flatMap((sentence) => givenInSentence(sentence, people));

const capital = String.raw`(?!(?:${honorifics})\.)\p{Lu}[\p{L}\p{M}'’-]*`;
const capitals = String.raw`${capital}(?:\s+${capital})*`;
const names = new RegExp(String.raw`(?:\b(${honorifics})\.\s+)?(${capitals})`, "gu");

/** "invite my colleague, Mr. Xie Cun", "give the floor to Mr. Xie". */
const passes =
  /\b(?:invite|welcome|floor to|over to|question to|microphone to|mic to|turn to|(?:give|pass|hand|leave|refer|direct) (?:it|this|that|these)(?: one| questions?)?(?: over)? to)\s[^\p{Lu}.?!]*$/u;
const onlyWelcomes = /\bwelcome\s[^\p{Lu}.?!]*$/u;
/** "Ms. Tao will answer", "Mr. Xie and I will jointly respond". */
const verbs =
  "answer|take|respond|reply|introduce|elaborate|add|address|explain|supplement|share|brief|follow|continue|speak|field|handle|cover";
const takes = new RegExp(
  String.raw`^,?\s+(?:(?:and|or)\s+I\s+)?(?:will|to|would like to|are going to|is going to|may)\s+(?:(?:both|each|also|then|first|now|next|further|jointly|together|briefly)\s+)*(?:${verbs})\b`,
  "u",
);
const adds = /^,?\s+(?:will|to|would like to|may|can)\s+(?:\w+ly\s+|also\s+)?(?:add|supplement)\b/u;
const isBidden = /^,\s+please\b/u;
/** "I will answer first, and then Ms. Tao": the speaker begins. */
const begins = new RegExp(
  String.raw`\bI(?:['’]ll| will| shall| would like to)\s+(?:${verbs}|begin|start|go)\b.*?\b(?:and then|then|followed by|before|and after (?:me|that))\s+(?:(?:by|to|my|our|colleagues?)\b,?\s*)*$`,
  "u",
);
/** Words between two names that both have the floor: ", and then ", ", chief engineer of the MIIT, and ". */
const joins =
  /^(?:,[^.?!]*?|\s+first\b)?\s*(?:[,;]?\s*(?:\band|&|\bthen|\bfollowed by|\bas well as|\btogether with|\balong with)|[,;])\s+(?:(?:then|also|next|finally|afterwards|lastly|to|by|from|my|our|colleagues?|invite|over)\b,?\s*)*$/u;
/** "Thank you, Mr. Xie, and Ms. Tao will answer". */
const thanks = /\b(?:thank|thanks|thank you|grateful to|said by|by|of|as)\W*(?:to\W*)?$/iu;

type How = "given" | "takes" | "welcomed" | "named";

/** Names in a sentence that have the floor by its words, and those beside them that share it. */
function givenInSentence(sentence: Span, people: readonly Person[]): Given[] {
  const { quote } = sentence;
  const named = [...quote.matchAll(names)].flatMap(({ index, 0: words, 1: honorific, 2: name = "" }) => {
    const before = quote.slice(0, index);
    const after = quote.slice(index + words.length);
    const leads = passes.test(before) || begins.test(before);
    const isSubject = takes.test(after) || isBidden.test(after);
    const known = peopleMeant(honorific, plain(name), people).length > 0;
    if (!known && !leads && !isSubject) return [];
    const how: How = isSubject ? "takes" : !leads ? "named" : onlyWelcomes.test(before) ? "welcomed" : "given";
    return [{ index, words, honorific, name, how }];
  });
  const areJoined = (at: number) => {
    const [left, right] = [named[at], named[at + 1]];
    return left && right ? joins.test(quote.slice(left.index + left.words.length, right.index)) : false;
  };
  const hows = named.map(({ how }) => how);
  for (let at = named.length - 2; at >= 0; at--)
    if (
      hows[at] === "named" &&
      hows[at + 1] === "takes" &&
      areJoined(at) &&
      !thanks.test(quote.slice(0, named[at]?.index))
    )
      hows[at] = "takes";
  for (let at = 0; at + 1 < named.length; at++)
    if (hows[at + 1] === "named" && areJoined(at)) hows[at + 1] = hows[at] as How;
  return named.flatMap(({ index, words, honorific, name }, at) =>
    hows[at] === "named"
      ? []
      : [
          {
            span: within(sentence, index, index + words.length),
            ...(honorific === undefined ? {} : { honorific }),
            name,
            welcomed: hows[at] === "welcomed",
            adds: adds.test(quote.slice(index + words.length)),
          },
        ],
  );
}

/** 请谢少锋先生作介绍, 有请陶局长回答, 请谢少锋和陶青回答. */
function chineseGiven(line: Line, people: readonly Person[]): Given[] {
  const clauses = [...line.quote.matchAll(/(?<![邀申聘敬])(?:有请|请|交给|由)(?!问|大家)([^。！？；]{0,60})/gu)];
  return clauses.flatMap((clause) => {
    const words = clause[1] as string;
    const from = clause.index + clause[0].length - words.length;
    const named = people
      .map(({ name }) => plain(name))
      .flatMap((name) => [name, ...[...words.matchAll(titles)].map(([title]) => `${name.slice(0, 1)}${title}`)])
      .filter((name, index, all) => words.includes(name) && all.indexOf(name) === index)
      .map((name) => ({ name, index: words.indexOf(name) }))
      .toSorted((a, b) => a.index - b.index);
    const given: typeof named = [];
    for (const one of named) {
      const last = given.at(-1);
      const between = last && words.slice(last.index + last.name.length, one.index);
      if (between === undefined || chineseJoins.test(between)) given.push(one);
      else if (one.index >= (last?.index ?? 0) + (last?.name.length ?? 0)) break;
    }
    return given.map(({ name, index }) => ({
      span: within(line, from + index, from + index + name.length),
      name,
      welcomed: false,
      adds: /补充/u.test(clause[0]),
    }));
  });
}

const titles = /(?:先生|女士|副?部长|副?司长|副?局长|副?主任|总工程师|总工|发言人)/gu;
const chineseJoins = /^[^，、。]*(?:和|与|、|以及|及|再|然后|随后|跟|同|请|由|，)[^的]*$/u;

/** People of a full name, or of a form of address or title and a surname. */
function peopleMeant(honorific: string | undefined, name: string, people: readonly Person[]): readonly Person[] {
  if (isHan(name))
    return people.filter(
      (one) =>
        plain(one.name) === name ||
        (one.name.slice(0, 1) === name.slice(0, 1) && new RegExp(titles.source, "u").test(name)),
    );
  if (honorific !== undefined) return peopleNamed(`${honorific}. ${name}`, people);
  // "He will answer": a surname alone may be no name.
  return name.includes(" ") ? peopleNamed(name, people) : people.filter((one) => one.name === name);
}

const both = (words: string, meant: readonly Person[]) =>
  `"${words}", who may be ${meant.map(({ name }) => name).join(" or ")}`;
