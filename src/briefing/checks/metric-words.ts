import { groupBy } from "../../store/group-by.js";
import { rowVerdicts, type RowProblem, type Verdict } from "./check.js";
import type { Facts, Figure, Measure, Quotation } from "./facts.js";
import { type Named, namedMetrics, otherInClause } from "./clause-words.js";
import { directionOf } from "./direction-words.js";
import { namesOf } from "./names.js";
import { isCarried } from "./relation-ends.js";
import { quotesOf, type Reading, readingsOf, small } from "./reading.js";
import { missingWords, quotedWords, tokensOf } from "./tokens.js";

/** Words of a metric's name or property that say only that it is a statistic. */
export const statistical =
  "number numbers size rate growth change share average level total overall count ratio rank world consecutive industry as a whole lead over compared to be built difference times pieces driven increase decrease rise";
const isStatistical = new Set(tokensOf(statistical));
const contents = new Map<string, readonly string[]>();
function content(text: string): readonly string[] {
  const tokens = contents.get(text) ?? tokensOf(text).filter((token) => !isStatistical.has(token));
  if (contents.size > 10_000) contents.clear();
  contents.set(text, tokens);
  return tokens;
}

/** Words that tell metrics apart: industrial robots are no service robots. */
const telling = (text: string) =>
  tokensOf(text).filter((token) => !isStatistical.has(token) || tokensOf("industrial").includes(token));

/** The words of a metric's property, and those of what it measures, are in the quotations; and they fit its type. */
export function metricsSaid(facts: Facts): Verdict[] {
  const rivals = rivalsOf(facts);
  const named = namedMetrics(facts, telling);
  return rowVerdicts(
    readingsOf(facts).filter(({ figure }) => figure.metric),
    (reading) => problemOf(facts, reading, rivals, named),
    "the words name the metric and what it measures",
  );
}

function problemOf(facts: Facts, reading: Reading, rivals: Rivals, named: Named): RowProblem | undefined {
  const { metric } = reading.figure;
  if (!metric) return undefined;
  const other = otherInClause(reading, metric, named);
  const problem =
    typeProblem(reading, metric) ??
    wordsProblem(facts, reading, metric, rivals) ??
    pairProblem(facts, reading, metric) ??
    (other === undefined ? undefined : `"${other}" is what its clause says`);
  return problem === undefined
    ? undefined
    : { field: "metric", problem: `${problem}, the row's metric is ${metric.id} (${metric.name})` };
}

function wordsProblem(facts: Facts, reading: Reading, metric: Measure, rivals: Rivals): string | undefined {
  const said = new Set(tokensOf(quotesOf(reading, "CLAIM", "SUBJECT", "PERIOD").join(" . ")));
  const own = content(metric.name);
  const named = own.every((token) => said.has(token));
  const known = new Set([...said, ...isStatistical, ...(named ? tokensOf(metric.name) : [])]);
  const missing = missingWords(metric.measuredProperty, known);
  const apart = tokensOf(metric.measuredProperty).filter((token) => !isStatistical.has(token));
  if (missing.length > 0 && !(named && missing.length < apart.length))
    return `no word such as ${quotedWords(missing)} (${metric.measuredProperty}) is said`;
  const lacking = subjectsOf(facts, metric).map(({ id, names }) =>
    isPointedTo(facts, reading, id) || (named && isIn(names, tokensOf(metric.name))) ? [] : lackOf(names, said),
  );
  const lack = lacking.find((words) => words.length > 0);
  if (lack !== undefined) return `no word such as ${quotedWords(lack)} is said`;
  return rivalProblem(facts, reading, metric, rivals);
}

/** True where the name of a metric has a word of what it measures. */
const isIn = (names: readonly string[], own: readonly string[]) =>
  names.some((name) => tokensOf(name).some((token) => own.some((other) => other.slice(0, 4) === token.slice(0, 4))));

/** The fewest words that a name lacks: none where one of the names is said. */
function lackOf(names: readonly string[], said: ReadonlySet<string>): string[] {
  const lacks = names.map((name) => missingWords(name, said));
  return lacks.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

/** Names of each thing that a metric measures. */
const subjectsOf = (facts: Facts, metric: Measure) =>
  facts.targets(metric.id, "MEASURES").map((id) => ({
    id,
    names: [...namesOf(facts, id), ...(metric.population === undefined ? [] : [metric.population])],
  }));

/** "These sales grew 5.5%": the turn names the thing before, or has a figure of it before. */
function isPointedTo(facts: Facts, { claim }: Reading, id: string): boolean {
  if (isCarried(facts, { quotes: [claim] }, id)) return true;
  if (!/\b(?:it|its|they|their|them|these|those|this)\b/i.test(claim.quote)) return false;
  const figures = facts.sources(id, "MEASURES").flatMap((metric) => facts.figuresOf(metric));
  return figures.some((figure) =>
    facts.claimsOf(figure).some(({ turn, start }) => turn === claim.turn && start < claim.start),
  );
}

/** Metrics by type, unit and property. */
type Rivals = ReadonlyMap<string, readonly Measure[]>;
const rivalsOf = (facts: Facts): Rivals =>
  groupBy(
    facts.ofKind("Metric").map(({ id, props }) => ({ ...props, id })),
    kindOfMetric,
  );
const kindOfMetric = ({ statisticType, unitCode, measuredProperty }: Measure) =>
  `${statisticType} ${unitCode} ${content(measuredProperty).join(" ")}`;

/** A metric of the same property whose subject is more special and named in the same quotation. */
function rivalProblem(facts: Facts, { claim }: Reading, metric: Measure, rivals: Rivals): string | undefined {
  const said = new Set(tokensOf(claim.quote));
  const own = bestNameOf(facts, metric, said);
  if (!own) return undefined;
  const claimed = new Set(facts.figuresAt(claim).map((other) => other.metric?.id));
  for (const other of rivals.get(kindOfMetric(metric)) ?? []) {
    if (claimed.has(other.id)) continue;
    const rival = bestNameOf(facts, other, said);
    if (rival && rival.length > own.length && own.every((token) => rival.includes(token)))
      return `"${other.name}" is what is said`;
  }
  return undefined;
}

function bestNameOf(facts: Facts, metric: Measure, said: ReadonlySet<string>): readonly string[] | undefined {
  const names = [metric.name, ...facts.targets(metric.id, "MEASURES").flatMap((id) => namesOf(facts, id))];
  return names
    .map((name) => content(name))
    .filter((tokens) => tokens.length > 0 && tokens.every((token) => said.has(token)))
    .toSorted((a, b) => b.length - a.length)[0];
}

const changeBeside =
  /\b(?:up|down|increas(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|rose|rising|grew|growing|growth|fell|falling|declin(?:e[sd]?|ing)|dropp(?:ed|ing)|drop|surg(?:ed|ing)|climb(?:ed|ing)|jump(?:ed|ing)|shrank|expanded|reduced|cut)\s+(?:(?:by|of|about|around|nearly|almost|over|more than|less than|some|a|an|the|further|another|slightly|sharply|average|total|rate|exceeding|only|just)\s+)*$/;
const shareBeside =
  /\b(?:account(?:s|ed|ing)? for|share of|proportion of|proportion reaching|penetration rate (?:reached|reaching|was|stood at|hit)|coverage (?:reached|reaching|rate of))\s+(?:(?:about|around|nearly|almost|over|more than)\s+)*$/;

function typeProblem(reading: Reading, metric: Measure): string | undefined {
  const { lead, tail, counted, said } = reading;
  const type = metric.statisticType;
  const denied = counted
    ? /\b(?:instead of|rather than|and not)\s+(?:[a-z]+\s+){0,2}$/.exec(lead)?.[0].trim()
    : undefined;
  if (denied !== undefined) return `"${denied}" is said before the number`;
  const all = small(quotesOf(reading, "CLAIM", "SUBJECT", "PERIOD").join(" . "));
  if (type === "GROWTH_RATE" || type === "DIFFERENCE") {
    const share = counted ? shareBeside.exec(lead)?.[0].trim() : undefined;
    if (share !== undefined && type === "GROWTH_RATE") return `"${share}" says a share, not a ${type}`;
    const to =
      /\b(?:reach(?:ed|es|ing)?|stood at|hit|total(?:ed|ling)?)\s+(?:(?:about|nearly|over|more than)\s+)*$/.exec(lead);
    const beside =
      /\b(?:growth|increase|decrease|rise|change|decline|expansion|lead|gain|reduction)\w*\b/.test(all) ||
      changeBeside.test(lead);
    if (counted && to && !beside) return `"${to[0].trim()}" says a level, not a ${type}`;
    return counted && directionOf(reading).sign === 0 && !beside && !/\bchange/.test(all)
      ? `no word such as "rose" says a ${type}`
      : undefined;
  }
  const change = counted ? changeBeside.exec(lead)?.[0].trim() : undefined;
  if (
    change !== undefined &&
    ["LEVEL", "COUNT", "SHARE", "INDEX", "RANK", "RATIO"].includes(type) &&
    !content(metric.measuredProperty).some((token) => change.includes(token.slice(0, 5)))
  )
    return `"${change}" says a change, not a ${type}`;
  if (
    counted &&
    ["LEVEL", "COUNT", "SHARE"].includes(type) &&
    /^ ?(?:%|percent(?:age points?)?|per cent)? ?(?:higher|lower|faster|slower|more|fewer)\b(?! or\b)/.test(tail)
  )
    return `"${tail.trim().slice(0, 30)}" says a change, not a ${type}`;
  if (
    type === "CONTRIBUTION" &&
    !/\b(?:contribut\w*|driv(?:e|en|ing)|drove|pull\w*|add(?:s|ed|ing)|account\w*)\b/.test(all)
  )
    return 'no word such as "contributed" is said';
  if (
    type === "RANK" &&
    !/\b(?:rank\w*|largest|biggest|first|second|third|top\w*|lead\w*|no\. ?\d|place|highest)\b/.test(all)
  )
    return 'no word such as "ranked" is said';
  if (
    type === "TARGET" &&
    !/\b(?:will|target\w*|goal\w*|plan\w*|aim\w*|by (?:the end of )?20\d\d|strive\w*|expect\w*|to be|should|must|intend\w*)\b/.test(
      all,
    )
  )
    return 'no word such as "will" or "target" is said';
  if (
    ["LEVEL", "COUNT"].includes(type) &&
    counted &&
    /\b(?:will|plans? to|aims? to|target\w*|goal)\b[^.;]*$/.test(lead)
  )
    return `"will" says a target, not a ${type}`;
  return said === "" ? "no words" : undefined;
}

/** Numbers that are listed in the order of what they measure: "output and sales reached 3 and 2 million respectively". */
function pairProblem(facts: Facts, reading: Reading, metric: Measure): string | undefined {
  const { figure, claim } = reading;
  const said = small(quotesOf(reading, "SUBJECT", "CLAIM").join(" . "));
  const others = facts
    .figuresAt(claim)
    .filter(
      (other) =>
        other.id !== figure.id &&
        other.metric &&
        other.metric.id !== metric.id &&
        other.metric.unitCode === metric.unitCode &&
        other.metric.statisticType === metric.statisticType,
    );
  const at = placeOf(figure, claim);
  for (const other of others) {
    const place = placeOf(other, claim);
    if (!other.metric || place === undefined || at === undefined || at === place) {
      if (
        at !== undefined &&
        at === place &&
        other.asSaid === figure.asSaid &&
        /\brespectively\b/.test(claim.quote) &&
        figure.value === other.value
      )
        return `"${figure.asSaid}" is said once, and is also that of ${other.id}`;
      continue;
    }
    const [mine, theirs] = [firstOf(metric, other.metric, said), firstOf(other.metric, metric, said)];
    if (
      mine >= 0 &&
      theirs >= 0 &&
      mine < theirs !== at < place &&
      Math.max(mine, theirs) < said.indexOf(small(facts.read(figure.asSaid)).trim())
    )
      return `"${figure.asSaid}" is listed in another order than the things`;
  }
  return undefined;
}

const placeOf = ({ asSaid }: Figure, { original }: Quotation) => {
  const index = original.indexOf(asSaid);
  return index < 0 ? undefined : index;
};

/** Place of the first word of a metric that another one lacks. */
function firstOf(metric: Measure, other: Measure, said: string): number {
  const own = tokensOf(`${metric.name} ${metric.measuredProperty}`).filter(
    (token) => !tokensOf(`${other.name} ${other.measuredProperty}`).includes(token),
  );
  const places = own
    .map((token) => (token === "output" ? said.search(/\b(?:output|production)\b/) : said.indexOf(token)))
    .filter((place) => place >= 0);
  return places.length === 0 ? -1 : Math.min(...places);
}
