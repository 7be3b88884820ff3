import type { Span } from "./span.js";
import { honorifics, within } from "./lines.js";

export interface SplitSentence extends Span {
  /** True where it contains a digit or a number word: it then needs an observation or an exemption. */
  readonly number: boolean;
}

/**
 * The sentences of one paragraph, without the white space between them. A full stop inside an abbreviation ends none,
 * even where a sentence does end there ("at 10 a.m. We began"): the words alone do not tell, and joining loses nothing.
 */
export function splitSentences(paragraph: Span): SplitSentence[] {
  const gaps = [...paragraph.quote.matchAll(gap)].map((match) => [match.index, match.index + match[0].length] as const);
  const starts = [0, ...gaps.map(([, end]) => end)];
  const ends = [...gaps.map(([start]) => start), paragraph.quote.length];
  return starts.map((start, index) => {
    const sentence = within(paragraph, start, ends[index] as number);
    return { ...sentence, number: holdsNumber.test(sentence.quote) };
  });
}

/** White space, U+00A0 too, or none in Chinese, after what ends a sentence and its closing quotes, before what can begin one. */
const gap = new RegExp(
  [
    String.raw`(?<=[.?!]["'”’)\]]*)`,
    String.raw`(?<!(?<![\p{L}.])(?:${honorifics}|(?:\p{L}\.)+\p{L})\.)`,
    String.raw`\s+(?=["'“‘(\[]*[\p{Lu}\p{Lo}\p{N}])`,
    // Chinese puts no space after its full stop.
    String.raw`|(?<=[。？！][”’）」』]*)\s*(?=[^\s”’）」』。？！])`,
  ].join(""),
  "gu",
);

const small =
  "zero|one|two|three|four|five|six|seven|eight|nine|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen";
const large = "ten|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozen|hundred|thousand|(?:m|b|tr|quadr|quint)illion";
const ordinal = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth";
const part = "half|halve[ds]?|quarter|doubl(?:e[ds]?|ing)|tripl(?:e[ds]?|ing)|twice";
/** A numeral before what it counts, not 一 in "一方面". */
const chinese = "百分之|[一二三四五六七八九十百千万亿两几]+(?:万|亿|倍|成|个百分点|家|项|余|多|种|次|年|月|日|季度|个)";
/** No plural of the small ones: "advanced ones" counts nothing. */
const holdsNumber = new RegExp(String.raw`\p{N}|\b(?:${small}|(?:${large})s?|${ordinal}|${part})\b|${chinese}`, "iu");
