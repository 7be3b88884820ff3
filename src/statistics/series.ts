import type { Period } from "../model/observation.js";
import type { Unit } from "../model/unit.js";
import { groupBy } from "../store/group-by.js";
import type { Store } from "../store/store.js";
import type { NodeOf } from "../store/typed-records.js";
import { firstDay, isoDuration, lastDay } from "./day-ranges.js";
import { type Point, pointsOf } from "./points.js";
import { type Asked, type Statement, statementsOf } from "./statements.js";

/** What figures have in common that one line may join. */
export interface Line {
  readonly metric: NodeOf<"Metric">;
  readonly place: NodeOf<"Place"> | undefined;
  readonly scope: string | undefined;
  readonly unit: Readonly<Unit>;
  readonly periodKind: Period["kind"];
  /** See lengthOf. */
  readonly periodLength: string;
  readonly comparison: string | undefined;
  /** The id of the other metric, where the comparison is with one. */
  readonly comparedWith: string | undefined;
}

export interface Series extends Line {
  /** In the order of their periods. */
  readonly points: readonly Point[];
}

/** The series of a metric. See seriesIn for their order, statementsOf for errors. */
export async function seriesOf(store: Store, metric: string, asked: Asked, history: boolean): Promise<Series[]> {
  return seriesIn((await statementsOf(store, [metric], asked)).statements, history);
}

/**
 * The series that statements make, in the order of what tells them apart. No figure is computed, filled in or carried
 * over. With `history` each statement is a point.
 */
export function seriesIn(statements: readonly Statement[], history: boolean): Series[] {
  return [...groupBy(statements, (statement) => keyOf(lineOf(statement)))].toSorted(byKey).map(([, ofLine]) => ({
    ...lineOf(ofLine[0] as Statement),
    points: [...groupBy(ofLine, timeOf)].toSorted(byKey).flatMap(([, ofTime]) => pointsOf(ofTime, history)),
  }));
}

/** The time that a statement is about, whatever code and precision it is written with. */
export const timeOf = ({ said }: Statement) => `${firstDay(said.periodStart)}/${lastDay(said.periodEnd)}`;

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

/** As a JSON text, in which a missing part comes after all others. */
const keyOf = ({ metric, place, scope, unit, periodKind, periodLength, comparison, comparedWith }: Line) =>
  JSON.stringify([metric.id, place?.id, scope, unit.code, periodKind, periodLength, comparison, comparedWith]);

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);
