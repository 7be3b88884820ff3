import type { UnitKind } from "../generated/operations.js";
import type { Figure } from "./figure.js";
import { compare, groupedBy } from "./grouping.js";
import { dayAfter, dayLength, lastDayOf } from "./period-days.js";
import { type Domain, domainOf, markOf } from "./whisker.js";

/** One small chart: figures of one statistic that may share a scale. */
export interface SmallMultiple {
  readonly key: string;
  readonly figures: readonly Figure[];
  readonly lines: readonly Line[];
  /** Codes of its periods, in the order of time. */
  readonly periods: readonly string[];
  /** Shared by all charts of rates with its unit and comparison, so that they can be read side by side. */
  readonly domain: Domain;
  /** The period that most figures here are about, where none of this chart is. */
  readonly insteadOf: string | undefined;
}

/** Figures that one line may join: of one place and scope, compared with the same. */
export interface Line {
  readonly key: string;
  /** Figures in the order of their periods, then of their publication. */
  readonly figures: readonly Figure[];
}

/** Charts of figures: one for each statistic, unit, comparison, and kind and length of period. */
export function smallMultiplesOf(figures: readonly Figure[]): SmallMultiple[] {
  const main = mostFrequent(figures.map(({ period }) => period.code));
  const rates = groupedBy(
    figures.filter(({ unit }) => isRate(unit.kind)),
    scaleOf,
  );
  return [...groupedBy(figures, keyOf)]
    .map(([key, of]): SmallMultiple => {
      const inTime = of.toSorted(byTime);
      const periods = [...new Set(inTime.map(({ period }) => period.code))];
      return {
        key,
        figures: inTime,
        lines: [...groupedBy(inTime, lineOf)].map(toLine),
        periods,
        domain: domainOf(rates.get(scaleOf(of[0] as Figure)) ?? of),
        insteadOf: main === undefined || periods.includes(main) ? undefined : main,
      };
    })
    .toSorted(
      (a, b) =>
        Number(isWordsOnly(a)) - Number(isWordsOnly(b)) ||
        Number(a.insteadOf !== undefined) - Number(b.insteadOf !== undefined) ||
        compare(scaleOf(a.figures[0] as Figure), scaleOf(b.figures[0] as Figure)) ||
        compare(a.figures[0]?.metric?.name ?? "", b.figures[0]?.metric?.name ?? "") ||
        compare(a.key, b.key),
    );
}

const toLine = ([key, figures]: readonly [string, readonly Figure[]]): Line => ({ key, figures });

/** The length of a period, so that two months and a quarter stay apart: whole months as `P3M`, else days as `P1D`. */
export function lengthOf(start: string, end: string): string {
  const from = new Date(start);
  const after = dayAfter(end);
  const months = (after.getUTCFullYear() - from.getUTCFullYear()) * 12 + after.getUTCMonth() - from.getUTCMonth();
  if (from.getUTCDate() === 1 && after.getUTCDate() === 1 && months > 0) return `P${months}M`;
  return `P${Math.round((after.getTime() - from.getTime()) / dayLength)}D`;
}

/** Tells whether there is nothing to draw: such a chart comes last. */
const isWordsOnly = ({ figures }: SmallMultiple) => figures.every((figure) => markOf(figure) === null);

/** Amounts of different statistics have no scale in common; rates have. */
const isRate = (kind: UnitKind) => kind === "PERCENT" || kind === "PERCENTAGE_POINT";

const scaleOf = ({ unit, comparison }: Figure): string => `${unit.code} ${comparison?.basis ?? ""}`;

/** Amounts that add up to different days (so far this year) are no series of one length, but totals "up to" are. */
const keyOf = ({ id, metric, unit, comparison, period }: Figure): string =>
  [
    metric?.id ?? id,
    unit.code,
    comparison?.basis ?? "",
    comparison?.basis === "OTHER_METRIC" ? comparison.reference : "",
    period.kind,
    period.kind === "CUMULATIVE" ? "" : lengthOf(period.start, period.end),
  ].join(" ");

const lineOf = ({ place, scope }: Figure): string => `${place?.id ?? ""} ${scope ?? ""}`;

const byTime = (a: Figure, b: Figure) =>
  lastDayOf(a.period.end).getTime() - lastDayOf(b.period.end).getTime() ||
  compare(a.period.start, b.period.start) ||
  compare(a.publishedOn ?? "", b.publishedOn ?? "") ||
  compare(a.id, b.id);

function mostFrequent(values: readonly string[]): string | undefined {
  return [...groupedBy(values, (value) => value)].toSorted(
    ([a, as], [b, bs]) => bs.length - as.length || compare(b, a),
  )[0]?.[0];
}
