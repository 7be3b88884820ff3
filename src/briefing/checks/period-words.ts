import { firstDay, isDay, lastDay } from "../../model/day.js";
import { saidOn } from "../../model/document.js";
import { rowVerdicts, type RowProblem, type Verdict } from "./check.js";
import { type Facts, type Figure, type Quotation, statedNumbers } from "./facts.js";
import { type Days, type PeriodPhrase, periodPhrases } from "./period-phrases.js";
import { quotesOf, type Reading, readingsOf } from "./reading.js";

/**
 * The custom of periods: a figure has the period that its own quotation says; else that of its PERIOD quotation, which the same turn
 * has before it, or the front matter; else, marked as inferred, the day of the document, or, for what is no count,
 * share, rank, threshold or target, the period in the document's title.
 */
export function periodsSaid(facts: Facts): Verdict[] {
  return rowVerdicts(
    readingsOf(facts),
    (reading) => problemOf(facts, reading),
    "the words or the custom give the period",
  );
}

function problemOf(facts: Facts, reading: Reading): RowProblem | undefined {
  const { figure, claim } = reading;
  const { periodCode, periodStart, periodEnd } = figure;
  if (periodCode === undefined || periodStart === undefined || periodEnd === undefined) return undefined;
  const row: Days = { start: firstDay(periodStart), end: lastDay(periodEnd) };
  const document = documentOf(facts, claim);
  const kind = kindProblem(reading, row, document?.day);
  if (kind !== undefined) return { field: "period.kind", problem: kind };
  if (!document) return undefined;
  const problem = daysProblem(facts, reading, row, document);
  return problem === undefined
    ? undefined
    : problem.startsWith("expected")
      ? { field: "inferred", problem }
      : { field: "period", problem: `${problem}, the row has ${periodCode}` };
}

interface Dated {
  readonly day: string;
  readonly name: string;
}

/** Day and title of the document of a quotation. */
export function documentOf(facts: Facts, { document }: Quotation): Dated | undefined {
  const props = facts.node(document)?.props;
  const day = props && saidOn(props);
  return isDay(day) ? { day: lastDay(day), name: String(props?.name) } : undefined;
}

function daysProblem(facts: Facts, reading: Reading, row: Days, { day, name }: Dated): string | undefined {
  const { figure, claim } = reading;
  const times = (texts: readonly string[]) =>
    texts.flatMap((text) => periodPhrases(text, day)).filter(({ compares, begins }) => !compares && begins !== true);
  const inferred = figure.inferred?.includes("period") ?? false;
  const own = times([claim.quote]);
  const cited = times(quotesOf(reading, "PERIOD"));
  const other = times(quotesOf(reading, "SUBJECT", "CLAIM").filter((quote) => quote !== claim.quote));
  const around = times([clauseOf(reading)]);
  const counted = [...own, ...around].find(({ kind }) => kind === "COUNTED");
  if (counted && spans(row, counted.months ?? 0)) {
    if (!inferred) return `expected "period" among inferred: "${counted.words}" says only a length`;
    const within = [...own, ...cited].filter(({ kind }) => kind !== "COUNTED");
    const ends =
      within.length === 0
        ? Number(row.end.slice(0, 4)) >= Number(day.slice(0, 4)) - 1 && row.start <= day
        : within.some(({ end }) => row.end <= end && row.end.slice(0, 4) === end.slice(0, 4));
    return ends ? undefined : `"${(within[0] ?? counted).words}" ends ${within[0]?.end ?? day}`;
  }
  if (inferred && isRestated(facts, figure)) return undefined;
  const dated = (phrases: readonly PeriodPhrase[]) => phrases.filter(({ kind }) => kind !== "COUNTED");
  const said = [dated(own), dated(cited), dated(other), dated(around)].find((phrases) => phrases.length > 0);
  const late = cited.length > 0 && dated(own).length === 0 ? citedElsewhere(facts, reading) : undefined;
  if (late !== undefined && !inferred) return late;
  if (said) {
    const exact = said.find((phrase) => means(phrase, row, figure));
    const phrases = said.map(
      ({ words, start, end }) => `"${words}" is ${start === end ? start : `${start} to ${end}`}`,
    );
    if (exact === undefined)
      return said.some((phrase) => loosely(phrase, row))
        ? inferred
          ? undefined
          : `expected "period" among inferred: ${phrases.join(", ")}`
        : phrases.join(", ");
    if (
      inferred &&
      dated(own).length === 1 &&
      exact.start === row.start &&
      exact.end === row.end &&
      own.includes(exact)
    )
      return `expected no "period" among inferred: "${exact.words}" says it`;
    const sentencePhrases = dated(around);
    if (
      dated(own).length === 0 &&
      sentencePhrases.length > 0 &&
      !sentencePhrases.some((phrase) => means(phrase, row, figure) || loosely(phrase, row))
    )
      return `"${sentencePhrases[0]?.words}" is in the sentence`;
    return undefined;
  }
  if (!inferred) return 'expected "period" among inferred: no word gives it';
  const state = ["COUNT", "SHARE", "RANK", "TARGET", "THRESHOLD"].includes(String(figure.metric?.statisticType));
  const title = state ? [] : times([name]);
  return [{ start: day, end: day }, ...title].some((custom) => custom.start === row.start && custom.end === row.end)
    ? undefined
    : `no word gives the period; by custom it is ${[day, ...title.map(({ start, end }) => `${start} to ${end}`)].join(" or ")}`;
}

/** The sentence up to the end of the claim's clause: what is said of another thing has its own time. */
function clauseOf({ sentence, claim }: Reading): string {
  const at = sentence.indexOf(claim.quote) + claim.quote.length;
  const rest = sentence.slice(at);
  return sentence.slice(0, at) + rest.slice(0, /,\s(?:and|but|while|whereas)\s|;/.exec(rest)?.index ?? rest.length);
}

/** A PERIOD quotation after the figure, or of another turn than the front matter. */
function citedElsewhere(facts: Facts, { claim, quotes }: Reading): string | undefined {
  const periods = quotes.filter(({ role }) => role === "PERIOD");
  const fits = periods.some(
    ({ turn, start, passage }) =>
      facts.node(turn)?.props.role === "FRONT_MATTER" ||
      (turn === claim.turn && (start < claim.end || (passage !== undefined && passage === claim.passage))),
  );
  return fits ? undefined : 'expected "period" among inferred: its PERIOD quotation is in another turn or after it';
}

/**
 * "The 300 clusters": what a figure of the turn said before has the time of that one, if the row infers it; "continued to rise", which
 * has no number, that of the figure that refines it.
 */
function isRestated(facts: Facts, figure: Figure): boolean {
  const restated = facts.edgesFrom(figure.id, "SAME_FACT").filter(({ props }) => props.kind === "RESTATES");
  const refining =
    statedNumbers(figure).length > 0
      ? []
      : facts.edgesTo(figure.id, "SAME_FACT").filter(({ props }) => props.kind === "REFINES");
  const others = new Set([...restated.map(({ target }) => target), ...refining.map(({ source }) => source)]);
  return facts.figures.some(
    ({ id, periodCode, value }) =>
      others.has(id) && periodCode === figure.periodCode && (figure.value === undefined || value === figure.value),
  );
}

const spans = ({ start, end }: Days, months: number) => monthIndex(end) - monthIndex(start) + 1 === months;
const monthIndex = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** True where a phrase says the days of a row, or the year by which a plan ends. */
function means({ start, end, kind }: PeriodPhrase, row: Days, { modality, inferred }: Figure): boolean {
  if (start === row.start && end === row.end) return true;
  if (kind === "END" && row.start === row.end) return end === row.end;
  return modality === "PLANNED" && end === row.end && (inferred?.includes("period") ?? false);
}

/** Periods that a reader may infer from a phrase: a stock of an interval is that of its last day, and what a year has had by a day began with the year, and what has been since a month may be that of the months that are over. */
function loosely({ start, end, words }: PeriodPhrase, row: Days): boolean {
  if (words.startsWith("since ") && row.start === start && row.end <= end && monthIndex(end) - monthIndex(row.end) <= 1)
    return true;
  const stock = row.start === row.end && row.end === end;
  const sinceNewYear = row.end === end && row.start === `${end.slice(0, 4)}-01-01`;
  const begun = row.start === row.end && start <= row.end && row.end <= end && end.slice(0, 7) === start.slice(0, 7);
  const before =
    row.start === row.end && row.end < start && monthIndex(start) - monthIndex(row.end) === 1 && start !== end;
  return stock || sinceNewYear || begun || before;
}

function kindProblem(
  { figure, sentence, claim }: Reading,
  { start, end }: Days,
  day: string | undefined,
): string | undefined {
  const { periodKind } = figure;
  if (start === end && periodKind === "AVERAGE") return "one day has no AVERAGE: expected INSTANT or CUMULATIVE";
  if (start === end && periodKind === "FLOW" && !/\b(?:today|daily|that day|single day|on the day)\b/i.test(sentence))
    return "one day has no FLOW: expected INSTANT or CUMULATIVE";
  if (start !== end && periodKind === "INSTANT") return "an INSTANT is one day: expected FLOW";
  const type = figure.metric?.statisticType;
  if (periodKind === "TARGET" && type !== "TARGET") return `a ${type} is no target, the row is a TARGET`;
  if (type === "TARGET" && periodKind !== "TARGET" && day !== undefined && end <= day)
    return `a target is not reached on ${end}: expected the kind TARGET`;
  if (periodKind === "CUMULATIVE" && type !== undefined && !["LEVEL", "COUNT", "TARGET"].includes(type))
    return `a ${type} does not add up, the row is CUMULATIVE`;
  if (periodKind === "INSTANT" && /\bcumulative(?:ly)?\b/i.test(claim.quote))
    return '"cumulative" is said, the row is an INSTANT';
  if (periodKind === "AVERAGE" && !/\b(?:averag\w*|mean|annual\w*|yearly|a year|per year)\b/i.test(sentence))
    return 'no word such as "average" is said, the row is an AVERAGE';
  if (
    periodKind === "FLOW" &&
    start !== end &&
    /\b(?:average annual|annual average)\b/i.test(sentence) &&
    figure.comparisonBasis === "ANNUAL_AVERAGE"
  )
    return '"average" is said, the row is a FLOW';
  if (
    periodKind === "CUMULATIVE" &&
    start !== end &&
    !/\b(?:cumulat\w*|since|so far|by (?:the end|20\d\d)|altogether|in all)\b/i.test(sentence)
  )
    return 'no word such as "cumulative" is said of a time, the row is CUMULATIVE';
  return undefined;
}
