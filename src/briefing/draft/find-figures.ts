import type { Qualifier } from "../../model/qualifier.js";
import { qualifierBeside } from "../checks/qualifier-words.js";
import { comparisonOf, effect, signOf } from "./changes.js";
import type { Figure } from "./figure.js";
import { type FoundNumber, findNumbers } from "./find-numbers.js";
import { SaidPeriods } from "./said-periods.js";
import type { Sentence } from "./sentence.js";
import { statisticOf, type Statistic } from "./statistic-words.js";
import type { Glossary } from "../checks/chinese/glossary.js";
import { ChineseNumbers, chineseSubject } from "./chinese.js";
import { clauseAt, type Range, subjectOf } from "./subject-words.js";
import { isPlanned } from "./planned.js";
import { isFraction, ofWhole, unitOf } from "./unit-of-number.js";
import { nounPhrase, type Units } from "./units.js";

/** A number that is no figure, with the reason. Offsets are in the text. */
export interface NoFigure {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** Figures and other numbers of a document. */
export interface FoundFigures {
  readonly figures: readonly Figure[];
  readonly others: readonly NoFigure[];
}

/** Document of a draft: its day and title date its figures. */
export interface DatedDocument {
  readonly day: string;
  readonly title: string;
}

/** Finds the figures of sentences, in their order. */
export function findFigures(
  sentences: readonly Sentence[],
  { day, title }: DatedDocument,
  units: Units,
  glossary: Glossary,
): FoundFigures {
  const periods = new SaidPeriods(day, title);
  const figures: Figure[] = [];
  const others: NoFigure[] = [];
  let turn = -1;
  const read = (words: string) => glossary.read(words);
  for (const sentence of sentences) {
    const places = sentence.chinese ? new ChineseNumbers(sentence.quote, read) : undefined;
    if (sentence.turn !== turn) periods.begin("turn");
    else if (sentence.opens) periods.begin("paragraph");
    turn = sentence.turn;
    const found = findNumbers(sentence);
    for (const { start, end, reason } of found.others)
      others.push({ sentence, start: sentence.start + start, end: sentence.start + end, reason });
    const own: Figure[] = [];
    for (const [index, number] of found.figures.entries()) {
      if (isWhole(found.figures, index, sentence.small)) continue;
      const figure = figureOf(sentence, found.figures, index, number, own, periods, units, day);
      own.push(places ? inChinese(figure, number, places, own.at(-1)) : figure);
    }
    figures.push(...own);
    periods.remember(periods.phrasesIn(sentence.read), sentence.start);
  }
  return { figures, others };
}

/** A figure of a Chinese sentence, which was read in English, at its place in the text. */
function inChinese(figure: Figure, number: FoundNumber, places: ChineseNumbers, previous: Figure | undefined): Figure {
  const { sentence, unit } = figure;
  const place = places.place(number.value ?? number.lower);
  if (!place) return { ...figure, start: sentence.start, end: sentence.end, subject: sentence, from: sentence.start };
  const more = number.upper === undefined ? undefined : places.place(number.upper);
  const measure = unit.kind === "COUNT" || unit.code === "" ? places.unitAt(place) : undefined;
  const shift = ({ start, end }: Range) => ({ start: sentence.start + start, end: sentence.start + end });
  const subject = chineseSubject(sentence.quote, place.start);
  return {
    ...figure,
    ...shift({ start: place.start, end: more?.end ?? place.end }),
    unit:
      measure === undefined || (unit.code !== "" && unit.phrase !== "")
        ? unit
        : { code: measure, kind: "COUNT", phrase: "" },
    subject: subject ? shift(subject) : (previous?.subject ?? sentence),
    from: sentence.start,
  };
}

/** The 41 in "31 of the 41 industries": a part of the figure before it. */
function isWhole(numbers: readonly FoundNumber[], index: number, text: string): boolean {
  const [last, number] = [numbers[index - 1], numbers[index]];
  return (
    last?.value !== undefined &&
    number?.value !== undefined &&
    last.value < number.value &&
    ofWhole.test(text.slice(last.end, number.start)) &&
    !/^ ?(?:%|percent|per cent)/.test(text.slice(last.end))
  );
}

/** Words between the numbers of a list: "1.9 and 0.5", "12 percent, 15 percent and". */
const listed =
  /^ ?(?:%|percent|per cent|percentage points?|yuan|tons|tonnes)?(?: (?!and|or|to)[a-z-]+){0,2},? ?(?:and|or|and by|by|and of)? ?(?:up |down )?(?:about |nearly |over |more than )?$/;

function figureOf(
  sentence: Sentence,
  numbers: readonly FoundNumber[],
  index: number,
  number: FoundNumber,
  own: readonly Figure[],
  periods: SaidPeriods,
  units: Units,
  day: string,
): Figure {
  const { small: text } = sentence;
  const [lead, tail] = [text.slice(0, number.start), text.slice(number.end)];
  const before = numbers[index - 1];
  const previous = own.at(-1);
  const between = before ? text.slice(before.end, number.start) : undefined;
  const isListed = between !== undefined && listed.test(between) && previous !== undefined;
  const inferred: string[] = [];
  const notes: string[] = [];
  const clause = clauseAt(text, number.start);
  const unit = unitOf(text, number, numbers.slice(index + 1), units, clause);
  const from = Math.max(clause.start, before?.end ?? 0);
  const ownWords =
    isListed && before ? text.slice(clauseAt(text, before.start).start, before.start) : text.slice(from, number.start);
  const planned = isPlanned(text, number, clause);
  const counted = unit.kind === "COUNT" || unit.code === "";
  const measured = { unit: unit.code, kind: unit.kind, own: ownWords, lead, tail, planned };
  const sameUnit = previous?.unit.code === unit.code;
  const partOf =
    previous && /^ ?(?:[a-z]+ )?,? ?of (?:which|these|them|those),? /.test(between ?? "") && unit.kind === "COUNT"
      ? previous
      : undefined;
  const statistic: Statistic = partOf
    ? partOf.statistic
    : number.doubleDigit
      ? "GROWTH_RATE"
      : isListed && previous && sameUnit
        ? previous.statistic
        : statisticOf(measured);
  if (isListed && previous) notes.push("listed with the number before it");
  const { qualifier, isInferred } = qualifierOf(number, lead, tail, before, previous, text);
  if (isInferred) inferred.push("qualifier");
  const factor = unit.code === "percent" && isFraction(text, number) ? 100 : 1;
  const sign = signOf(statistic, ownWords, lead, tail, isListed && sameUnit ? previous : undefined);
  const signed = (value: number) => sign * (factor === 1 ? value : Math.round(value * 1e6) / 1e4);
  const subjectRange = subjectIn(text, number, counted, before, previous, sentence, notes);
  const shift = ({ start, end }: Range): Range => ({ start: sentence.start + start, end: sentence.start + end });
  const period =
    partOf?.period ??
    periods.of({
      statistic,
      unitKind: unit.kind,
      planned,
      text: sentence.read,
      ...(number.value === undefined ? {} : { value: number.value }),
      unit: unit.code,
      at: sentence.start + number.start,
      effect: statistic === "GROWTH_RATE" && effect.test(lead),
      start: number.start,
      end: number.end,
      before: numbers.slice(0, index).map(({ end }) => end),
      after: numbers.slice(index + 1).map(({ start }) => start),
      lead,
      tail,
      near: `${ownWords} ${/^[^,;.]{0,80}/.exec(tail)?.[0] ?? ""}`,
      noun: nounPhrase(tail),
    });
  if (period.inferred) inferred.push("period");
  if (unit.inferred) inferred.push("unit");
  if (number.vague) inferred.push("value");
  const comparison = comparisonOf(
    { statistic, lead, tail, period, day, own: ownWords, chinese: sentence.chinese },
    isListed ? previous : undefined,
  );
  if (comparison && comparison.words === undefined) inferred.push("comparison");
  const outOf = wholeOf(text, number, numbers[index + 1]);
  const scope = /\babove designated size\b/.test(text.slice(0, number.end + 60)) ? "above designated size" : undefined;
  return {
    sentence,
    start: sentence.start + number.start,
    end: sentence.start + number.end,
    ...(number.value === undefined ? {} : { value: signed(number.value) }),
    ...(number.lower === undefined || number.upper === undefined
      ? {}
      : {
          lower: Math.min(signed(number.lower), signed(number.upper)),
          upper: Math.max(signed(number.lower), signed(number.upper)),
        }),
    qualifier,
    unit,
    statistic,
    ...(comparison ? { comparison } : {}),
    period,
    modality: planned ? "PLANNED" : sentence.asks ? "ATTRIBUTED" : "REPORTED",
    subject: shift(subjectRange),
    from: sentence.start + clause.start,
    ...(outOf ? { outOf } : {}),
    ...(scope === undefined ? {} : { scope }),
    inferred,
    notes,
  };
}

/** "Respectively": the n-th number is that of the n-th thing. */
function subjectIn(
  text: string,
  number: FoundNumber,
  counted: boolean,
  before: FoundNumber | undefined,
  previous: Figure | undefined,
  sentence: Sentence,
  notes: string[],
): Range {
  const own = subjectOf(text, number, counted);
  const fallback = previous
    ? { start: previous.subject.start - sentence.start, end: previous.subject.end - sentence.start }
    : { start: clauseAt(text, number.start).start, end: number.start };
  if (!own || own.end <= own.start) {
    if (previous) notes.push("of what the number before it is said of");
    return fallback.end > fallback.start ? fallback : { start: 0, end: Math.max(1, number.start) };
  }
  const isList = before && listed.test(text.slice(before.end, number.start)) && !counted;
  return isList && previous ? fallback : own;
}

function qualifierOf(
  number: FoundNumber,
  lead: string,
  tail: string,
  before: FoundNumber | undefined,
  previous: Figure | undefined,
  text: string,
): { qualifier: Qualifier; isInferred: boolean } {
  if (number.doubleDigit) return { qualifier: "DOUBLE_DIGIT", isInferred: false };
  if (number.lower !== undefined) return { qualifier: "RANGE", isInferred: false };
  if (number.vague) return { qualifier: "MORE_THAN", isInferred: true };
  const own = qualifierBeside(lead, tail);
  if (own) return { qualifier: own.qualifier, isInferred: false };
  if (before?.value === undefined || !previous) return { qualifier: "EXACT", isInferred: false };
  const gap = text.slice(before.end, number.start);
  const isList =
    /^(?: ?(?:%|percent|per cent|percentage points?)| [a-z]+(?:-[a-z]+)?)?(?: (?!and\b)[a-z-]+)?,? ?(?:and )?$/.test(
      gap,
    ) && !/\b(?:up|down|by|reach|total)\b/.test(gap);
  const first = previous.qualifier;
  return isList && first !== "EXACT" && first !== "RANGE" && first !== "DOUBLE_DIGIT" && first !== "AT_LEAST"
    ? { qualifier: first, isInferred: true }
    : { qualifier: "EXACT", isInferred: false };
}

function wholeOf(text: string, number: FoundNumber, next: FoundNumber | undefined): Figure["outOf"] {
  if (next?.value === undefined || number.value === undefined) return undefined;
  if (!isWhole([number, next], 1, text)) {
    const all = /\ball (?:the )?$/.test(text.slice(0, number.start));
    const of = all ? nounPhrase(text.slice(number.end)).trim() : "";
    return of === "" ? undefined : { value: number.value, of };
  }
  return { value: next.value, of: nounPhrase(text.slice(next.end)).trim() };
}
