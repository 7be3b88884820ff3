import { Field, FieldResolver, Float, ID, ObjectType, Resolver, Root } from "type-graphql";
import { Observation, Period } from "../../model/observation.js";
import { Origin } from "../../model/origin.js";
import { Qualifier } from "../../model/qualifier.js";
import { SameFactKind } from "../../model/relations/statistics.js";
import type * as statistics from "../../statistics/points.js";
import { periodOf } from "../../statistics/series.js";
import type { Judgement } from "../../statistics/statements.js";
import type { NodeRecord, Props } from "../../store/store.js";
import { DayScalar } from "../../model/day.js";

@ObjectType({ simpleResolvers: true, description: "How two statements of one figure relate, and who thinks so." })
class SameFactJudgement implements Judgement {
  @Field(() => ID, { description: "Id of the relation." })
  @Origin({ stored: "-[:SAME_FACT]-.id" })
  readonly id!: string;

  @Field(() => SameFactKind, { description: "How `from` relates to `to`." })
  @Origin({ stored: "-[:SAME_FACT]-.kind" })
  readonly kind!: Judgement["kind"];

  @Field(() => String, { description: "Why a reader judged so." })
  @Origin({ stored: "-[:SAME_FACT]-.reason" })
  readonly reason!: string;

  @Field(() => String, { description: "Who judged." })
  @Origin({ stored: "-[:SAME_FACT]-.judgedBy" })
  readonly judgedBy!: string;

  @Field(() => Observation, {
    description: "The statement that restates, refines, revises or conflicts.",
  })
  @Origin({ stored: "-[:SAME_FACT]->" })
  readonly from!: Judgement["from"];

  @Field(() => Observation, { description: "The statement that it does so to." })
  @Origin({ stored: "-[:SAME_FACT]->" })
  readonly to!: Judgement["to"];
}

@ObjectType({
  simpleResolvers: true,
  description: "Another statement of a figure: an earlier or later one, or one of the same day.",
})
class Vintage {
  @Field(() => DayScalar, { nullable: true, description: "Day on which it was published." })
  @Origin({ stored: "(:Observation).publishedOn" })
  publishedOn!: Props[string] | undefined;

  @Field(() => Observation, {
    description:
      "The statement. It may be of another period, scope or metric where a reader judged that it states the same fact.",
  })
  @Origin({ stored: "(:Observation)" })
  observation!: NodeRecord;

  @Field(() => [SameFactJudgement], {
    description: "How it relates to the other statements of the figure; empty where nobody judged.",
  })
  @Origin({ stored: "-[:SAME_FACT]-" })
  judgements!: readonly SameFactJudgement[];
}

@ObjectType({
  simpleResolvers: true,
  description: "One figure of a series, as it was said; nothing is computed or filled in.",
})
export class SeriesPoint {
  @Field(() => Period, { description: "What time it is about." })
  @Origin({ stored: "(:Observation).period" })
  period!: Period;

  @Field(() => DayScalar, { nullable: true, description: "Day on which it was published." })
  @Origin({ stored: "(:Observation).publishedOn" })
  publishedOn?: string;

  @Field(() => Float, { nullable: true, description: "The number said, in the series' unit." })
  @Origin({ stored: "(:Observation).value" })
  value?: number;

  @Field(() => Float, { nullable: true, description: "The least the words allow; null where unbounded." })
  @Origin({ stored: "(:Observation).lower" })
  lower?: number;

  @Field(() => Float, { nullable: true, description: "The most the words allow; null where unbounded." })
  @Origin({ stored: "(:Observation).upper" })
  upper?: number;

  @Field(() => Qualifier, { description: "How the number was qualified." })
  @Origin({ stored: "(:Observation).qualifier" })
  qualifier!: string;

  @Field(() => String, { description: "The figure as said. Example: `nearly 1.9 trillion yuan`." })
  @Origin({ stored: "(:Observation).asSaid" })
  asSaid!: string;

  @Field(() => Observation, { description: "The statement, with its evidence." })
  @Origin({ stored: "(:Observation)" })
  observation!: NodeRecord;

  @Field(() => Boolean, {
    description:
      "Another statement conflicts with it: by a reader's judgement, or because two of one day allow no common number.",
  })
  @Origin({ computed: "src/statistics/points.ts" })
  conflicting!: boolean;

  /** Finds the other statements, which SeriesPointResolver does only where a query asks for them. */
  findVintages!: () => statistics.Vintage[];
}

@Resolver(() => SeriesPoint)
export class SeriesPointResolver {
  @FieldResolver(() => [Vintage], {
    description: "The other statements of the figure, in the order of their publication.",
  })
  @Origin({ computed: "src/statistics/points.ts" })
  vintages(@Root() { findVintages }: SeriesPoint): Vintage[] {
    return findVintages().map(({ observation, judgements }) => ({
      publishedOn: observation.props.publishedOn,
      observation,
      judgements,
    }));
  }
}

export const pointOf = ({ statement, conflicting, vintages }: statistics.Point): SeriesPoint => ({
  ...statement.said,
  period: periodOf(statement),
  observation: statement.observation,
  conflicting,
  findVintages: vintages,
});
