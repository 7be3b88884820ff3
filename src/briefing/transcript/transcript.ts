import { KnownError } from "../../errors.js";
import type { Span } from "./span.js";
import { splitSentences, type SplitSentence } from "./split-sentences.js";
import { withChair } from "./assumed-chair.js";
import { splitBack } from "./back-matter.js";
import { dayIn } from "./days.js";
import { doubtsAbout } from "./doubts.js";
import { type Footer, readFooter } from "./footer.js";
import { type Header, readHeader } from "./header.js";
import { type LayoutAnswer, LayoutAnswers } from "./layout-answers.js";
import { type Line, linesOf, spanOf } from "./lines.js";
import { labelIn } from "./labels.js";
import { openingsIn } from "./opening-lines.js";
import { knownOutlets } from "./outlets.js";
import { contentOf, withoutRepeats } from "./page-marks.js";
import { cutAtOpenings, type SpokenTurn, type TranscriptTurn, turnsOf } from "./turns.js";
import { warn, type Warning } from "./warnings.js";

/** A parsed transcript. Offsets are UTF-16 code units of its text; a span's quote is the text from start to end. */
export interface Transcript {
  readonly header: Header;
  /** Day of publication, where the page gives one besides the day of the event. */
  readonly publishedOn?: string;
  /** In the order of the text, from FRONT_MATTER to BACK_MATTER; with only white space and marks in between. */
  readonly turns: readonly TranscriptTurn[];
  readonly footer: Footer;
  /** Page marks, and between the first turn and the last what the page adds: buttons, captions, repeated headers and labels. */
  readonly marks: readonly Span[];
  /** Together with the labels and marks they contain every character that is not white space, once. */
  readonly sentences: readonly SplitSentence[];
  /** In the order of the text. */
  readonly warnings: readonly Warning[];
  /** Answers that fit no line and no warning. */
  readonly unused: readonly LayoutAnswer[];
}

/** Knowledge of the reader besides the text. */
export interface ReadOptions {
  /** Names of outlets. */
  readonly outlets?: Iterable<string>;
  /** Answers to earlier warnings. */
  readonly answers?: readonly LayoutAnswer[];
}

/**
 * Parses a briefing's transcript as english.scio.gov.cn, china.org.cn and scio.gov.cn publish it. Every doubt is a warning;
 * only a text without a word is refused, by PACK_INVALID.
 */
export function parseTranscript(text: string, { outlets = [], answers: given = [] }: ReadOptions = {}): Transcript {
  const raw = linesOf(text);
  const [first] = raw;
  if (!first) throw new KnownError("PACK_INVALID", "line 1: expected a transcript, got no text");
  const answers = new LayoutAnswers(given);
  const known = knownOutlets(outlets);
  const { pieces, lines, breaks, furniture } = contentOf(raw, answers);
  const { header, size, warnings } = readHeader(lines, known, answers);
  const { body, back, ...split } = splitBack(lines.slice(size), header.people, known, answers);
  const isOwn = (line: Line) => labelIn(line, header.people, known) !== undefined || answers.at(line) !== undefined;
  const { lines: spoken, repeats } = withoutRepeats(body, [...lines.slice(0, size), ...back], isOwn);
  const found = openingsIn(spoken, header.people, known, answers);
  const cut = cutAtOpenings(found.lines, found.openings);
  const chaired = withChair(found.people, cut.labelled);
  const { turns, warnings: turnWarnings } = turnsOf(chaired.labelled, chaired.people);
  const frontLines = pieces.filter((piece) => piece.start < (spoken[0]?.start ?? Infinity) && !breaks.includes(piece));
  const backLines = pieces.filter((piece) => piece.start >= (back[0]?.start ?? Infinity) && !breaks.includes(piece));
  const between = [...furniture, ...repeats, ...split.credits].filter(
    (line) => !frontLines.includes(line) && !backLines.includes(line),
  );
  return {
    header: { ...header, people: chaired.people },
    ...publicationIn([...frontLines, ...furniture]),
    turns: [matter("FRONT_MATTER", frontLines), turns.map(withoutLines), matter("BACK_MATTER", backLines)].flat(),
    footer: readFooter(backLines),
    marks: [...breaks, ...between, ...cut.repeated].map(spanOf).toSorted((a, b) => a.start - b.start),
    sentences: [...frontLines, ...turns.flatMap(({ said }) => said), ...backLines].flatMap(splitSentences),
    warnings: inOrder([
      ...warnings,
      ...split.warnings,
      ...found.warnings,
      ...cut.warnings,
      ...chaired.warnings,
      ...turnWarnings,
      ...(turns.length === 0
        ? [warn("NO_TURNS", first, "expected a line as `Name:`")]
        : listWarnings(header, turns, first)),
      ...doubtsAbout(turns, chaired.people),
    ]).filter(({ line, code }) => !answers.isChecked(line, code)),
    unused: answers.unused(),
  };
}

function listWarnings({ people }: Header, turns: readonly SpokenTurn[], first: Line): Warning[] {
  if (people.length > 0) return [];
  const names = [...new Set(turns.flatMap(({ speaker }) => speaker?.name ?? []))];
  return [warn("NO_LIST", first, `expected a list of speakers; read from labels: ${names.join(", ") || "nobody"}`)];
}

/** A day beside `Updated:` or the publisher's name. */
function publicationIn(lines: readonly Line[]): { publishedOn?: string } {
  const day = lines
    .filter(({ quote }) => published.test(quote))
    .map(({ quote }) => dayIn(quote))
    .find((one) => one !== undefined);
  return day === undefined ? {} : { publishedOn: day };
}

const published =
  /\b(?:updated|published|posted)\b|^(?:china\.org\.cn|scio\.gov\.cn|xinhua|source|print|\d+ comment)|发布时间|来源|^\d{4}-\d{2}-\d{2}/i;

const withoutLines = ({ opening: _opening, said: _said, ...turn }: SpokenTurn): TranscriptTurn => turn;

function matter(role: "FRONT_MATTER" | "BACK_MATTER", lines: readonly Line[]): TranscriptTurn[] {
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last ? [{ role, start: first.start, end: last.end, textStart: first.start }] : [];
}

/** Warnings by line, each once. */
const inOrder = (warnings: readonly Warning[]) => [
  ...new Map(
    warnings.toSorted((a, b) => a.line - b.line).map((one) => [`${one.line} ${one.code} ${one.message}`, one]),
  ).values(),
];
