import type { Span } from "./spans.js";
import { groupOf, honorifics, type Line, plain, refuse, spanOf } from "./transcript-lines.js";

/** A person whom the header lists. Spans are first occurrences. */
export interface Person {
  readonly name: Span;
  readonly honorific?: Span;
  /** The posts as one text: `deputy director general of the Press Bureau and spokesperson`. */
  readonly posts: Span;
  readonly chairs: boolean;
}

export interface Header {
  readonly title: Span;
  readonly place: Span;
  readonly time: Span;
  readonly people: readonly Person[];
}

/** Reads the lines before the first turn, up to the first label of a listed person; `size` is their number. */
export function readHeader(lines: readonly Line[]): { header: Header; size: number } {
  const [title, when] = lines;
  if (!title) refuse(1, "expected a title, got no text");
  const match = /^(.+?)\s+\|\s+(.+)$/d.exec(when?.quote ?? "");
  const [place, time] = when && match ? [groupOf(when, match, 1), groupOf(when, match, 2)] : [];
  if (!place || !time)
    refuse(when?.number ?? title.number, `expected \`place | time\` after the title, got ${shown(when)}`);
  const { people, size } = readPeople(lines, 2);
  const last = lines[size - 1] as Line;
  for (const heading of ["Speakers", "Chairperson"])
    if (!people.some(({ chairs }) => chairs === (heading === "Chairperson")))
      refuse(last.number, `expected a list headed "${heading}" before the first turn, got none`);
  if (size === lines.length)
    refuse(last.number, `expected a turn that opens with a listed name as \`${people[0]?.name.quote}:\`, got none`);
  return { header: { title: spanOf(title), place, time, people }, size };
}

/** Finds a person by name. */
export const personNamed = (people: readonly Person[], name: string) =>
  people.find((person) => plain(person.name.quote) === plain(name));

/** Reads the lists of people. The publisher's page contains them twice, the second time with forms of address: first spans are kept. */
function readPeople(lines: readonly Line[], from: number): { people: Person[]; size: number } {
  const people: Person[] = [];
  let chairs: boolean | undefined;
  for (const [index, line] of lines.entries()) {
    if (index < from) continue;
    const heading = line.quote.replace(/:$/, "");
    if (heading !== line.quote && personNamed(people, heading)) return { people, size: index };
    if (lists.has(heading)) chairs = lists.get(heading);
    else if (closesList.test(heading)) chairs = undefined;
    else if (chairs !== undefined) addPerson(people, readPerson(line, chairs));
  }
  return { people, size: lines.length };
}

/** Headings of lists, and whether those listed chair. */
const lists = new Map([
  ["Speaker", false],
  ["Speakers", false],
  ["Chairperson", true],
]);
const closesList = /^(?:Read in \S+|Date)$/;

const listed = new RegExp(String.raw`^(?:((?:${honorifics})\.)\s+)?([^,:]+),\s+(.+)$`, "d");

function readPerson(line: Line, chairs: boolean): Person {
  const match = listed.exec(line.quote);
  const [honorific, name, posts] = match ? [1, 2, 3].map((group) => groupOf(line, match, group)) : [];
  if (!name || !posts) refuse(line.number, `expected a person as \`Mr. Name, posts\`, got ${shown(line)}`);
  return { name, posts, chairs, ...(honorific ? { honorific } : {}) };
}

function addPerson(people: Person[], person: Person): void {
  const before = personNamed(people, person.name.quote);
  if (before) people[people.indexOf(before)] = { ...person, ...before };
  else people.push(person);
}

const shown = (line: Line | undefined) => (line ? JSON.stringify(line.quote) : "nothing");
