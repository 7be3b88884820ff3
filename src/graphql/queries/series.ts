import { IsOptional } from "class-validator";
import { Args, ArgsType, Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import { badInput, shown } from "../../errors.js";
import { ComparisonBasis, PeriodKind } from "../../model/observation.js";
import { Metric } from "../../model/metric.js";
import { Place } from "../../model/place.js";
import { Origin } from "../../model/origin.js";
import { Unit } from "../../model/unit.js";
import { type Line, seriesOf } from "../../statistics/series.js";
import { Rows } from "../cost/rows.js";
import type { Context } from "../read/context.js";
import { DayScalar } from "../../model/day.js";
import { IsPlainText, OptionalId, OptionalIds } from "./arguments.js";
import { pointOf, SeriesPoint } from "./series-point.js";

@ObjectType({ simpleResolvers: true, description: "Figures that one line may join: alike in all but their period." })
class Series implements Line {
  @Field(() => Metric, { description: "The metric." })
  @Origin({ stored: "-[:OBSERVES]->" })
  readonly metric!: Line["metric"];

  @Field(() => Place, { nullable: true, description: "The place." })
  @Origin({ stored: "-[:IN_PLACE]->" })
  readonly place!: Line["place"];

  @Field(() => String, { nullable: true, description: "Which units are covered." })
  @Origin({ stored: "(:Observation).scope" })
  readonly scope!: string | undefined;

  @Field(() => Unit, { description: "The unit of all its numbers." })
  @Origin({ stored: "(:Observation).unit" })
  readonly unit!: Line["unit"];

  @Field(() => PeriodKind, { description: "How a value belongs to its period." })
  @Origin({ stored: "(:Observation).period" })
  readonly periodKind!: Line["periodKind"];

  @Field(() => String, {
    description:
      "How long each period is (ISO 8601): `P3M` is a quarter, `P2M` two months such as January and February, `P1D` a day.",
  })
  @Origin({ computed: "src/statistics/day-ranges.ts" })
  readonly periodLength!: string;

  @Field(() => ComparisonBasis, { nullable: true, description: "With what a change compares." })
  @Origin({ stored: "(:Observation).comparison" })
  readonly comparison!: string | undefined;

  @Field(() => ID, {
    nullable: true,
    description: "The metric that it compares with, where that is another metric.",
  })
  @Origin({ stored: "(:Observation).comparison" })
  readonly comparedWith!: string | undefined;

  @Field(() => [SeriesPoint], { description: "Its figures, in the order of their periods." })
  @Rows(20)
  @Origin({ computed: "src/statistics/points.ts" })
  readonly points!: SeriesPoint[];
}

@ArgsType()
class SeriesArgs {
  @OptionalId("The metric's id. Example: `metric:industrial-value-added-growth`. Or give metrics.", "Metric")
  metric?: string | null;

  @OptionalIds({ min: 1, max: 100 }, "Ids of 1 to 100 metrics, each once.", "Metric")
  metrics?: string[] | null;

  @OptionalId("Only of this place. Example: `place:china`.", "Place")
  place?: string | null;

  @Field(() => String, { nullable: true, description: "Only of this scope. Example: `above designated size`." })
  @IsOptional()
  @IsPlainText()
  scope?: string | null;

  @Field(() => ComparisonBasis, { nullable: true, description: "Only with this basis of comparison." })
  comparison?: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: "Only what was published by then: `2025-04` is the end of April.",
  })
  asOf?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Every statement as a point of its own, by period and then publication.",
  })
  includeHistory?: boolean | null;
}

@Resolver()
export class SeriesResolver {
  @Query(() => [Series], {
    complexity: 50,
    description:
      "The series of metrics, in the order of their ids in metrics: one for each place, scope, unit, kind and length of period, and comparison; in that order, missing ones last. One point a period: the latest statement, of one day the most precise; what conflicts with it stays beside it.",
  })
  @Rows({ each: "metrics" })
  @Origin({ computed: "src/statistics/series.ts" })
  async series(
    @Args(() => SeriesArgs) { metric, metrics, includeHistory, ...filters }: SeriesArgs,
    @Ctx() { store }: Context,
  ): Promise<Series[]> {
    const found = await seriesOf(store, metricsOf(metric, metrics), present(filters), includeHistory ?? false);
    return found.map((series) => ({ ...series, points: series.points.map(pointOf) }));
  }
}

function metricsOf(
  metric: string | null | undefined,
  metrics: readonly string[] | null | undefined,
): readonly string[] {
  const ids = metrics ?? (metric ? [metric] : undefined);
  if (!ids || (metric && metrics))
    throw badInput(`metric: expected metric or metrics, got ${ids ? "both" : "neither"}`);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw badInput(`metrics: expected each once, got ${shown(twice)} twice`);
  return ids;
}

/** Arguments without those that are null, which is as good as left out. */
const present = <T extends object>(args: T) =>
  Object.fromEntries(Object.entries(args).filter(([, value]) => value !== null)) as {
    [K in keyof T]: Exclude<T[K], null>;
  };
