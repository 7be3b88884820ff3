import { firstDay, lastDay } from "../../model/day.js";
import { needsComparison } from "./completeness.js";
import { rowVerdicts, type RowProblem, type Verdict } from "./check.js";
import type { Facts, Figure, Measure } from "./facts.js";
import { numbersAt } from "./spoken-numbers.js";
import { periodDays } from "../../model/period.js";
import { type Days, periodPhrases } from "./period-phrases.js";
import { isChinese } from "./chinese/glossary.js";
import { documentOf } from "./period-words.js";
import { quotesOf, type Reading, readingsOf, small } from "./reading.js";

export type Basis = NonNullable<Figure["comparisonBasis"]>;

/** Words that name a comparison, the more special first. */
const named: readonly (readonly [Basis, RegExp])[] = [
  [
    "ANNUAL_AVERAGE",
    /\b(?:average annual|annual average|annually on average|compound annual|average yearly|yearly average|(?:a|per) year on average|average\w*[^.;]* (?:a|per|each) year)\b/,
  ],
  [
    "YEAR_ON_YEAR",
    /\byear[- ]on[- ]year\b|\by-?o-?y\b|\byear[- ]over[- ]year\b|\ba year (?:earlier|ago|before)\b|(?<!\bfor the |\bin the )\b(?:same|corresponding) (?:period|month|quarter|time)\b|\b(?:same|corresponding) period (?:of |in )?(?:last|the previous|the prior) year/,
  ],
  [
    "PREVIOUS_YEAR_WHOLE",
    /\b(?:(?:whole|entire|entirety|all)(?: of)? (?:last year|the previous year|the year before|20\d\d|(?:the )?year)|(?:last year|20\d\d) as a whole|full[- ]year|whole year)\b/,
  ],
  [
    "PREVIOUS_PERIOD",
    /\b(?:quarter[- ]on[- ]quarter|month[- ]on[- ]month|q-?o-?q|m-?o-?m|quarter[- ]over[- ]quarter|month[- ]over[- ]month|(?:the )?(?:previous|preceding|prior|last) (?:quarter|month|half))\b/,
  ],
];
const otherMetric =
  /\b(?:higher|lower|faster|slower|quicker|greater|better|more|less|above|below|ahead of|behind)(?: than)? (?:that of |the |its |those of )?(?!in\b|last|than|\d)[a-z]/;
const beforeAfter = /\b(?:before|after|previously|conventional|traditional|formerly|originally)\b/;

/** Every change says with what it compares, or the custom gives it, marked as inferred: the year before, or before a measure. */
export function comparisonsSaid(facts: Facts): Verdict[] {
  return rowVerdicts(
    readingsOf(facts),
    (reading) => problemOf(facts, reading),
    "the words or the custom give the comparison",
  );
}

function problemOf(facts: Facts, reading: Reading): RowProblem | undefined {
  const { figure } = reading;
  const { comparisonBasis: basis, metric, inferred } = figure;
  if (basis === undefined) return undefined;
  const refuse = (problem: string, field = "comparison") => ({ field, problem });
  if (metric && !needsComparison(figure) && !["INDEX", "RATIO", "CONTRIBUTION"].includes(metric.statisticType))
    return refuse(`a ${metric.statisticType} compares with nothing, the row says ${basis}`);
  const said = saidBases(facts, reading) ?? averageOf(reading);
  if (said && !said.bases.includes(basis))
    return refuse(`"${said.words}" is said, which is ${said.bases.join(" or ")}, the row says ${basis}`);
  if (!said && !inferred?.includes("comparison"))
    return refuse(
      `no word such as "${examples[basis]}" is said: expected "comparison" among inferred, or another basis than ${basis}`,
      "inferred",
    );
  if (!said && !customary(figure).includes(basis))
    return refuse(`no word says ${basis}; by custom it is ${customary(figure).join(" or ")}`);
  return referenceProblem(facts, reading, basis);
}

const examples: Readonly<Record<Basis, string>> = {
  YEAR_ON_YEAR: "year on year",
  PREVIOUS_PERIOD: "from the previous quarter",
  PREVIOUS_YEAR_WHOLE: "the whole of last year",
  PREVIOUS_YEAR_END: "the end of last year",
  OTHER_METRIC: "higher than the overall rate",
  ANNUAL_AVERAGE: "average annual",
  BEFORE_AFTER: "than before",
};

/** A change of a period compares with the year before; one of a state also with the state before a measure. */
function customary({ periodStart = "", periodEnd = "" }: Figure): Basis[] {
  const year = periodStart.endsWith("-01-01") && periodEnd.endsWith("-12-31");
  return [
    "YEAR_ON_YEAR",
    ...(periodStart === periodEnd ? (["BEFORE_AFTER"] as const) : []),
    ...(year ? (["PREVIOUS_YEAR_WHOLE"] as const) : []),
  ];
}

/** The bases that words give a figure: after it up to the next number, after the numbers listed with it, before it, in COMPARISON quotations. */
function saidBases(facts: Facts, reading: Reading): SaidBases | undefined {
  const day = documentOf(facts, reading.claim)?.day;
  const { figure, claim } = reading;
  const beside = basesBeside(reading, figure, day, isChinese(claim.original));
  if (beside) return beside;
  const cited = quotesOf(reading, "COMPARISON").map(small);
  return cited.map((text) => basesIn(text, figure, day, true)).find(Boolean);
}

/** Bases that words say, and the words. */
export interface SaidBases {
  readonly bases: readonly Basis[];
  readonly words: string;
}

/** Figure as far as its comparison depends on it. */
export type Compared = Pick<Figure, "periodStart" | "periodEnd" | "comparisonBasis"> & {
  readonly metric?: Pick<Measure, "statisticType">;
};

/** The bases that the words beside a number give it. `day` is that of the document. */
export function basesBeside(
  { lead, tail }: Pick<Reading, "lead" | "tail">,
  figure: Compared,
  day: string | undefined,
  chinese: boolean,
): SaidBases | undefined {
  const earlier = lead.slice(numbersAt(lead).at(-1)?.end ?? 0);
  // Chinese words of a comparison are before the number, in its clause: 同比增长4.1%，增速比一季度回落.
  const beside = chinese
    ? [lead.slice(lead.search(/[^,;]*(?:[,;](?=\d)[^,;]*)*$/)), earlier]
    : [...segmentsAfter(tail), earlier];
  return beside.map((text) => basesIn(text, figure, day, false)).find(Boolean);
}

/** "Average growth" over several years is that of a year of them. */
function averageOf({ figure, lead, tail }: Reading): { bases: readonly Basis[]; words: string } | undefined {
  const { periodStart = "", periodEnd = "" } = figure;
  const words = /\baverag\w*/.exec(lead + tail)?.[0];
  return words !== undefined && periodStart.slice(0, 4) < periodEnd.slice(0, 4)
    ? { bases: ["ANNUAL_AVERAGE"], words }
    : undefined;
}

/** The text after a number up to the next figure; and, where that one is listed with it, up to the one after. */
function segmentsAfter(tail: string): string[] {
  const cuts = numbersAt(tail).filter(({ start, end }) => !isDate(tail, start, end));
  const segments: string[] = [];
  let from = 0;
  for (const { start, end } of [...cuts, { start: tail.length, end: tail.length }]) {
    segments.push(tail.slice(from, start));
    if (!/^(?: ?(?:%|percent(?:age points?)?|[a-z-]+){0,3})?,? ?(?:and|or|,)? ?$/.test(tail.slice(from, start))) break;
    from = end;
  }
  return segments;
}

const isDate = (text: string, start: number, end: number) =>
  /^(?:19|20)\d\d$/.test(text.slice(start, end)) || /\b(?:first|past|last|of|in)\s$/.test(text.slice(0, start));

function basesIn(text: string, figure: Compared, day: string | undefined, cited: boolean): SaidBases | undefined {
  for (const [basis, pattern] of named) {
    const words = pattern.exec(text)?.[0];
    if (words !== undefined) return { bases: [basis], words };
  }
  const phrase =
    day === undefined
      ? undefined
      : periodPhrases(text, day).find(({ compares, kind }) => (compares || cited) && kind !== "COUNTED");
  if (phrase) {
    const bases = relationOf(phrase, figure);
    if (bases.length > 0) return { bases, words: phrase.words };
  }
  const other = otherMetric.exec(text)?.[0];
  if (other !== undefined && figure.metric?.statisticType === "DIFFERENCE")
    return { bases: ["OTHER_METRIC"], words: other };
  const measure = beforeAfter.exec(text)?.[0];
  return measure !== undefined && figure.comparisonBasis === "BEFORE_AFTER"
    ? { bases: ["BEFORE_AFTER"], words: measure }
    : undefined;
}

/** The bases that the period of a comparison can be for a figure's own period. */
function relationOf(phrase: Days, figure: Compared): Basis[] {
  if (figure.periodStart === undefined || figure.periodEnd === undefined) return [];
  const row = { start: firstDay(figure.periodStart), end: lastDay(figure.periodEnd) };
  const [yearEnd, wholeYear] = [yearBefore(row.end).slice(0, 4), Number(row.end.slice(0, 4)) - 1];
  const is = (start: string, end: string) => phrase.start === start && phrase.end === end;
  return [
    ...(is(yearBefore(row.start), yearBefore(row.end)) ? (["YEAR_ON_YEAR"] as const) : []),
    ...(is(`${wholeYear}-01-01`, `${wholeYear}-12-31`) ? (["PREVIOUS_YEAR_WHOLE", "YEAR_ON_YEAR"] as const) : []),
    ...(is(`${yearEnd}-12-31`, `${yearEnd}-12-31`) ? (["PREVIOUS_YEAR_END"] as const) : []),
    ...(phrase.end < row.start && !is(yearBefore(row.start), yearBefore(row.end)) && !phrase.end.endsWith("12-31")
      ? (["PREVIOUS_PERIOD"] as const)
      : []),
    ...(phrase.end < row.start &&
    phrase.start !== phrase.end &&
    phrase.end.endsWith("12-31") &&
    !phrase.start.endsWith("01-01")
      ? (["PREVIOUS_PERIOD"] as const)
      : []),
  ];
}

/** The same day a year earlier; the last day of a month stays the last one. */
function yearBefore(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = (y: number) => new Date(Date.UTC(y, month, 0)).getUTCDate();
  const earlier = date === last(year) ? last(year - 1) : date;
  return `${year - 1}-${String(month).padStart(2, "0")}-${String(earlier).padStart(2, "0")}`;
}

function referenceProblem(facts: Facts, reading: Reading, basis: Basis): RowProblem | undefined {
  const { figure } = reading;
  const { comparisonReference: reference, periodStart, periodEnd } = figure;
  const refuse = (problem: string) => ({ field: "comparison", problem });
  const compared = facts.targets(figure.id, "COMPARED_WITH");
  if (basis === "OTHER_METRIC") {
    if (reference !== undefined && !compared.includes(reference))
      return refuse(`comparedWith: expected ${reference}, got ${compared.join(", ") || "nothing"}`);
    return undefined;
  }
  if (compared.length > 0)
    return { field: "comparedWith", problem: `comparedWith is for OTHER_METRIC, the row says ${basis}` };
  if (reference === undefined || periodStart === undefined || periodEnd === undefined) return undefined;
  const days = periodDays(reference);
  if (!days) return refuse(`reference: expected a period, got ${reference}`);
  const bases = relationOf(days, figure);
  const expected =
    basis === "PREVIOUS_PERIOD"
      ? follows(days, { start: firstDay(periodStart), end: lastDay(periodEnd) })
      : bases.includes(basis) && (basis !== "YEAR_ON_YEAR" || bases[0] === "YEAR_ON_YEAR");
  if (!expected) return refuse(`reference: ${reference} is not ${words[basis] ?? basis} of ${figure.periodCode}`);
  return undefined;
}

const words: Partial<Record<Basis, string>> = {
  YEAR_ON_YEAR: "the same period a year before that",
  PREVIOUS_PERIOD: "the period just before that",
  PREVIOUS_YEAR_WHOLE: "the year before that",
  PREVIOUS_YEAR_END: "the end of the year before that",
};

const follows = (days: Days, row: Days) => {
  const next = new Date(`${days.end}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10) === row.start || (row.start === row.end && days.end < row.start);
};
