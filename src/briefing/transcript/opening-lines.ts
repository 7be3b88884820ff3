import { candidateIn, type Label, labelIn, type Who } from "./labels.js";
import type { LayoutAnswers } from "./layout-answers.js";
import { colons, honorifics, isHan, type Line, partOf, plain } from "./lines.js";
import { type KnownOutlets, titled } from "./outlets.js";
import { type Person, personNamed } from "./people.js";
import { warn, type Warning } from "./warnings.js";
import type { Span } from "../spans.js";

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
  const sure = found.map((one, index) => (one && isOpening(one, textAfter(lines, found, index)) ? one : undefined));
  const openings = lines.flatMap((line, index): Opening[] => {
    const opening = sure[index];
    if (opening) {
      warnings.push(...opening.warnings);
      return [opening];
    }
    if (answers.at(line)) return [];
    const doubt = doubtAt(line, index);
    if (!doubt) return [];
    warnings.push(...doubt.warnings);
    return doubt.who ? [{ line, index, ...doubt, who: doubt.who }] : [];
  });
  return { lines, openings, people, warnings };

  function doubtAt(line: Line, index: number): (Omit<Label, "who"> & { readonly who?: Who }) | undefined {
    const candidate = candidateIn(line);
    if (!candidate) return undefined;
    const { words, rest } = candidate;
    const unknown = warn("UNKNOWN_LABEL", line, "expected the label of a listed person or of an outlet");
    const next = sure.slice(index + 1).find((one) => one !== undefined)?.who;
    const before = sure.slice(0, index).findLast((one) => one !== undefined)?.who;
    const answered = next?.is === "SPEAKER" && (!next.chairs || before?.is !== "SPEAKER" || before.chairs);
    const text = rest ? rest.quote : "";
    const asked = isQuestion([text, ...textAfter(lines, sure, index)].join(" "));
    if (answered && asked && couldBeName(words) && !isHeading(words)) {
      const outlet = warn("UNKNOWN_OUTLET", line, "expected an outlet that is known");
      return { ...candidate, who: { is: "OUTLET", outlet: words, sure: false }, warnings: [outlet] };
    }
    if (rest)
      return couldBeName(words) && titled(words) && !isHan(words) && !order.test(words)
        ? { ...candidate, warnings: [unknown] }
        : undefined;
    if (isSentence(words)) return undefined;
    const count = words.split(" ").length;
    if (isHan(words) || isHeading(words) || !titled(words) || count < 2 || count > 4)
      return { ...candidate, warnings: [unknown] };
    return { ...candidate, who: { is: "SPEAKER" }, warnings: [unknown] };
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

/** What looks like an outlet's label opens a turn where a question follows. */
const isOpening = ({ who }: FoundLabel, after: readonly string[]) =>
  who.is === "SPEAKER" || who.sure || isQuestion(after.join(" "));

/** Text after a line up to the next label. */
function textAfter(lines: readonly Line[], found: readonly (FoundLabel | undefined)[], index: number): string[] {
  const next = found.findIndex((one, at) => at > index && one !== undefined);
  const own = found[index]?.rest?.quote;
  return [
    ...(own === undefined ? [] : [own]),
    ...lines.slice(index + 1, next < 0 ? undefined : next).map(({ quote }) => quote),
  ];
}

const isQuestion = (text: string) =>
  /[?？]|\b(?:my question|questions? (?:is|are|for|about)|would like to (?:ask|know)|could you|can you|wonder)\b|请问|想问|请介绍/i.test(
    text.slice(0, maxQuestion),
  );

/** Length within which a question shows that it is one. */
const maxQuestion = 1500;

/** People whom no list has, whose label recurs with words that are no question. */
function recurring(body: readonly Line[], listed: readonly Person[], known: KnownOutlets): Person[] {
  const unknown = body.map((line) => (labelIn(line, listed, known) ? undefined : candidateIn(line)));
  const counts = new Map<string, number>();
  for (const [index, one] of unknown.entries()) {
    if (
      !one ||
      one.words.split(" ").length > 3 ||
      !titled(one.words) ||
      !couldBeName(one.words) ||
      isHeading(one.words)
    )
      continue;
    const asks = isQuestion([one.rest?.quote ?? "", body[index + 1]?.quote ?? ""].join(" "));
    counts.set(one.words, (counts.get(one.words) ?? 0) + (asks ? -1 : 1));
  }
  return [...counts].filter(([, count]) => count >= 2).map(([name]) => ({ name, chairs: false }));
}

/** Short words that no sentence is. */
const couldBeName = (words: string) =>
  isHan(words)
    ? [...words].length <= 12 && !/[，。；的了是在有和对就也这那]/.test(words)
    : words.split(" ").length <= 8 && /^[\p{Lu}\p{N}]/u.test(words) && !isSentence(words) && !/[,;]/.test(words);

/** True for the begin of an enumeration: `We have worked on two matters:`, 主要有以下特点：. */
function isSentence(words: string): boolean {
  if (isHan(words)) return [...words].length > 20 || /[，。；]|如下|以下|下面|包括|特点|主要是|就是/.test(words);
  return (
    /[.?!;]["”’)]?\s/.test(words) ||
    words.split(" ").length > 14 ||
    /^(?:we|they|it|i|he|she|this|that|these|those|there|here|the following|in|at|on|as|by|for|from|to|with|among|of|since|after|before|during|over|under|next|also|now)\s/i.test(
      words,
    ) ||
    /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|should|must|may|do|does|did|follow(?:s|ing)?|includ(?:e[sd]?|ing)|made|make|achieved|show(?:s|ed|n)?|say|said|says)\b/i.test(
      words,
    )
  );
}

const order = /^(?:first|second|third|fourth|fifth|sixth|seventh|finally|lastly|next|moreover|further)(?:ly)?$/i;

const headingWords = new Set(
  "industry industries industrial agriculture service services trade consumption consumer investment investments export exports import imports employment price prices economy economic growth development outlook result results achievement achievements measure measures goal goals target targets task tasks priority priorities progress policy policies highlight highlights background summary overview conclusion introduction note notes example examples first second third fourth fifth finally energy technology technologies innovation digital green manufacturing infrastructure transport transportation finance fiscal monetary market markets demand supply quality reform reforms opening safety security environment ecology education health culture science housing income enterprise enterprises figure figures data production output sector sectors plan plans step steps work answer foundation structure system systems efficiency vitality confidence key main point points area areas aspect aspects feature features challenge challenges opportunity opportunities cooperation platform platforms integration application applications support equipment raw materials goods products product electronics information communications software internet network networks capacity part section table chart update correction important remarks statement".split(
    " ",
  ),
);

/** True for a heading within a speech: `Industry`, `Green Development`. */
const isHeading = (words: string) =>
  words
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => headingWords.has(word)) || /方面$/.test(words);

/** Cuts a line before a label in its middle: the line's break was lost. */
function cutAtLabels(
  line: Line,
  people: readonly Person[],
  known: KnownOutlets,
  answers: LayoutAnswers,
  warnings: Warning[],
): Line[] {
  const own = labelIn(line, people, known);
  const from = own ? own.label.end - line.start : 0;
  const cut = [...line.quote.matchAll(new RegExp(`[${colons}]`, "gu"))].flatMap(({ index }) => {
    if (index < from) return [];
    const before = line.quote.slice(0, index);
    const start = sentenceStart(before, people);
    if (start <= 0) return [];
    const piece = partOf(line, start);
    if (answers.at(piece)) return [];
    const label = labelIn(piece, people, known);
    const speaks = label?.who.is === "SPEAKER" && label.who.speaker !== undefined;
    return label &&
      label.warnings.every(({ code }) => code !== "MISSING_COLON") &&
      (speaks || (label.who.is === "OUTLET" && label.who.outlet !== undefined))
      ? [start]
      : [];
  });
  const starts = [0, ...new Set(cut)];
  const pieces = starts.map((from, index) => partOf(line, from, starts[index + 1]));
  for (const piece of pieces.slice(1))
    warnings.push(warn("GLUED_LABEL", piece, "expected the label at the begin of a line"));
  return pieces;
}

/** Where the last sentence of some words begins, or the listed name at their end. */
function sentenceStart(before: string, people: readonly Person[]): number {
  const name = people.map((person) => person.name).find((one) => before.trimEnd().endsWith(one));
  if (name !== undefined) {
    const rest = before.trimEnd().slice(0, -name.length);
    return rest.length - (new RegExp(String.raw`\b(?:${honorifics})\.?\s*$`).exec(rest)?.[0].length ?? 0);
  }
  const match = /^.*[.?!。？！]["'”’»）)\]]*\s*(?=\S)/su.exec(before);
  return match ? match[0].length : 0;
}
