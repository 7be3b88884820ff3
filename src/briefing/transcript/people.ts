import type { Span } from "./span.js";
import { honorifics, isHan, plain } from "./lines.js";
import { looksLikePerson } from "./names.js";

/** A person whom the page lists, or whom a label introduces. */
export interface Person {
  readonly name: string;
  /** Places where the page lists the person: first occurrences. */
  readonly listed?: Span & { readonly number: number };
  readonly honorific?: string;
  /** The posts as one text: `deputy director general of the Press Bureau and spokesperson`. */
  readonly posts?: Span;
  readonly chairs: boolean;
}

/** Result of looking a label up among people: one, several that it may mean, or nobody. */
export type Meant = readonly Person[];

const address = new RegExp(String.raw`^(${honorifics})\b\.?\s+`, "i");

/** Name for comparison: lower case, without marks within words. */
const keyOf = (name: string) =>
  plain(name)
    .toLowerCase()
    .replace(/[.'’·-]/g, "");
const compact = (name: string) => keyOf(name).replaceAll(" ", "");

/** The people whom a label may mean: by name, in any order of its words; with titles before or posts after it; by surname. */
export function peopleNamed(label: string, people: readonly Person[]): Meant {
  const words = plain(label.replace(/\s*(?:[（(][^（()）]*[)）]|[[【［][^\][【】［］]*[\]】］])\s*$/, ""));
  const named = (name: string) => people.filter((person) => compact(person.name) === compact(name));
  const full = named(words);
  if (full.length > 0) return full;
  const honorific = address.exec(words)?.[1];
  const bare = words.replace(address, "");
  const [beforeComma = ""] = bare.split(/[,，]/);
  const reversed = bare.split(" ").length === 2 ? named(bare.split(" ").toReversed().join(" ")) : [];
  const parts = bare.split(/\s*[,，/|]\s*|(?<=\p{Script=Han})\s*(?=\p{Lu})|(?<=\p{Ll})\s*(?=\p{Script=Han})/u);
  const inParts = parts.length > 1 && parts.length < 4 ? parts.flatMap(named) : [];
  const persons = (one: Person) => parts.filter((part) => looksLikePerson(part) && isHan(part) === isHan(one.name));
  const alone = inParts.length === 1 ? inParts.filter((one) => persons(one).length < 2) : [];
  for (const found of [named(bare), named(beforeComma), reversed, titled(bare, people), alone])
    if (found.length > 0) return found;
  return bySurname(bare, honorific, people);
}

/** People whose name ends words that begin with a title: `Minister Wang Wentao`, 总工程师 谢少锋; or that end with one. */
const titled = (words: string, people: readonly Person[]) =>
  people.filter(({ name }) => {
    if (!isHan(name)) return titleBefore(words, name);
    const at = words.indexOf(plain(name));
    const rest = at < 0 ? "记者" : words.replace(plain(name), "");
    return !rest.includes("记者") && (at + plain(name).length === words.length || (at === 0 && hanTitle.test(rest)));
  });

function titleBefore(words: string, name: string): boolean {
  const [before, after, ...more] = ` ${keyOf(words)} `.split(` ${keyOf(name)} `);
  const around = `${before} ${after}`;
  return (
    after !== undefined && more.length === 0 && title.test(around) && !/\b(?:question|answer|thank|ask|to)/.test(around)
  );
}

export const title =
  /\b(?:minister|vice|deputy|director|general|chief|engineer|economist|spokes\w+|commissioner|governor|mayor|president|chairman|chairwoman|chair|chairperson|moderator|host|secretary|head|administrator|professor|academician|ambassador|premier|inspector|member|councilor|counsellor|auditor|comrade|colleague|statistician|manager|mr|ms|mrs|dr|prof)\b/i;
const hanTitle =
  /^[、\s]*[\p{Script=Han}、\s]{0,20}(?:先生|女士|部长|司长|局长|主任|工程师|总工|发言人|主席|书记|市长|省长|署长|行长|总裁|经济师|同志|副?院长|处长|秘书长|会长|组长|主持人|主持)$/u;

/** People of a surname, which the publisher writes first; others write it last. Form of address and title must agree. */
function bySurname(words: string, honorific: string | undefined, people: readonly Person[]): Meant {
  if (isHan(words)) {
    const match = /^(\p{Script=Han}{1,2}?)(.+)$/u.exec(words);
    return match && hanTitle.test(match[2] as string)
      ? people.filter(({ name }) => isHan(name) && plain(name).startsWith(match[1] as string))
      : [];
  }
  const parts = keyOf(words).split(" ");
  const surname = parts.at(-1);
  const before = parts.slice(0, -1).join(" ");
  if (surname === undefined || (before !== "" && !title.test(before))) return [];
  const agrees = ({ honorific: own }: Person) =>
    honorific === undefined || own === undefined || own.replace(".", "").toLowerCase() === honorific.toLowerCase();
  const of = (at: 0 | -1) => people.filter((one) => agrees(one) && keyOf(one.name).split(" ").at(at) === surname);
  const found = of(0).length > 0 ? of(0) : of(-1);
  const holding = before === "" ? [] : found.filter(({ posts }) => posts && keyOf(posts.quote).includes(before));
  return found.length > 1 && holding.length > 0 ? holding : found;
}

/** The listed person of a name, written in full. */
export const personNamed = (people: readonly Person[], name: string) =>
  people.find((person) => compact(person.name) === compact(name.replace(address, "")));
