import { maxQuoteLength } from "../evidence-book.js";
import { periodDays } from "../../model/period.js";
import { cite, type Cited, drafted, type DraftRow, FreshIds } from "./cite.js";
import type { Figure } from "./figure.js";
import type { Known } from "./known.js";
import type { Candidate, MetricIndex, MetricWords } from "./link-metrics.js";
import { nameMetric } from "./name-metrics.js";
import type { Range } from "./subject-words.js";

/** Rows of figures and of the metrics that no pack knows. */
export interface FigureRows {
  /** Metrics that each figure may have. */
  readonly candidates: readonly (readonly Candidate[])[];
  readonly observations: readonly DraftRow[];
  readonly metrics: readonly DraftRow[];
  readonly units: readonly DraftRow[];
}

/** Least score of a metric that a figure is linked with. */
const leastScore = 0.62;

/** Words by which the metric of a figure is looked up. */
function metricWords(text: string, figure: Figure): MetricWords {
  const { subject, from, end, sentence } = figure;
  const tail = /^[^,;.]{0,80}/.exec(text.slice(end, sentence.end))?.[0] ?? "";
  return {
    subject: text.slice(subject.start, subject.end),
    clause: `${text.slice(Math.min(from, subject.start), end)}${tail}`,
  };
}

/** Writes the rows of figures. `isUnit` tells the units that packs have. */
export function figureRows(
  text: string,
  figures: readonly Figure[],
  known: Known,
  index: MetricIndex,
  isUnit: (code: string) => boolean,
  home: string | undefined,
): FigureRows {
  const ids = new FreshIds(known.metrics.keys());
  const observationIds = new FreshIds([]);
  const metrics = new Map<string, DraftRow>();
  const units = new Map<string, DraftRow>();
  const candidates = figures.map((figure) => index.candidates(figure, metricWords(text, figure)));
  const observations = figures.map((figure, at): DraftRow => {
    const words = metricWords(text, figure);
    const [best] = candidates[at] ?? [];
    const linked =
      best && best.score >= leastScore && known.metrics.get(best.id)?.statisticType === figure.statistic
        ? best
        : undefined;
    const claim = claimOf(text, figure);
    const metric = linked?.id ?? newMetric(text, figure, words, metrics, ids, units, isUnit);
    return observationRow(text, figure, metric, linked, claim, observationIds, home);
  });
  return { candidates, observations, metrics: [...metrics.values()], units: [...units.values()] };
}

function newMetric(
  text: string,
  figure: Figure,
  words: MetricWords,
  metrics: Map<string, DraftRow>,
  ids: FreshIds,
  units: Map<string, DraftRow>,
  isUnit: (code: string) => boolean,
): string {
  const { statistic } = figure;
  const code = figure.unit.code === "" ? "unit" : figure.unit.code;
  const { name, measuredProperty } = nameMetric(figure, words.subject, words.clause);
  const key = `${name.toLowerCase()} ${statistic} ${code}`;
  const known = metrics.get(key);
  if (known) return String(known.id);
  if (!isUnit(code) && !units.has(code))
    units.set(code, { code, kind: "COUNT", label: `${code.replaceAll("_", " ")}s` });
  const id = ids.of("metric", name);
  metrics.set(key, {
    id,
    name,
    measuredProperty,
    statisticType: statistic,
    unit: code,
    evidence: [cite(text, figure.subject, "SUBJECT"), cite(text, claimOf(text, figure))],
    review: drafted("no known metric fits the words", 0.5),
  });
  return id;
}

function observationRow(
  text: string,
  figure: Figure,
  metric: string,
  linked: Candidate | undefined,
  claim: Range,
  ids: FreshIds,
  home: string | undefined,
): DraftRow {
  const { period, comparison, sentence } = figure;
  const evidence: Cited[] = [];
  if (figure.subject.start < claim.start || figure.subject.end > claim.end)
    evidence.push(cite(text, figure.subject, "SUBJECT"));
  if (period.at !== undefined && period.words !== undefined && !(claim.start <= period.at && period.at < claim.end))
    evidence.push(cite(text, { start: period.at, end: period.at + period.words.length }, "PERIOD"));
  evidence.push(cite(text, claim));
  const inferred = [...figure.inferred, ...(home === undefined ? [] : ["place"])];
  const reasons = [
    linked ? `metric by "${linked.name}"` : "new metric",
    period.from === "sentence" ? undefined : `period of the ${period.from}`,
    comparison && comparison.words === undefined ? "comparison by custom" : undefined,
    ...figure.notes,
  ].filter((one) => one !== undefined);
  const confidence = (linked ? Math.min(0.97, linked.score) : 0.5) * (period.from === "sentence" ? 1 : 0.92);
  return {
    id: ids.of("observation", `${metric.slice("metric:".length)}-s${sentence.ordinal + 1}`),
    metric,
    ...(figure.value === undefined ? {} : { value: figure.value }),
    ...(figure.lower === undefined ? {} : { lower: figure.lower, upper: figure.upper }),
    qualifier: figure.qualifier,
    asSaid: saidWords(text, figure, claim),
    period: { code: period.code, kind: period.kind },
    ...(comparison ? { comparison: { basis: comparison.basis, ...referenceOf(figure) } } : {}),
    ...(figure.outOf
      ? { outOf: { value: figure.outOf.value, ...(figure.outOf.of === "" ? {} : { of: figure.outOf.of }) } }
      : {}),
    ...(figure.scope === undefined ? {} : { scope: figure.scope }),
    ...(home === undefined ? {} : { place: home }),
    modality: figure.modality,
    ...(inferred.length > 0 ? { inferred } : {}),
    evidence,
    review: drafted(reasons.join("; "), confidence),
  };
}

/** The clause of a figure with the words that follow its number up to the next clause. */
function claimOf(text: string, { sentence, from, start, end, subject }: Figure): Range {
  const near = subject.start >= sentence.start && subject.start < start ? Math.min(from, subject.start) : from;
  const first = start - near > maxQuoteLength - 60 ? Math.max(sentence.start, start - (maxQuoteLength - 80)) : near;
  const rest = text.slice(end, sentence.end);
  const stop =
    /[;.。；](?=\s|$)|,(?=\s(?:while|with|and|up|down|an? |but|of which|representing|accounting|\d))|[，](?!比|较)/.exec(
      rest,
    )?.index ?? rest.length;
  const last = Math.min(sentence.end, end + stop, first + maxQuoteLength);
  const begun = first === near ? first : first + Math.max(0, text.slice(first, start).search(/(?<=\s)\S/));
  return { start: begun, end: Math.max(last, end) };
}

const before =
  /(?:(?:(?:no |not )?(?:more|less|fewer|greater|higher|lower|larger|smaller|longer|shorter) than|over|above|about|around|nearly|almost|approximately|at least|at most|up to|roughly|some|close to|under|below|a total of|total of|exceed(?:ed|ing|s)?|surpass(?:ed|ing)?|reach(?:ed|ing)?|an average of|between|within|just under|by|up|down|increas(?:ed|ing)|decreas(?:ed|ing)|rose|rising|grew|growing|fell|falling|declin(?:ed|ing)|dropp(?:ed|ing)|climb(?:ed|ing)|growth of|a (?:rise|fall|drop|gain|growth|decline|decrease) of|an increase of|minus|不少于|超过|超|近|约|大约|不足|逾|达到?|同比增长|同比下降|增长|下降|增加|减少|提高|回落|上升)(?: (?:the|a|an|by|of|to|at))?\s*[$€£¥]?)+$/i;
const after =
  /^(?:\s?(?:%|percent(?:age points?)?|per cent(?:age points?)?|个百分点|[万亿]?(?:元|吨|千瓦时|千瓦|公里|平方米|人|家|件|台|辆|艘|个|户|项|次)|[A-Za-z-]+))?(?: (?:or so|or more|or above|faster|slower|higher|lower|growth))?/;

/** The figure as said: its number with the words beside it that qualify it, and its unit. */
function saidWords(text: string, figure: Figure, claim: Range): string {
  const lead = text.slice(claim.start, figure.start);
  const left = before.exec(lead)?.[0].length ?? 0;
  const phrase = figure.unit.phrase === "" ? "" : figure.unit.phrase;
  const tail = text.slice(figure.end, claim.end);
  const unit =
    phrase !== "" && tail.toLowerCase().trimStart().startsWith(phrase.trim())
      ? tail.length - tail.trimStart().length + phrase.trim().length
      : (after.exec(tail)?.[0].length ?? 0);
  return text
    .slice(figure.start - left, Math.min(claim.end, figure.end + unit))
    .trim()
    .slice(0, maxQuoteLength);
}

/** Code of the period that a figure compares with, where its basis gives one. */
function referenceOf({ comparison, period }: Figure): DraftRow {
  const days = periodDays(period.code);
  if (!comparison || !days) return {};
  const back = (code: string) => code.replaceAll(/\b(\d{4})\b/g, (year) => String(Number(year) - 1));
  const year = Number(days.end.slice(0, 4)) - 1;
  if (comparison.basis === "YEAR_ON_YEAR")
    return period.code.endsWith("-02-29") ? {} : { reference: back(period.code) };
  if (comparison.basis === "PREVIOUS_YEAR_WHOLE") return { reference: String(year) };
  if (comparison.basis === "PREVIOUS_YEAR_END") return { reference: `${year}-12-31` };
  return {};
}
