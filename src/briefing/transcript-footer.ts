import type { Span } from "./spans.js";
import { splitSentences, type SplitSentence } from "./split-sentences.js";
import { groupOf, type Line, refuse, spanOf } from "./transcript-lines.js";

export interface Footer {
  /** Names of translators and editors, as one text. */
  readonly translators: Span;
  /** Notice of which language prevails. */
  readonly notice: Span;
  /** Captions of photographs: `Group photo`. */
  readonly captions: readonly Span[];
}

export const opensFooter = ({ quote }: Span) => quote.startsWith("Translated and edited by");

/** Reads the lines after the last turn; the first one satisfies `opensFooter`. */
export function readFooter(lines: readonly Line[]): Footer {
  const [{ number }] = lines as [Line];
  const [credits, notice] = lines.flatMap((line) => splitSentences(line)) as [SplitSentence, SplitSentence?];
  const match = /^Translated and edited by\s+(.+)\.$/d.exec(credits.quote);
  const translators = match && groupOf(credits, match, 1);
  if (!translators) refuse(number, `expected \`Translated and edited by names.\`, got "${credits.quote}"`);
  if (!notice?.quote.startsWith("In case of any discrepancy"))
    refuse(number, `expected a notice "In case of any discrepancy …" after the translators, got none`);
  return { translators, notice: spanOf(notice), captions: lines.flatMap(captionOf) };
}

/** `/5    Group photo`: a place for the photograph's number, how many there are, and the caption. */
function captionOf(line: Line): Span[] {
  const match = /^\d*\/\d+\s+(.+)$/d.exec(line.quote);
  const caption = match && groupOf(line, match, 1);
  return caption ? [caption] : [];
}
