import { nearest } from "../model/did-you-mean.js";
import type { TurnRole } from "../model/turn.js";
import { type FloorTransfer, floorTransferIn } from "./floor-transfer.js";
import type { Span } from "./spans.js";
import { splitSentences } from "./split-sentences.js";
import { type Person, personNamed } from "./transcript-header.js";
import { honorifics, type Line, plain, refuse, spanOf } from "./transcript-lines.js";

/** Front and back matter have no label; a turn has a speaker where a listed person speaks, an outlet where one asks. */
export interface TranscriptTurn {
  readonly role: keyof typeof TurnRole;
  /** Offset of its label. */
  readonly start: number;
  readonly end: number;
  readonly label?: Span;
  /** Offset of its text, after the label. */
  readonly textStart: number;
  /** Number of its question, from 1; missing for turns of the chair. */
  readonly exchange?: number;
  readonly speaker?: Person;
  readonly outlet?: string;
  readonly handsOver?: FloorTransfer;
}

/** A label and the lines up to the next one. */
export interface Labelled {
  readonly label: Line;
  readonly said: readonly Line[];
}

/** Splits lines at labels; the first line is a label. */
export function cutAtLabels(lines: readonly Line[]): Labelled[] {
  const starts = lines.flatMap((line, index) => (isLabel(line) ? [index] : []));
  return starts.map((start, index) => {
    const label = lines[start] as Line;
    const said = lines.slice(start + 1, starts[index + 1]);
    if (said.length === 0) refuse(label.number, `expected words after "${label.quote}", got none`);
    return { label, said };
  });
}

/** Classifies turns by their speakers and by the questions before them. */
export function turnsOf(labelled: readonly Labelled[], people: readonly Person[]): TranscriptTurn[] {
  const speakers = labelled.map(({ label }) => speakerOf(label, people));
  let asked = 0;
  const turns = labelled.map(({ label, said }, index): TranscriptTurn => {
    const place = {
      start: label.start,
      end: (said.at(-1) as Line).end,
      label: spanOf(label),
      textStart: (said[0] as Line).start,
    };
    const speaker = speakers[index];
    if (!speaker) return { role: "QUESTION", ...place, exchange: ++asked, outlet: nameIn(label) };
    const handsOver = floorTransferIn(said, speaker, speakers[index + 1], people);
    const spoken = { ...place, speaker, ...(handsOver ? { handsOver } : {}) };
    if (speaker.chairs) return { role: "MODERATION", ...spoken };
    if (asked === 0) return { role: "STATEMENT", ...spoken };
    const short = said.flatMap(splitSentences).length <= maxFloorTransferSentences;
    return { role: handsOver && short ? "HAND_OVER" : "ANSWER", ...spoken, exchange: asked };
  });
  const answered = new Set(turns.filter(({ role }) => role === "ANSWER").map(({ exchange }) => exchange));
  for (const [index, { role, exchange, outlet }] of turns.entries())
    if (role === "QUESTION" && !answered.has(exchange))
      refuse((labelled[index] as Labelled).label.number, `expected an official's answer to "${outlet}", got none`);
  return turns;
}

/** Maximum length of a turn that only gives the floor to another speaker, in sentences. */
const maxFloorTransferSentences = 3;

/** A line that is only a name and a colon. One in the words of a sentence ("They are as follows:") is part of a turn. */
const isLabel = ({ quote }: Line) =>
  /^[\p{Lu}\p{N}]\S*(?:\s+(?:[\p{Lu}\p{N}(&]\S*|of|the|and|for|in|on))*:$/u.test(quote);

const addressed = new RegExp(String.raw`^(?:${honorifics})\.`);
const nameIn = ({ quote }: Line) => plain(quote.slice(0, -1));

/** The listed person of a label; undefined for a label of an outlet. */
function speakerOf(label: Line, people: readonly Person[]): Person | undefined {
  const name = nameIn(label);
  const speaker = personNamed(people, name);
  if (speaker) return speaker;
  const near = nearest(
    name,
    people.map((person) => plain(person.name.quote)),
  );
  if (near === undefined && !addressed.test(name)) return undefined;
  const hint = near === undefined ? "" : ` (did you mean "${near}:"?)`;
  refuse(label.number, `expected the label of a listed person or of an outlet, got "${label.quote}"${hint}`);
}
