import { type Glossary, isChinese } from "../checks/chinese/glossary.js";
import { small } from "../checks/reading.js";
import type { Span } from "../transcript/span.js";
import type { Transcript } from "../transcript/transcript.js";

/** A sentence of a transcript with what is known of its place. */
export interface Sentence extends Span {
  readonly ordinal: number;
  /** Ordinal of its turn. */
  readonly turn: number;
  /** True for the first sentence of its paragraph. */
  readonly opens: boolean;
  /** The sentence as rules read it: itself, or Chinese words in English. */
  readonly read: string;
  /** That in small letters, with plain quotes and spaces; as long. */
  readonly small: string;
  readonly chinese: boolean;
  /** True where an outlet asks it. */
  readonly asks: boolean;
  /** True where the chair leads the briefing, or a speaker hands on the floor. */
  readonly chairs: boolean;
}

/** Sentences of the turns; those of front and back matter have days, titles and captions, and no figures. */
export function sentencesOf(text: string, { sentences, turns }: Transcript, glossary: Glossary): Sentence[] {
  const spoken = turns
    .map((turn, ordinal) => ({ ...turn, ordinal }))
    .filter(({ role }) => role !== "FRONT_MATTER" && role !== "BACK_MATTER");
  return sentences.flatMap((sentence, ordinal) => {
    const turn = spoken.find(({ start, end }) => start <= sentence.start && sentence.end <= end);
    if (!turn) return [];
    const before = sentences[ordinal - 1];
    const opens = !before || before.end <= turn.start || text.slice(before.end, sentence.start).includes("\n");
    const { start, end, quote } = sentence;
    const read = glossary.read(quote);
    return [
      {
        start,
        end,
        quote,
        ordinal,
        turn: turn.ordinal,
        opens,
        read,
        small: small(read),
        chinese: isChinese(quote),
        asks: turn.role === "QUESTION",
        chairs: turn.role === "MODERATION" || turn.role === "HAND_OVER",
      },
    ];
  });
}
