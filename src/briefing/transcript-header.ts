import type { Span } from "./spans.js";
import { groupOf, type Line, plain, refuse } from "./transcript-lines.js";

/** Someone whom the header lists. Every span is the first that says so. */
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

/** Reads what stands before the first turn, and how many lines it takes: up to the first label of a listed person. */
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
  return { header: { title, place, time, people }, size };
}

/** The person of that name. */
export const personNamed = (people: readonly Person[], name: string) =>
  people.find((person) => plain(person.name.quote) === plain(name));

/** A publisher's page carries the lists twice, the second time with forms of address: a person keeps the first of each. */
function readPeople(lines: readonly Line[], from: number): { people: Person[]; size: number } {
  const people: Person[] = [];
  let list: { chairs: boolean } | undefined;
  for (const [index, line] of lines.entries()) {
    if (index < from) continue;
    const heading = headings.get(line.quote.replace(/:$/, ""));
    if (heading) list = heading.list;
    else if (line.quote.endsWith(":") && personNamed(people, line.quote.slice(0, -1))) return { people, size: index };
    else if (list) addPerson(people, readPerson(line, list.chairs));
  }
  return { people, size: lines.length };
}

/** What opens a list of people, or closes one. */
const headings = new Map<string, { list?: { chairs: boolean } }>([
  ["Speaker", { list: { chairs: false } }],
  ["Speakers", { list: { chairs: false } }],
  ["Chairperson", { list: { chairs: true } }],
  ["Read in Chinese", {}],
  ["Date", {}],
]);

function readPerson(line: Line, chairs: boolean): Person {
  const match = /^(?:((?:Mr|Mrs|Ms|Dr|Prof)\.)\s+)?([^,:]+),\s+(.+)$/d.exec(line.quote);
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
