import type { TurnRole } from "../model/turn.js";
import { nearest } from "../model/near.js";
import { type HandOver, handOverIn } from "./hand-over.js";
import type { Span } from "./spans.js";
import { splitSentences, type SplitSentence } from "./split-sentences.js";
import { type Footer, opensFooter, readFooter } from "./transcript-footer.js";
import { type Header, type Person, personNamed, readHeader } from "./transcript-header.js";
import { isPageBreak, type Line, linesOf, plain, refuse, within } from "./transcript-lines.js";

/** A transcript taken apart. Offsets are UTF-16 code units of its text; every quote is the text from start to end. */
export interface Transcript {
  readonly header: Header;
  /** In the order of the text, from FRONT_MATTER to BACK_MATTER; only white space and page breaks stand between. */
  readonly turns: readonly TranscriptTurn[];
  readonly footer: Footer;
  readonly pageBreaks: readonly Span[];
  /** Of the whole text but the labels and page breaks: with these they hold every character that is no white space. */
  readonly sentences: readonly SplitSentence[];
}

/** Front and back matter have no label; a turn has a speaker where a listed person speaks, an outlet where one asks. */
export interface TranscriptTurn {
  readonly role: keyof typeof TurnRole.values;
  readonly start: number;
  readonly end: number;
  readonly label?: Span;
  /** Where the words begin: after the label. */
  readonly textStart: number;
  /** Which question it belongs to, from 1. The chair's turns belong to none. */
  readonly exchange?: number;
  readonly speaker?: Person;
  readonly outlet?: string;
  readonly handsOver?: HandOver;
}

/** Parses a briefing's transcript as english.scio.gov.cn publishes it; throws PACK_INVALID for a text of another form. */
export function parseTranscript(text: string): Transcript {
  const lines = linesOf(text);
  const pageBreaks = lines.filter(isPageBreak);
  const content = lines.filter((line) => !isPageBreak(line));
  const { header, size } = readHeader(content);
  const footerAt = content.findIndex((line, index) => index > size && opensFooter(line));
  if (footerAt < 0)
    refuse(
      (content.at(-1) as Line).number,
      `expected a line "Translated and edited by …" after the last turn, got none`,
    );
  const spoken = cutTurns(content.slice(size, footerAt), header.people);
  const labels = new Set<Line>(spoken.map(({ label }) => label));
  return {
    header,
    turns: [
      matter("FRONT_MATTER", content.slice(0, size)),
      ...withRoles(spoken, header.people),
      matter("BACK_MATTER", content.slice(footerAt)),
    ],
    footer: readFooter(content.slice(footerAt)),
    pageBreaks: pageBreaks.map(({ start, end, quote }) => ({ start, end, quote })),
    sentences: content.filter((line) => !labels.has(line)).flatMap(splitSentences),
  };
}

/** A label and the lines up to the next. */
interface Spoken {
  readonly label: Line;
  readonly said: readonly Line[];
  /** Missing for an outlet. */
  readonly speaker?: Person;
}

function cutTurns(lines: readonly Line[], people: readonly Person[]): Spoken[] {
  const starts = lines.flatMap((line, index) => (isLabel(line) ? [index] : []));
  return starts.map((start, index) => {
    const label = lines[start] as Line;
    const said = lines.slice(start + 1, starts[index + 1]);
    if (said.length === 0) refuse(label.number, `expected words after "${label.quote}", got none`);
    const speaker = personNamed(people, nameOf(label));
    if (!speaker) refuseUnlisted(label, people);
    return { label, said, ...(speaker ? { speaker } : {}) };
  });
}

/** A line that is only a name and a colon. One in the words of a sentence ("As follows:") is part of what is said. */
const isLabel = ({ quote }: Line) =>
  /^[\p{Lu}\p{N}]\S*(?:\s+(?:[\p{Lu}\p{N}(&]\S*|of|the|and|for|in|on))*:$/u.test(quote);
const nameOf = ({ quote }: Line) => plain(quote.slice(0, -1));

/** An unlisted label is an outlet's, unless it can only be a person's: then a name is misspelt or not listed. */
function refuseUnlisted(label: Line, people: readonly Person[]): void {
  const name = nameOf(label);
  const near = nearest(
    name,
    people.map((person) => person.name.quote),
  );
  if (near === undefined && !/^(?:Mr|Mrs|Ms|Dr|Prof)\./.test(name)) return;
  const hint = near === undefined ? "" : ` (did you mean "${near}:"?)`;
  refuse(label.number, `expected the label of a listed person or an outlet, got "${label.quote}"${hint}`);
}

/** A hand-over says little else: thanks, that a question is passed on, and to whom. */
const longestHandOver = 3;

function withRoles(spoken: readonly Spoken[], people: readonly Person[]): TranscriptTurn[] {
  let asked = 0;
  const turns = spoken.map((turn, index): TranscriptTurn => {
    const { label, said, speaker } = turn;
    const [first, last] = [said[0] as Line, said.at(-1) as Line];
    const place = {
      start: label.start,
      end: last.end,
      label: within(label, 0, label.quote.length),
      textStart: first.start,
    };
    if (!speaker) return { role: "QUESTION", ...place, exchange: ++asked, outlet: nameOf(label) };
    const handsOver = handOverIn(said, speaker, spoken[index + 1]?.speaker, people);
    const by = { ...place, speaker, ...(handsOver ? { handsOver } : {}) };
    if (speaker.chairs) return { role: "MODERATION", ...by };
    if (asked === 0) return { role: "STATEMENT", ...by };
    const short = said.flatMap(splitSentences).length <= longestHandOver;
    return { role: handsOver && short ? "HAND_OVER" : "ANSWER", ...by, exchange: asked };
  });
  refuseUnanswered(spoken, turns);
  return turns;
}

function refuseUnanswered(spoken: readonly Spoken[], turns: readonly TranscriptTurn[]): void {
  const answered = new Set(turns.filter(({ role }) => role === "ANSWER").map(({ exchange }) => exchange));
  for (const [index, { role, exchange, outlet }] of turns.entries())
    if (role === "QUESTION" && !answered.has(exchange))
      refuse(
        (spoken[index] as Spoken).label.number,
        `expected an official's answer to the question of "${outlet}", got none`,
      );
}

function matter(role: "FRONT_MATTER" | "BACK_MATTER", lines: readonly Line[]): TranscriptTurn {
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line];
  return { role, start: first.start, end: last.end, textStart: first.start };
}
