import { opensFooter } from "./footer.js";
import { labelIn } from "./labels.js";
import type { LayoutAnswers } from "./layout-answers.js";
import { endsSentence, type Line } from "./lines.js";
import type { KnownOutlets } from "./outlets.js";
import type { Person } from "./people.js";
import { warn, type Warning } from "./warnings.js";

interface Back {
  readonly body: readonly Line[];
  readonly back: readonly Line[];
  /** Translators and notices before a later turn. */
  readonly credits: readonly Line[];
  readonly warnings: readonly Warning[];
}

/** Finds where the text after the last turn begins: translators, notice or captions, or lines at the end that are no sentences. */
export function splitBack(
  lines: readonly Line[],
  people: readonly Person[],
  known: KnownOutlets,
  answers: LayoutAnswers,
): Back {
  const told = lines.findIndex((line) => answers.at(line)?.is === "BACK_MATTER");
  const isLabel = (line: Line) =>
    answers.at(line) !== undefined || (/[:：\]】]/.test(line.quote) && labelIn(line, people, known) !== undefined);
  const lastLabel = lines.findLastIndex(isLabel);
  const opens = lines.findIndex((line, index) => index > lastLabel && opensFooter(line));
  const trailing = lines.findLastIndex((line, index) => index <= lastLabel || endsSentence(line.quote)) + 1;
  const at = told >= 0 ? told : opens >= 0 ? opens : trailing;
  const [body, back] = [lines.slice(0, at), lines.slice(at)];
  const credits = body.filter((line) => opensFooter(line) && answers.at(line) === undefined);
  const repeats = new Set(back.map(({ quote }) => quote));
  const guessed =
    told < 0 && opens < 0 && back[0]
      ? [warn("NOT_A_SENTENCE", back[0], "expected a sentence, and not lines after the last turn")]
      : [];
  return {
    body: body.filter((line) => !credits.includes(line)),
    back,
    credits,
    warnings: [
      ...guessed,
      ...credits
        .filter(({ quote }) => !repeats.has(quote))
        .map((line) =>
          warn("AFTER_FOOTER", line, "expected translators, notice and captions after the last turn only"),
        ),
    ],
  };
}
