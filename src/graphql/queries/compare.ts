import { Args, ArgsType, Ctx, Field, ObjectType, Query, Resolver } from "type-graphql";
import { ComparisonBasis, Period } from "../../model/observation.js";
import { Metric } from "../../model/metric.js";
import { Place } from "../../model/place.js";
import { Origin } from "../../model/origin.js";
import { Unit } from "../../model/unit.js";
import { compare } from "../../statistics/compare.js";
import type { Line } from "../../statistics/series.js";
import type { NodeRecord } from "../../store/store.js";
import { Rows } from "../cost/rows.js";
import type { Context } from "../read/context.js";
import { Ids, OptionalId } from "./arguments.js";
import { pointOf, SeriesPoint } from "./series-point.js";

const compared = { computed: "src/statistics/compare.ts" };

@ObjectType({ simpleResolvers: true, description: "What one metric has in a row." })
class ComparedCell {
  @Field(() => Metric, { description: "The metric." })
  @Origin({ stored: "(:Metric)" })
  metric!: NodeRecord;

  @Field(() => [SeriesPoint], {
    description: "Its figure: none where it has no comparable one, several where statements conflict.",
  })
  @Origin(compared)
  points!: SeriesPoint[];
}

@ObjectType({ simpleResolvers: true, description: "Figures that differ in nothing but the metric." })
class ComparedRow {
  @Field(() => Period, { description: "The period of them all." })
  @Origin({ stored: "(:Observation).period" })
  period!: Period;

  @Field(() => Unit, { description: "The unit of them all." })
  @Origin({ stored: "(:Observation).unit" })
  unit!: Line["unit"];

  @Field(() => Place, { nullable: true, description: "The place of them all." })
  @Origin({ stored: "-[:IN_PLACE]->" })
  place!: Line["place"];

  @Field(() => String, { nullable: true, description: "The scope of them all." })
  @Origin({ stored: "(:Observation).scope" })
  scope!: Line["scope"];

  @Field(() => ComparisonBasis, { nullable: true, description: "What they all compare with." })
  @Origin({ stored: "(:Observation).comparison" })
  comparison!: Line["comparison"];

  @Field(() => [ComparedCell], { description: "One for each metric, in the order asked for." })
  @Origin(compared)
  cells!: ComparedCell[];
}

@ObjectType({
  simpleResolvers: true,
  description: "A figure that is comparable with no other, or a metric without one.",
})
class NotComparable {
  @Field(() => Metric, { description: "The metric." })
  @Origin({ stored: "(:Metric)" })
  metric!: NodeRecord;

  @Field(() => SeriesPoint, { nullable: true, description: "The figure; null where the metric has none." })
  @Origin({ computed: "src/statistics/points.ts" })
  point!: SeriesPoint | undefined;

  @Field(() => String, {
    description: 'Why, in words. Example: `Nearest is "Output", but they differ in unit (CNY, not t).`',
  })
  @Origin(compared)
  reason!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "Metrics side by side, as far as their figures are comparable.",
})
class MetricComparison {
  @Field(() => [ComparedRow], { description: "What is comparable, by period, then unit." })
  @Origin(compared)
  rows!: ComparedRow[];

  @Field(() => [NotComparable], { description: "The rest, metric by metric." })
  @Origin(compared)
  notComparable!: NotComparable[];
}

@ArgsType()
class CompareArgs {
  @Ids({ min: 2, max: 20 }, "Ids of 2 to 20 metrics.", "Metric")
  metrics!: string[];

  @OptionalId("Only of this place. Example: `place:china`.", "Place")
  place?: string | null;

  @Field(() => String, { nullable: true, description: "Only this period, by its code. Example: `2025-Q1`." })
  period?: string | null;
}

@Resolver()
export class CompareResolver {
  @Query(() => MetricComparison, {
    complexity: 100,
    description:
      "Metrics side by side where unit, period, comparison, scope and place are the same; what is not comparable comes with the reason.",
  })
  @Rows({ each: "metrics" })
  @Origin(compared)
  async compare(
    @Args(() => CompareArgs) { metrics, place, period }: CompareArgs,
    @Ctx() { store }: Context,
  ): Promise<MetricComparison> {
    const { rows, notComparable } = await compare(store, metrics, place ?? undefined, period ?? undefined);
    return {
      rows: rows.map(({ line, period: of, cells }) => ({
        ...line,
        period: of,
        cells: cells.map(({ metric, points }) => ({ metric, points: points.map(pointOf) })),
      })),
      notComparable: notComparable.map(({ metric, point, reason }) => ({
        metric,
        point: point && pointOf(point),
        reason,
      })),
    };
  }
}
