import { badInput } from "../errors.js";
import { ascending } from "../store/ascending.js";
import { groupBy } from "../store/group-by.js";
import type { Period } from "../model/observation.js";
import type { Store } from "../store/store.js";
import type { NodeOf } from "../store/typed-records.js";
import type { Point } from "./points.js";
import { type Line, periodOf, seriesIn, timeOf } from "./series.js";
import { statementsOf } from "./statements.js";

/** Figures of several metrics, aligned where they differ in the metric only. */
export interface Compared {
  readonly rows: readonly Row[];
  readonly notComparable: readonly NotComparable[];
}

/** One period and setting: a cell for each metric, in the order of the query; at least two metrics have a point. */
export interface Row {
  readonly line: Line;
  readonly period: Period;
  readonly cells: readonly { readonly metric: NodeOf<"Metric">; readonly points: readonly Point[] }[];
}

/** A figure, or a metric without any, that aligns with no other. */
export interface NotComparable {
  readonly metric: NodeOf<"Metric">;
  /** Missing where the metric has none. */
  readonly point?: Point;
  readonly reason: string;
}

/**
 * Aligns the points of metrics by period, unit, scope, place and comparison; rows by period, then unit. Points that align
 * with no other are listed by metric, with their differences from the nearest. `period` selects one code. Throws
 * BAD_USER_INPUT for a repeated metric, and as statementsOf.
 */
export async function compare(
  store: Store,
  ids: readonly string[],
  place: string | undefined,
  period: string | undefined,
): Promise<Compared> {
  const { metrics, statements } = await statementsOf(store, ids, place === undefined ? {} : { place });
  const twice = metrics.find(({ id }, index) => metrics.findIndex((other) => other.id === id) !== index);
  if (twice) throw badInput(`metrics: expected each once, got ${twice.id} twice`);

  const all = seriesIn(statements, false).flatMap(({ points, ...line }) =>
    points.map((point) => figureOf(line, point)),
  );
  const figures = all.filter(({ point }) => period === undefined || point.statement.said.periodCode === period);
  const alike = [...groupBy(figures, ({ setting }) => JSON.stringify(Object.values(setting)))];
  const rows = alike.filter(([, of]) => metricsOf(of) > 1).toSorted(([a], [b]) => ascending(a, b));
  const alone = alike.filter(([, of]) => metricsOf(of) === 1).flatMap(([, of]) => of);
  return {
    rows: rows.map(([, of]) => rowOf(metrics, of)),
    notComparable: metrics.flatMap((metric): NotComparable[] => {
      if (ofMetric(metric, figures).length === 0) return [{ metric, reason: noFigure(ofMetric(metric, all), period) }];
      return ofMetric(metric, alone).map((figure) => ({
        metric,
        point: figure.point,
        reason: differenceFrom(figure, figures),
      }));
    }),
  };
}

interface Figure {
  readonly line: Line;
  readonly point: Point;
  /** Values that must be equal for two figures to be comparable, by their labels. */
  readonly setting: Readonly<Record<string, string | undefined>>;
}

function figureOf(line: Line, point: Point): Figure {
  const { unit, scope, place, periodKind, comparison, comparedWith } = line;
  const setting = {
    period: timeOf(point.statement),
    unit: unit.code,
    "kind of period": periodKind,
    comparison,
    "metric compared with": comparedWith,
    scope,
    place: place?.id,
  };
  return { line, point, setting };
}

const ofMetric = (metric: NodeOf<"Metric">, figures: readonly Figure[]) =>
  figures.filter(({ line }) => line.metric.id === metric.id);
const metricsOf = (figures: readonly Figure[]) => new Set(figures.map(({ line }) => line.metric.id)).size;

function rowOf(metrics: readonly NodeOf<"Metric">[], figures: readonly Figure[]): Row {
  const cells = metrics.map((metric) => ({ metric, points: ofMetric(metric, figures).map(({ point }) => point) }));
  const { line, point } = figures[0] as Figure;
  return { line, period: periodOf(point.statement), cells };
}

function noFigure(all: readonly Figure[], period: string | undefined): string {
  if (all.length === 0) return "There is no figure of it here.";
  const codes = [...new Set(all.map(({ point }) => point.statement.said.periodCode))].toSorted();
  return `There is no figure of it for ${period}, but for ${codes.join(", ")}.`;
}

/** Describes the differences of a figure from the most similar one of another metric. */
function differenceFrom(figure: Figure, figures: readonly Figure[]): string {
  let nearest: Figure | undefined;
  let apart = Object.keys(figure.setting);
  for (const other of figures) {
    if (other.line.metric.id === figure.line.metric.id) continue;
    const parts = Object.keys(figure.setting).filter((part) => other.setting[part] !== figure.setting[part]);
    if (!nearest || parts.length < apart.length) [nearest, apart] = [other, parts];
  }
  if (!nearest) return "No other metric has a figure here.";
  const [here, there] = [labelsOf(figure), labelsOf(nearest)];
  const differences = apart.map((part) => `${part} (${here[part] ?? "none"}, not ${there[part] ?? "none"})`);
  return `Nearest is "${nearest.line.metric.props.name}", but they differ in ${differences.join(", ")}.`;
}

const labelsOf = ({ setting, point }: Figure): Figure["setting"] => ({
  ...setting,
  period: point.statement.said.periodCode,
});
