import type { Span } from "./span.js";
import { cutAtLabels } from "./glued-labels.js";
import { isQuestion } from "./label-words.js";
import { soundsLikeAnswer } from "./voices.js";
import { candidateIn, labelIn, type Who } from "./labels.js";
import type { LayoutAnswers } from "./layout-answers.js";
import { type Line, plain } from "./lines.js";
import type { KnownOutlets } from "./outlets.js";
import { type Person, personNamed } from "./people.js";
import { recurring, unknownLabel } from "./unknown-labels.js";
import { warn, type Warning } from "./warnings.js";

/** A line that opens a turn. */
export interface Opening {
  /** The line; its index among those of the body. */
  readonly line: Line;
  readonly index: number;
  readonly label?: Span;
  /** Words after the label on its line. */
  readonly rest?: Line;
  readonly who: Who;
}

export interface Openings {
  /** Lines of the body, cut before labels within them. */
  readonly lines: readonly Line[];
  readonly openings: readonly Opening[];
  readonly people: readonly Person[];
  readonly warnings: readonly Warning[];
}

/** Finds the lines that open turns. A line that may be a label and is none for sure is a warning. */
export function openingsIn(
  body: readonly Line[],
  listed: readonly Person[],
  known: KnownOutlets,
  answers: LayoutAnswers,
): Openings {
  const people = [...listed, ...recurring(body, listed, known)];
  const warnings: Warning[] = [];
  const seen = new Set<Person>();
  const lines = body.flatMap((line) => cutAtLabels(line, people, known, answers, warnings));
  const found = lines.map((line, index) => openingOf(line, index, people, known, answers, listed.length > 0, seen));
  const sure = found.map((one, index) => (one && isOpening(one, index) ? one : undefined));
  const openings = lines.flatMap((line, index): Opening[] => {
    const opening = sure[index];
    if (opening) {
      warnings.push(...opening.warnings);
      return [opening];
    }
    if (answers.at(line)) return [];
    const doubt = unknownLabel(line, {
      text: textAfter(lines, sure, index).join(" "),
      before: sure.slice(0, index).findLast((one) => one !== undefined)?.who,
      next: sure.slice(index + 1).find((one) => one !== undefined)?.who,
    });
    if (!doubt) return [];
    warnings.push(...doubt.warnings);
    return doubt.who ? [{ line, index, ...doubt, who: doubt.who }] : [];
  });
  return { lines, openings, people, warnings };

  /** A line that looks like an outlet's label opens a turn where a question follows, or an official who thanks for one. */
  function isOpening({ who }: FoundLabel, index: number): boolean {
    if (who.is === "SPEAKER" || who.sure || isQuestion(textAfter(lines, found, index).join(" "))) return true;
    const next = found.findIndex((one, at) => at > index && one !== undefined);
    return next >= 0 && soundsLikeAnswer(textAfter(lines, found, next)[0] ?? "");
  }
}

interface FoundLabel extends Opening {
  readonly warnings: readonly Warning[];
}

/** The opening at a line by the user's answer, or by its label. A label may introduce a person. */
function openingOf(
  line: Line,
  index: number,
  people: Person[],
  known: KnownOutlets,
  answers: LayoutAnswers,
  hasList: boolean,
  seen: Set<Person>,
): FoundLabel | undefined {
  const answer = answers.at(line);
  if (answer && answer.is !== "SPEAKER" && answer.is !== "OUTLET") return undefined;
  if (answer) {
    const name = plain(String(answer.name));
    const written = candidateIn(line);
    const candidate =
      written && plain(written.label.quote).length <= plain(answer.text).length ? written : { rest: line };
    const who: Who =
      answer.is === "OUTLET"
        ? { is: "OUTLET", outlet: name, sure: true }
        : spoken(personNamed(people, name) ?? introduced({ name, chairs: answer.chairs ?? false }));
    return { line, index, who, ...candidate, warnings: [] };
  }
  const label = labelIn(line, people, known);
  if (!label) return undefined;
  const speaker = label.who.is === "SPEAKER" ? label.who.speaker : undefined;
  if (speaker && !people.includes(speaker)) introduced(speaker);
  const fresh = speaker && !speaker.listed && !seen.has(speaker);
  if (fresh) seen.add(speaker);
  const unlisted = fresh && hasList && label.warnings.length === 0 && !speaker.chairs;
  const warnings = hasList
    ? label.warnings
    : label.warnings.filter(({ code }) => code !== "UNLISTED_SPEAKER" || !speaker);
  const stranger = warn("UNLISTED_SPEAKER", line, "expected the label of a listed person or of an outlet");
  return { line, index, ...label, warnings: unlisted ? [stranger] : warnings };

  function introduced(person: Person): Person {
    people.push(person);
    return person;
  }
}

const spoken = (speaker: Person): Who => ({ is: "SPEAKER", speaker, chairs: speaker.chairs });

/** Text after a line up to the next label. */
function textAfter(lines: readonly Line[], found: readonly (FoundLabel | undefined)[], index: number): string[] {
  const next = found.findIndex((one, at) => at > index && one !== undefined);
  const own = found[index]?.rest?.quote;
  return [
    ...(own === undefined ? [] : [own]),
    ...lines.slice(index + 1, next < 0 ? undefined : next).map(({ quote }) => quote),
  ];
}
