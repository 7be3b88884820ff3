import type { Line } from "./lines.js";

/** Doubts of the reader, by code. The user answers each in `layout.yaml`. */
export const warningCodes = {
  NO_LIST: "The page lists no speakers.",
  NO_HEADING: "People are listed under no heading.",
  CHAIR_ASSUMED: "Nobody is listed as chair; the words of one speaker are a chair's.",
  NOT_A_PERSON: "A line in a list is no `Name, posts`.",
  DAYS_DIFFER: "The page gives two days for the event.",
  NO_TURNS: "No line opens a turn.",
  UNLABELLED_SPEECH: "A speech begins without a label.",
  UNKNOWN_LABEL: "A line ends with a colon and is no label that is known.",
  UNKNOWN_OUTLET: "A question's label names no outlet that is known.",
  UNLISTED_SPEAKER: "A label names a person whom the page does not list.",
  UNNAMED_SPEAKER: "A label does not say which of the listed people speaks.",
  MISSPELT_LABEL: "A label is nearly the name of a listed person.",
  GLUED_LABEL: "A label is in the middle of a line.",
  MISSING_COLON: "A line is a listed name without a colon.",
  DOUBLED_LABEL: "A label comes twice before its words.",
  EMPTY_TURN: "No words follow a label.",
  FOLLOW_UP: "A follow-up question does not say who asks.",
  NOT_A_SENTENCE: "A line in a turn does not end as a sentence: a caption, a heading or a part of the page.",
  SPEAKER_WITHOUT_TURN: "A listed person has no turn.",
  SAME_SPEAKER_TWICE: "Two turns of one person follow each other.",
  REPEATED_TURN: "The words of a turn are those of an earlier one: a page may be there twice.",
  LONG_TURN: "A turn is several times longer than those around it.",
  OTHER_VOICE: "Words in a turn are those of another role or speaker: a label may be missing.",
  UNANSWERED: "No official answers a question.",
  HAND_OVER_UNCLEAR: "The name to whom the floor is given is that of two people.",
  HAND_OVER_DIFFERS: "Another person speaks than the one to whom the floor was given.",
  AFTER_END: "A turn follows the words by which the chair ends the briefing: pages may be in another order.",
  AFTER_FOOTER: "A turn follows the translators or the notice.",
} as const;

export type WarningCode = keyof typeof warningCodes;

/** A doubt at a line of the text. */
export interface Warning {
  readonly code: WarningCode;
  /** From 1, blank lines included. */
  readonly line: number;
  readonly message: string;
}

/** A doubt with the line's beginning. */
export function warn(code: WarningCode, { number, quote }: Pick<Line, "number" | "quote">, message: string): Warning {
  return { code, line: number, message: `${message}, got "${quote.length > 60 ? `${quote.slice(0, 59)}…` : quote}"` };
}
