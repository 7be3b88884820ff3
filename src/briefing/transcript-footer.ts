import type { Span } from "./spans.js";
import { splitSentences } from "./split-sentences.js";
import { groupOf, type Line, refuse } from "./transcript-lines.js";

export interface Footer {
  /** Who translated and edited, as one text. */
  readonly translators: Span;
  /** Which language prevails. */
  readonly notice: Span;
  /** Below which photographs stood: `Group photo`. */
  readonly captions: readonly Span[];
}

export const opensFooter = ({ quote }: Span) => quote.startsWith("Translated and edited by");

/** Reads what stands after the last turn. Its first line is one that `opensFooter`. */
export function readFooter(lines: readonly Line[]): Footer {
  const [credits, notice] = lines.flatMap((line) => splitSentences(line));
  const [first] = lines as [Line];
  const match = credits && /^Translated and edited by\s+(.+?)\.?$/d.exec(credits.quote);
  const translators = match && groupOf(credits, match, 1);
  if (!translators) refuse(first.number, `expected \`Translated and edited by names.\`, got "${first.quote}"`);
  if (!notice?.quote.startsWith("In case of any discrepancy"))
    refuse(first.number, `expected a notice "In case of any discrepancy …" after the translators, got none`);
  return { translators, notice, captions: lines.flatMap(captionOf) };
}

/** `/5    Group photo`: a place for the photograph's number, how many there are, and the caption. */
function captionOf(line: Line): Span[] {
  const match = /^\d*\/\d+\s+(.+)$/d.exec(line.quote);
  const caption = match && groupOf(line, match, 1);
  return caption ? [caption] : [];
}
