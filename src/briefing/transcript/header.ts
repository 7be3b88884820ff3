import type { Span } from "./span.js";
import { dayIn } from "./days.js";
import { opensTurn } from "./labels.js";
import type { LayoutAnswers } from "./layout-answers.js";
import { endsSentence, groupOf, isHan, type Line, partOf, plain, spanOf } from "./lines.js";
import { type Heading, headingOf, type ListKind, personIn } from "./list-lines.js";
import type { KnownOutlets } from "./outlets.js";
import { type Person, personNamed } from "./people.js";
import { warn, type Warning } from "./warnings.js";

export interface Header {
  readonly title: Span;
  readonly place?: Span;
  readonly time?: Span;
  /** Day of the event. */
  readonly heldOn?: string;
  readonly people: readonly Person[];
}

export interface ReadHeader {
  readonly header: Header;
  /** Number of its lines. */
  readonly size: number;
  readonly warnings: readonly Warning[];
}

/** Reads the lines before the first turn: title, place and time, lists of people. */
export function readHeader(lines: readonly Line[], known: KnownOutlets, answers: LayoutAnswers): ReadHeader {
  const lists = new Lists(answers);
  let size = 0;
  for (; size < lines.length; size++) {
    const line = lines[size] as Line;
    const next = lines[size + 1];
    const is = answers.at(line)?.is;
    if (is === "SPEAKER" || is === "OUTLET") break;
    const heading = headingOf(line);
    if (heading && isInList(heading, next, lists.people)) lists.head(heading);
    else if (is !== "WORDS" && (heading?.kind === "CHAIR" || opensTurn(line, next, lists.people, known))) break;
    else lists.add(line);
  }
  const front = lines.slice(0, size);
  const placed = front.flatMap((line) => placeAndTime(line) ?? [])[0];
  const days = [lists.days[0], placed?.time, ...front.filter(({ quote }) => held.test(quote) || isDay(quote))].flatMap(
    (words) => {
      const day = words && dayIn(words.quote);
      return day === undefined || !words ? [] : [{ day, words }];
    },
  );
  const differs = days.find(({ day }) => day !== days[0]?.day);
  return {
    header: {
      title: titleOf(front, placed?.line),
      ...(placed ? { place: placed.place, time: placed.time } : {}),
      ...(days[0] ? { heldOn: days[0].day } : {}),
      people: lists.people,
    },
    size,
    warnings: [
      ...lists.warnings,
      ...(differs
        ? [warn("DAYS_DIFFER", lineOf(front, differs.words), `expected the event on ${days[0]?.day} as elsewhere`)]
        : []),
      ...speechIn(front),
    ],
  };
}

const lineOf = (lines: readonly Line[], { start }: Span): Line =>
  lines.find((line) => line.start <= start && start < line.end) ?? (lines[0] as Line);

/** A day alone on its line. */
const isDay = (quote: string) => quote.length < 30 && dayIn(quote) !== undefined && /^[\p{L}.]{3,10}\s|年/u.test(quote);

const held = /\b(?:held|holds|convened)\b.*\b(?:press|briefing|conference)|举行.{0,12}(?:发布会|吹风会)/;

/** `Chairperson:` heads a list where a person follows; where words follow it is the label of a turn. */
function isInList({ kind, rest }: Heading, next: Line | undefined, people: readonly Person[]): boolean {
  if (kind !== "CHAIR") return true;
  if (rest)
    return (
      personIn(rest, true, false) !== undefined || (people.length > 0 && personNamed(people, rest.quote) !== undefined)
    );
  if (!next) return false;
  return headingOf(next) !== undefined || personIn(next, true, false) !== undefined || !endsSentence(next.quote);
}

/** People and days of the lists. A page contains the lists twice, the second time with forms of address: first spans are kept. */
class Lists {
  readonly people: Person[] = [];
  readonly days: Span[] = [];
  readonly warnings: Warning[] = [];
  #list: ListKind | undefined;
  #headed = false;
  #unheaded: Line | undefined;

  constructor(private readonly answers: LayoutAnswers) {}

  head({ kind, rest }: Heading): void {
    this.#list = kind;
    if (kind === "SPEAKERS") this.#headed = true;
    if (rest) for (const part of rest.quote.includes(";") ? partsOf(rest) : [rest]) this.add(part);
    if (rest && (kind === "CHAIR" || kind === "DAY" || kind === "PLACE")) this.#list = undefined;
  }

  add(line: Line): void {
    const answer = this.answers.at(line);
    if (answer?.is === "PERSON")
      return this.#put({ name: plain(String(answer.name)), listed: { ...line }, chairs: answer.chairs ?? false });
    if (answer) return;
    if (closesList.test(plain(line.quote))) this.#list = undefined;
    else if (this.#list === "DAY") this.#addDay(line);
    else if (this.#list !== "PLACE") for (const one of peopleOn(line, this.#list)) this.#addPerson(one);
  }

  #addDay(line: Line): void {
    if (dayIn(line.quote) !== undefined) this.days.push(spanOf(line));
    this.#list = undefined;
  }

  #addPerson(line: Line): void {
    const list = this.#list;
    const person = personIn(line, list === "CHAIR", list === undefined);
    if (person) {
      if (list === undefined && !personNamed(this.people, person.name) && isHan(line.quote)) return;
      if (list === undefined && !personNamed(this.people, person.name)) this.#warnUnheaded(line);
      return this.#put(person);
    }
    if (list === undefined || dayIn(line.quote) !== undefined) return;
    if (endsSentence(line.quote)) this.#list = undefined;
    else this.warnings.push(warn("NOT_A_PERSON", line, `expected a person as \`Mr. Name, posts\``));
  }

  /** One warning for the people before each heading. */
  #warnUnheaded(line: Line): void {
    if (!this.#unheaded)
      this.warnings.push(
        warn("NO_HEADING", line, 'expected a heading as "Speakers" or "Chairperson" before the people'),
      );
    this.#unheaded = line;
  }

  #put(person: Person): void {
    const before = personNamed(this.people, person.name);
    if (!before) this.people.push(person);
    else
      this.people[this.people.indexOf(before)] = {
        ...person,
        ...before,
        chairs: before.chairs || (person.chairs && !this.#headed),
      };
  }
}

/** A line of a list, cut where each of its parts is a person. */
function peopleOn(line: Line, list: ListKind | undefined): Line[] {
  const parts = list === "SPEAKERS" && line.quote.includes(";") ? partsOf(line) : [line];
  return parts.every((part) => personIn(part, false, false)) ? parts : [line];
}

/** People on one line: `Mr. A, minister; Ms. B, director`. */
function partsOf(line: Line): Line[] {
  const cuts = [...line.quote.matchAll(/;\s*(?:and\s+)?/g)].map(
    ({ index, 0: gap }) => [index, index + gap.length] as const,
  );
  const starts = [0, ...cuts.map(([, end]) => end)];
  return starts.map((from, index) => partOf(line, from, cuts[index]?.[0]));
}

const closesList = /^(?:read in \S+|阅读中文.*|文字实录|图文实录|以下为.*实录[:：]?)$/i;

function placeAndTime(line: Line): { line: Line; place: Span; time: Span } | undefined {
  const match = /^([^|｜]+?)\s*[|｜]\s*(.+)$/d.exec(line.quote);
  const [place, time] = match ? [groupOf(line, match, 1), groupOf(line, match, 2)] : [];
  return place && time && /\d/.test(time.quote) ? { line, place, time } : undefined;
}

/** The line before place and time; else the first that names a briefing; else the first of some length. */
function titleOf(front: readonly Line[], place: Line | undefined): Span {
  const before = place ? front.slice(0, front.indexOf(place)) : front;
  const candidates = before.filter((line) => !headingOf(line) && !/[.。]$/.test(line.quote));
  const long = candidates.filter(
    ({ quote }) => plain(quote).split(" ").length >= 4 || (isHan(quote) && quote.length >= 8),
  );
  const named = (place ? long.toReversed() : long).find(({ quote }) =>
    /briefing|conference|发布会|吹风会/i.test(quote),
  );
  const found = named ?? (place && long.at(-1)) ?? long[0] ?? candidates[0];
  const line = found ?? front[0] ?? { number: 1, start: 0, end: 0, quote: "" };
  return spanOf(partOf(line, /^[•●·]\s*/.exec(line.quote)?.[0].length ?? 0));
}

/** Speech in the header: its label is missing. */
function speechIn(front: readonly Line[]): Warning[] {
  const line = front.find(({ quote }) => speech.test(quote));
  return line ? [warn("UNLABELLED_SPEECH", line, "expected a label before the first words of a speaker")] : [];
}

const speech =
  /\b(?:ladies and gentlemen|good (?:morning|afternoon|evening)|welcome to (?:this|the|our|today)|we are (?:very )?(?:delighted|pleased|honou?red)|thank you for your question|friends from the (?:media|press)|I(?:['’]ll| will| would|['’]d) )|女士们|先生们|大家(?:上午|下午|早上)?好|谢谢(?:你|您)的提问/i;
