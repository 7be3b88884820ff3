import { type Line, partOf, plain } from "./lines.js";
import type { WarningCode } from "./warnings.js";

/** Role of a line of a transcript, by the user's word. */
export const lineMeanings = {
  WORDS: "Words of the turn around it.",
  PAGE: "A part of the page, not of the briefing.",
  PERSON: "A person of the lists: `name`, and `chairs: true` for the chair.",
  SPEAKER: "First line of a turn of the official or chair `name`.",
  OUTLET: "First line of a question of the outlet `name`.",
  BACK_MATTER: "First line after the last turn.",
  CHECKED: "Right as it is read: answers the warning `about` it.",
} as const;

export type LineMeaning = keyof typeof lineMeanings;

/** Answer to a doubt of the reader: a row of `layout.yaml`. */
export interface LayoutAnswer {
  /** Line of the text, from 1. */
  readonly line: number;
  /** Words there: the line, or its part from these words on. */
  readonly text: string;
  readonly is: LineMeaning;
  readonly name?: string;
  readonly chairs?: boolean;
  readonly about?: WarningCode;
}

/** Answers by their lines. */
export class LayoutAnswers {
  readonly #used = new Set<LayoutAnswer>();

  constructor(readonly all: readonly LayoutAnswer[] = []) {}

  /** Cuts lines where the words of an answer begin within them. */
  cut(lines: readonly Line[]): Line[] {
    return lines.flatMap((line) => {
      const found = this.all.filter((one) => one.line === line.number && one.is !== "CHECKED");
      const cuts = found.map(({ text }) => line.quote.indexOf(text)).filter((at) => at > 0);
      const starts = [0, ...new Set(cuts.toSorted((a, b) => a - b))];
      return starts.map((from, index) => partOf(line, from, starts[index + 1])).filter(({ quote }) => quote !== "");
    });
  }

  /** Role of a line; undefined where nobody answered. */
  at(line: Pick<Line, "number" | "quote">): LayoutAnswer | undefined {
    const found = this.all.find(
      ({ line: number, text, is }) =>
        number === line.number && is !== "CHECKED" && plain(line.quote).startsWith(plain(text)),
    );
    if (found) this.#used.add(found);
    return found;
  }

  /** True where the user has seen a warning and changes nothing. */
  isChecked(line: number, code: WarningCode): boolean {
    const found = this.all.find((one) => one.line === line && one.is === "CHECKED" && one.about === code);
    if (found) this.#used.add(found);
    return found !== undefined;
  }

  /** Answers that fit no line and no warning. */
  unused(): LayoutAnswer[] {
    return this.all.filter((answer) => !this.#used.has(answer));
  }
}
