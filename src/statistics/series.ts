import type { Period } from "../model/observation.js";
import type { Unit } from "../model/unit.js";
import { ascending } from "../store/ascending.js";
import { groupBy } from "../store/group-by.js";
import type { Store } from "../store/store.js";
import type { NodeOf } from "../store/typed-records.js";
import { firstDay, lastDay } from "../model/day.js";
import { isoDuration } from "./day-ranges.js";
import { type Point, pointsOf } from "./points.js";
import { type StatementFilter, type Statement, statementsOf } from "./statements.js";

/** Common properties of the figures of one series. */
export interface Line {
  readonly metric: NodeOf<"Metric">;
  readonly place: NodeOf<"Place"> | undefined;
  readonly scope: string | undefined;
  readonly unit: Readonly<Unit>;
  readonly periodKind: Period["kind"];
  /** See isoDuration. */
  readonly periodLength: string;
  readonly comparison: string | undefined;
  /** Id of the other metric, where the comparison is with one. */
  readonly comparedWith: string | undefined;
}

/** A series of figures. */
export interface Series extends Line {
  /** By period. */
  readonly points: readonly Point[];
}

/** Reads the series of metrics, in the order of their ids. See seriesIn for their order, statementsOf for errors. */
export async function seriesOf(
  store: Store,
  ids: readonly string[],
  filter: StatementFilter,
  history: boolean,
): Promise<Series[]> {
  const { metrics, statements } = await statementsOf(store, ids, filter);
  const byMetric = groupBy(statements, ({ metric }) => metric.id);
  return metrics.flatMap(({ id }) => seriesIn(byMetric.get(id) ?? [], history));
}

/**
 * Groups statements into series, ordered by the properties that distinguish them. No figure is computed, interpolated or
 * carried forward. With `history` every statement is a point.
 */
export function seriesIn(statements: readonly Statement[], history: boolean): Series[] {
  return [...groupBy(statements, (statement) => keyOf(lineOf(statement)))].toSorted(byKey).map(([, ofLine]) => ({
    ...lineOf(ofLine[0] as Statement),
    points: [...groupBy(ofLine, timeOf)].toSorted(byKey).flatMap(([, ofTime]) => pointsOf(ofTime, history)),
  }));
}

/** First and last day of a statement's period, independent of its code and precision. */
export const timeOf = ({ said }: Statement) => `${firstDay(said.periodStart)}/${lastDay(said.periodEnd)}`;

/** Period of a statement. */
export const periodOf = ({ said }: Statement): Period => ({
  code: said.periodCode,
  start: said.periodStart,
  end: said.periodEnd,
  kind: said.periodKind,
});

function lineOf({ metric, place, said }: Statement): Line {
  return {
    metric,
    place,
    scope: said.scope,
    unit: { code: said.unitCode, kind: said.unitKind },
    periodKind: said.periodKind,
    periodLength: isoDuration(said.periodStart, said.periodEnd),
    comparison: said.comparisonBasis,
    comparedWith: said.comparisonBasis === "OTHER_METRIC" ? said.comparisonReference : undefined,
  };
}

/** Key as JSON, in which a missing part sorts last. */
const keyOf = ({ metric, place, scope, unit, periodKind, periodLength, comparison, comparedWith }: Line) =>
  JSON.stringify([metric.id, place?.id, scope, unit.code, periodKind, periodLength, comparison, comparedWith]);

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => ascending(a, b);
