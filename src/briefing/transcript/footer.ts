import type { Span } from "./span.js";
import { splitSentences } from "./split-sentences.js";
import { groupOf, type Line, spanOf } from "./lines.js";

/** Text after the last turn. A page may have none of its parts. */
export interface Footer {
  /** Names of translators and editors, as one text. */
  readonly translators?: Span;
  /** Notice of which language prevails. */
  readonly notice?: Span;
  /** Captions of photographs: `Group photo`. */
  readonly captions: readonly Span[];
}

const credits =
  /^(?:(?:translated|edited|compiled|proofread)(?:\s+(?:and|&)\s+(?:translated|edited|proofread))?\s+by\b|[（(]?(?:责任编辑|翻译|编译|校对)[:：])/i;
const notices =
  /^(?:\*\s*)?(?:in (?:the )?case of any (?:discrepanc|inconsistenc|differenc)|should there be any (?:discrepanc|inconsistenc)|(?:中英文|如中英|若中英).{0,30}为准)/i;

/** True for the first line after the last turn. */
export const opensFooter = ({ quote }: Span) => credits.test(quote) || notices.test(quote) || caption.test(quote);

/** Reads the lines after the last turn. */
export function readFooter(lines: readonly Line[]): Footer {
  const sentences = lines.flatMap((line) => splitSentences(line));
  const match = sentences
    .map((one) => ({ one, names: /\bby\s+(.+?)\.?$/d.exec(one.quote) }))
    .find(({ one }) => credits.test(one.quote));
  const translators = match?.names && groupOf(match.one, match.names, 1);
  const notice = sentences.find(({ quote }) => notices.test(quote));
  return {
    ...(translators ? { translators } : {}),
    ...(notice ? { notice: spanOf(notice) } : {}),
    captions: lines.flatMap(captionOf),
  };
}

const caption = /^\d*\/\d+\s+(.+)$/d;

/** `/5    Group photo`: a place for the photograph's number, how many there are, and the caption. */
function captionOf(line: Line): Span[] {
  const match = caption.exec(line.quote);
  const found = match && groupOf(line, match, 1);
  return found ? [found] : [];
}
