import { rangesOverlap } from "../model/qualifier.js";
import { notAdditive } from "../model/unit.js";
import { ascending } from "../store/ascending.js";
import { groupBy } from "../store/group-by.js";
import type { Point } from "./points.js";
import { type Line, seriesIn } from "./series.js";
import type { Statement } from "./statements.js";

/** Change of a figure or thing from one document to another. */
export type ChangeKind = "ROSE" | "FELL" | "UNCHANGED" | "UNCLEAR" | "REVISED" | "NEW" | "DROPPED";

/** A figure of a setting in two documents: of each the latest period, with the reason where they do not tell a direction. */
export interface FigureChange {
  /** Metric, place, scope, unit, kind of period and comparison; and length of period where a document has several. */
  readonly key: string;
  readonly change: ChangeKind;
  readonly reason?: string;
  readonly before?: Statement;
  readonly after?: Statement;
}

interface Latest {
  readonly line: Line;
  readonly point: Point;
}

/**
 * Compares the figures of two documents. Nothing is computed: of two numbers the bounds of their words tell which is larger, or
 * the numbers themselves where the same words qualify both. Of one setting, figures of equally long periods are compared first,
 * then those of others.
 */
export function figureChanges(before: readonly Statement[], after: readonly Statement[]): FigureChange[] {
  const [earlier, later] = [before, after].map((statements) =>
    groupBy(latestOf(statements), ({ line }) => settingOf(line)),
  );
  const settings = new Set([...(earlier?.keys() ?? []), ...(later?.keys() ?? [])]);
  const changes = [...settings].toSorted(ascending).flatMap((setting) => {
    const pairs = paired(earlier?.get(setting) ?? [], later?.get(setting) ?? []);
    return pairs.map(([one, other]) => changeOf(pairs.length > 1 ? keyOf(setting, one ?? other) : setting, one, other));
  });
  const revised = revisions(before, after);
  const isRevised = (one: FigureChange) =>
    revised.some((other) => other.before === one.before && other.after === one.after);
  return [...withoutSplits(changes.filter((one) => !isRevised(one))), ...revised].toSorted((a, b) =>
    ascending(a.key, b.key),
  );
}

/** Figures of the first document that the second one revises. */
function revisions(before: readonly Statement[], after: readonly Statement[]): FigureChange[] {
  const earlier = new Map(before.map((statement) => [statement.observation.id, statement]));
  return after.flatMap((statement) =>
    statement.judgements.flatMap(({ id, kind, from, to }): FigureChange[] => {
      const revised = earlier.get(to.id);
      if (kind !== "REVISES" || from.id !== statement.observation.id || !revised) return [];
      return [{ key: `${revised.metric.id}|${id}`, change: "REVISED", before: revised, after: statement }];
    }),
  );
}

/**
 * A figure that only the first document has, and one that only the second has, of one metric that they give in another way alone: by
 * kind of period, or with a place or scope that the other lacks. They are one change that the words do not tell.
 */
function withoutSplits(changes: readonly FigureChange[]): FigureChange[] {
  const joined = new Map<FigureChange, FigureChange | undefined>();
  for (const dropped of changes.filter(({ change }) => change === "DROPPED")) {
    const added = changes.find(
      (one) => one.change === "NEW" && !joined.has(one) && splitOf(dropped, one) !== undefined,
    );
    if (!added) continue;
    const reason = `They differ in ${splitOf(dropped, added)}.`;
    joined.set(added, undefined);
    joined.set(dropped, { ...dropped, ...added, key: dropped.key, change: "UNCLEAR", reason });
  }
  return changes.flatMap((one) => (joined.has(one) ? (joined.get(one) ?? []) : [one]));
}

/** The one property in which two figures of a metric differ, where they may be of one series. */
function splitOf({ before }: FigureChange, { after }: FigureChange): string | undefined {
  if (!before || !after || before.metric.id !== after.metric.id) return undefined;
  const parts = (["unitCode", "comparisonBasis", "comparisonReference"] as const).filter(
    (part) => part !== "comparisonReference" || before.said.comparisonBasis === "OTHER_METRIC",
  );
  if (parts.some((part) => before.said[part] !== after.said[part])) return undefined;
  const differences = [
    ["kind of period", before.said.periodKind, after.said.periodKind],
    ["scope", before.said.scope, after.said.scope],
    ["place", before.place?.props.name, after.place?.props.name],
  ].filter(([, one, other]) => one !== other);
  const [[what, one, other] = [], ...more] = differences;
  if (what === undefined || more.length > 0) return undefined;
  if (what !== "kind of period" && one !== undefined && other !== undefined) return undefined;
  return `${what}: ${one ?? "none"}, then ${other ?? "none"}`;
}

/** The figure of the latest period of each series: of conflicting ones the first. */
const latestOf = (statements: readonly Statement[]): Latest[] =>
  seriesIn(statements, false).flatMap(({ points, ...line }) => {
    const last = points.at(-1);
    const period = last?.statement.said.periodEnd;
    const point = points.find(({ statement }) => statement.said.periodEnd === period);
    return point ? [{ line, point }] : [];
  });

const settingOf = ({ metric, place, scope, unit, periodKind, comparison, comparedWith }: Line) =>
  [metric.id, place?.id, scope, unit.code, periodKind, comparison, comparedWith].map((part) => part ?? "").join("|");

const keyOf = (setting: string, latest: Latest | undefined) => `${setting}|${latest?.line.periodLength ?? ""}`;

function paired(
  earlier: readonly Latest[],
  later: readonly Latest[],
): (readonly [Latest | undefined, Latest | undefined])[] {
  const lengthOf = ({ line }: Latest) => line.periodLength;
  const same = earlier.flatMap((one) => {
    const other = later.find((latest) => lengthOf(latest) === lengthOf(one));
    return other ? [[one, other] as const] : [];
  });
  const [left, right] = [
    earlier.filter((one) => !same.some(([first]) => first === one)),
    later.filter((one) => !same.some(([, second]) => second === one)),
  ];
  const rest = Array.from({ length: Math.max(left.length, right.length) }, (_, at) => [left[at], right[at]] as const);
  return [...same, ...rest];
}

function changeOf(key: string, before: Latest | undefined, after: Latest | undefined): FigureChange {
  const [one, other] = [before?.point.statement, after?.point.statement];
  const statements = { ...(one ? { before: one } : {}), ...(other ? { after: other } : {}) };
  if (!before || !after || !one || !other) return { key, change: one ? "DROPPED" : "NEW", ...statements };
  const { unit, periodKind, periodLength } = before.line;
  if (periodLength !== after.line.periodLength && periodKind === "FLOW" && !notAdditive.has(unit.kind))
    return {
      key,
      change: "UNCLEAR",
      reason: `The periods are of different length: ${periodLength}, then ${after.line.periodLength}.`,
      ...statements,
    };
  const change = directionOf(one.said, other.said);
  const reason = `The words allow both: "${one.said.asSaid}", then "${other.said.asSaid}".`;
  return { key, change, ...(change === "UNCLEAR" ? { reason } : {}), ...statements };
}

function directionOf(before: Statement["said"], after: Statement["said"]): ChangeKind {
  const alike = before.qualifier === after.qualifier;
  if (alike && before.value !== undefined && after.value !== undefined && before.qualifier !== "RANGE") {
    if (before.value === after.value) return "UNCHANGED";
    return after.value > before.value ? "ROSE" : "FELL";
  }
  if (!rangesOverlap(before, after)) return (after.lower ?? -Infinity) > (before.upper ?? Infinity) ? "ROSE" : "FELL";
  const same = before.value === after.value && before.lower === after.lower && before.upper === after.upper;
  return alike && same ? "UNCHANGED" : "UNCLEAR";
}
