import type { Span } from "./spans.js";
import { splitSentences, type SplitSentence } from "./split-sentences.js";
import { type Footer, opensFooter, readFooter } from "./transcript-footer.js";
import { type Header, readHeader } from "./transcript-header.js";
import { isPageBreak, type Line, linesOf, refuse, spanOf } from "./transcript-lines.js";
import { cutAtLabels, type TranscriptTurn, turnsOf } from "./transcript-turns.js";

/** A parsed transcript. Offsets are UTF-16 code units of its text; a span's quote is the text from start to end. */
export interface Transcript {
  readonly header: Header;
  /** In the order of the text, from FRONT_MATTER to BACK_MATTER; with only white space and page breaks in between. */
  readonly turns: readonly TranscriptTurn[];
  readonly footer: Footer;
  readonly pageBreaks: readonly Span[];
  /** Together with the labels and page breaks they contain every character that is not white space, once. */
  readonly sentences: readonly SplitSentence[];
}

/** Parses a briefing's transcript as english.scio.gov.cn publishes it. PACK_INVALID for a text of another form. */
export function parseTranscript(text: string): Transcript {
  const lines = linesOf(text);
  const content = lines.filter((line) => !isPageBreak(line));
  const { header, size } = readHeader(content);
  const end = content.findIndex((line, index) => index > size && opensFooter(line));
  if (end < 0)
    refuse((lines.at(-1) as Line).number, 'expected a line "Translated and edited by …" after the last turn, got none');
  const [front, body, back] = [content.slice(0, size), content.slice(size, end), content.slice(end)];
  const labelled = cutAtLabels(body);
  const turns = turnsOf(labelled, header.people);
  return {
    header,
    turns: [matter("FRONT_MATTER", front), ...turns, matter("BACK_MATTER", back)],
    footer: readFooter(back),
    pageBreaks: lines.filter(isPageBreak).map(spanOf),
    sentences: [...front, ...labelled.flatMap(({ said }) => said), ...back].flatMap(splitSentences),
  };
}

function matter(role: "FRONT_MATTER" | "BACK_MATTER", lines: readonly Line[]): TranscriptTurn {
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line];
  return { role, start: first.start, end: last.end, textStart: first.start };
}
