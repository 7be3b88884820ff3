import { type ClassType, Float, ID } from "type-graphql";
import { DayScalar } from "../../model/day.js";
import { ComparisonBasis, Period, PeriodKind } from "../../model/observation.js";
import { Qualifier } from "../../model/qualifier.js";
import { SameFactKind } from "../../model/relations/statistics.js";
import { Unit } from "../../model/unit.js";
import { partType, typeNamed } from "../types/kind-types.js";
import { addQuery, type QueryArg } from "./query-field.js";
import { addField, enumType, objectType, type TypeRef } from "../types/type-builder.js";

type Row = readonly [name: string, type: () => TypeRef, doc: string, nullable?: "nullable"];

function type(name: string, doc: string, rows: readonly Row[]): ClassType {
  const made = objectType(name, doc);
  for (const [field, of, says, nullable] of rows)
    addField(made, field, of, { doc: says, nullable: nullable !== undefined });
  return made;
}

const metric = () => typeNamed("Metric");
const place = () => typeNamed("Place");
const observation = () => typeNamed("Observation");
const basis = () => enumType(ComparisonBasis);

const judgement = type("SameFactJudgement", "How two statements of one figure relate, and who thinks so.", [
  ["id", () => ID, "Id of the relation. Stored: -[:SAME_FACT]-.id"],
  ["kind", () => enumType(SameFactKind), "How `from` relates to `to`. Stored: -[:SAME_FACT]-.kind"],
  ["reason", () => String, "Why a reader judged so. Stored: -[:SAME_FACT]-.reason"],
  ["judgedBy", () => String, "Who judged. Stored: -[:SAME_FACT]-.judgedBy"],
  ["from", observation, "The statement that restates, refines, revises or conflicts. Stored: -[:SAME_FACT]->"],
  ["to", observation, "The statement that it does so to. Stored: -[:SAME_FACT]->"],
]);

const vintage = type("Vintage", "Another statement of a figure: an earlier or later one, or one of the same day.", [
  ["publishedOn", () => DayScalar, "Day on which it was published. Stored: (:Observation).publishedOn", "nullable"],
  [
    "observation",
    observation,
    "The statement. It may be of another period, scope or metric where a reader judged that it states the same fact. Stored: (:Observation)",
  ],
  [
    "judgements",
    () => [judgement],
    "How it relates to the other statements of the figure; empty where nobody judged. Stored: -[:SAME_FACT]-",
  ],
]);

const point = type("SeriesPoint", "One figure of a series, as it was said; nothing is computed or filled in.", [
  ["period", () => partType(Period), "What time it is about. Stored: (:Observation).period"],
  ["publishedOn", () => DayScalar, "Day on which it was published. Stored: (:Observation).publishedOn", "nullable"],
  ["value", () => Float, "The number said, in the series' unit. Stored: (:Observation).value", "nullable"],
  ["lower", () => Float, "The least the words allow; null where unbounded. Stored: (:Observation).lower", "nullable"],
  ["upper", () => Float, "The most the words allow; null where unbounded. Stored: (:Observation).upper", "nullable"],
  ["qualifier", () => enumType(Qualifier), "How the number was qualified. Stored: (:Observation).qualifier"],
  ["asSaid", () => String, "The figure as said. Example: `nearly 1.9 trillion yuan`. Stored: (:Observation).asSaid"],
  ["observation", observation, "The statement, with its evidence. Stored: (:Observation)"],
  [
    "conflicting",
    () => Boolean,
    "Another statement conflicts with it: by a reader's judgement, or because two of one day allow no common number. Computed: src/statistics/points.ts",
  ],
  [
    "vintages",
    () => [vintage],
    "The other statements of the figure, in the order of their publication. Computed: src/statistics/points.ts",
  ],
]);

const series = type("Series", "Figures that one line may join: alike in all but their period.", [
  ["metric", metric, "The metric. Stored: -[:OBSERVES]->"],
  ["place", place, "The place. Stored: -[:IN_PLACE]->", "nullable"],
  ["scope", () => String, "Which units are covered. Stored: (:Observation).scope", "nullable"],
  ["unit", () => partType(Unit), "The unit of all its numbers. Stored: (:Observation).unit"],
  ["periodKind", () => enumType(PeriodKind), "How a value belongs to its period. Stored: (:Observation).period"],
  [
    "periodLength",
    () => String,
    "How long each period is (ISO 8601): `P3M` is a quarter, `P2M` two months such as January and February, `P1D` a day. Computed: src/statistics/day-ranges.ts",
  ],
  ["comparison", basis, "With what a change compares. Stored: (:Observation).comparison", "nullable"],
  [
    "comparedWith",
    () => ID,
    "The metric that it compares with, where that is another metric. Stored: (:Observation).comparison",
    "nullable",
  ],
  ["points", () => [point], "Its figures, in the order of their periods. Computed: src/statistics/points.ts"],
]);

const cell = type("ComparedCell", "What one metric has in a row.", [
  ["metric", metric, "The metric. Stored: (:Metric)"],
  [
    "points",
    () => [point],
    "Its figure: none where it has no comparable one, several where statements conflict. Computed: src/statistics/compare.ts",
  ],
]);
const row = type("ComparedRow", "Figures that differ in nothing but the metric.", [
  ["period", () => partType(Period), "The period of them all. Stored: (:Observation).period"],
  ["unit", () => partType(Unit), "The unit of them all. Stored: (:Observation).unit"],
  ["place", place, "The place of them all. Stored: -[:IN_PLACE]->", "nullable"],
  ["scope", () => String, "The scope of them all. Stored: (:Observation).scope", "nullable"],
  ["comparison", basis, "What they all compare with. Stored: (:Observation).comparison", "nullable"],
  ["cells", () => [cell], "One for each metric, in the order asked for. Computed: src/statistics/compare.ts"],
]);
const apart = type("NotComparable", "A figure that stands beside no other, or a metric without one.", [
  ["metric", metric, "The metric. Stored: (:Metric)"],
  ["point", () => point, "The figure; null where the metric has none. Computed: src/statistics/points.ts", "nullable"],
  [
    "reason",
    () => String,
    'Why, in words. Example: `Nearest is "Output", but they differ in unit (CNY, not t).` Computed: src/statistics/compare.ts',
  ],
]);
const compared = type("MetricComparison", "Metrics side by side, as far as their figures are comparable.", [
  ["rows", () => [row], "What is comparable, by period, then unit. Computed: src/statistics/compare.ts"],
  ["notComparable", () => [apart], "The rest, metric by metric. Computed: src/statistics/compare.ts"],
]);

/** Figures over time, and figures side by side. */
export function addStatisticsQueries(root: ClassType): void {
  const arg = (name: string, of: () => TypeRef, doc: string, required = false): QueryArg => ({
    name,
    type: of,
    doc,
    required,
  });
  const placeArg = arg("place", () => ID, "Only of this place. Example: `place:china`.");
  addQuery(
    root,
    "series",
    () => [series],
    "The series of a metric: one for each place, scope, unit, kind and length of period, and comparison; in that order, missing ones last. One point a period: the latest statement, of one day the most precise; what conflicts with it stays beside it. Computed: src/statistics/series.ts",
    [
      arg("metric", () => ID, "The metric's id. Example: `metric:industrial-value-added-growth`.", true),
      placeArg,
      arg("scope", () => String, "Only of this scope. Example: `above designated size`."),
      arg("comparison", basis, "Only with this basis of comparison."),
      arg("asOf", () => DayScalar, "Only what was published by then: `2025-04` is the end of April."),
      arg("includeHistory", () => Boolean, "Every statement as a point of its own, by period and then publication."),
    ],
    false,
  );
  addQuery(
    root,
    "compare",
    () => compared,
    "Metrics side by side where unit, period, comparison, scope and place are the same; what is not comparable comes with the reason. Computed: src/statistics/compare.ts",
    [
      arg("metrics", () => [ID], "Ids of 2 to 20 metrics.", true),
      placeArg,
      arg("period", () => String, "Only this period, by its code. Example: `2025-Q1`."),
    ],
    false,
  );
}
