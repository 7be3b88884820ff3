import { Ctx, Field, FieldResolver, Float, ID, Int, ObjectType, Query, Resolver, Root } from "type-graphql";
import type * as briefing from "../../briefing/coverage.js";
import type * as terms from "../../briefing/missing-terms.js";
import { Origin } from "../../model/origin.js";
import type { Context } from "../read/context.js";
import { latestReport } from "./release.js";

const measured = { computed: "src/briefing/coverage.ts" };

@ObjectType({ simpleResolvers: true, description: "How many there are, and how many of them have what is asked for." })
class Tally implements briefing.Tally {
  @Field(() => Int, { description: "How many there are." })
  @Origin(measured)
  readonly total!: number;

  @Field(() => Int, { description: "How many of them have it." })
  @Origin(measured)
  readonly covered!: number;
}

@Resolver(() => Tally)
export class TallyResolver {
  @FieldResolver(() => Float, { description: "covered / total, from 0 to 1; 1 where there are none." })
  @Origin({ computed: "src/graphql/queries/coverage.ts", from: "total and covered" })
  share(@Root() { total, covered }: Tally): number {
    return total === 0 ? 1 : covered / total;
  }
}

@ObjectType({ simpleResolvers: true, description: "A place in a document's text." })
class TextSpan implements briefing.OpenSentence {
  @Field(() => ID, { description: "The document's id." })
  @Origin(measured)
  readonly document!: string;

  @Field(() => Int, { description: "Which sentence; the first is 1." })
  @Origin(measured)
  readonly ordinal!: number;

  @Field(() => Int, { description: "UTF-16 offset of its begin." })
  @Origin(measured)
  readonly start!: number;

  @Field(() => Int, { description: "UTF-16 offset of its end, exclusive." })
  @Origin(measured)
  readonly end!: number;
}

@ObjectType({ simpleResolvers: true, description: "Why sentences with a number need no observation." })
class Exemption {
  @Field(() => String, { description: "The reason." })
  @Origin({ stored: "seeds/*/sentences.tsv" })
  readonly reason!: string;

  @Field(() => Int, { description: "How many sentences." })
  @Origin(measured)
  readonly count!: number;
}

@ObjectType({ simpleResolvers: true, description: "A name-like term of the text that no name in the graph covers." })
class MissingTerm implements terms.MissingTerm {
  @Field(() => String, { description: "The term." })
  @Origin({ computed: "src/briefing/missing-terms.ts" })
  readonly term!: string;

  @Field(() => Int, { description: "UTF-16 offset of its first place." })
  @Origin({ computed: "src/briefing/missing-terms.ts" })
  readonly start!: number;
}

@ObjectType({ simpleResolvers: true, description: "What must have evidence, and has it." })
class CitedCoverage {
  @Field(() => Tally, { description: "Stated relations." })
  @Origin(measured)
  readonly relations!: Tally;

  @Field(() => Tally, { description: "Observations." })
  @Origin(measured)
  readonly observations!: Tally;

  @Field(() => Tally, { description: "Commitments." })
  @Origin(measured)
  readonly commitments!: Tally;
}

@ObjectType({ simpleResolvers: true, description: "Sentences that hold a number." })
class NumberSentences {
  @Field(() => Int, { description: "How many there are." })
  @Origin(measured)
  readonly total!: number;

  @Field(() => Int, { description: "How many an observation quotes." })
  @Origin(measured)
  readonly observed!: number;

  @Field(() => Int, { description: "How many need none, with a reason." })
  @Origin(measured)
  readonly exempt!: number;

  @Field(() => [TextSpan], { description: "Those that nothing accounts for." })
  @Origin(measured)
  readonly open!: readonly TextSpan[];

  @Field(() => [Exemption], { description: "The reasons, the most frequent first." })
  @Origin(measured)
  readonly exemptions!: readonly Exemption[];
}

@ObjectType({ simpleResolvers: true, description: "Parts of a figure that observations have." })
class ObservationCoverage {
  @Field(() => Tally, { description: "With a metric." })
  @Origin(measured)
  readonly metric!: Tally;

  @Field(() => Tally, { description: "With a unit." })
  @Origin(measured)
  readonly unit!: Tally;

  @Field(() => Tally, { description: "With a period." })
  @Origin(measured)
  readonly period!: Tally;

  @Field(() => Tally, { description: "With a comparison, of those that are a growth or difference." })
  @Origin(measured)
  readonly comparison!: Tally;

  @Field(() => Tally, { description: "With a place." })
  @Origin(measured)
  readonly place!: Tally;

  @Field(() => Tally, { description: "With a speaker." })
  @Origin(measured)
  readonly speaker!: Tally;
}

@ObjectType({
  simpleResolvers: true,
  description: "How much of what was loaded last the graph holds, and how much it can prove.",
})
class Coverage implements briefing.Coverage {
  @Field(() => CitedCoverage, { description: "What must have evidence." })
  @Origin(measured)
  readonly cited!: CitedCoverage;

  @Field(() => NumberSentences, { description: "Sentences that hold a number." })
  @Origin(measured)
  readonly numberSentences!: NumberSentences;

  @Field(() => ObservationCoverage, { description: "Parts of a figure." })
  @Origin(measured)
  readonly observations!: ObservationCoverage;

  @Field(() => [MissingTerm], {
    nullable: true,
    description: "Terms that no name covers; null where the text was not available.",
  })
  @Origin({ computed: "src/briefing/missing-terms.ts" })
  readonly missingTerms?: readonly MissingTerm[];
}

@Resolver()
export class CoverageResolver {
  @Query(() => Coverage, {
    nullable: true,
    complexity: 50,
    description: "How complete and how proven the graph is, found when it was loaded; null before the first load.",
  })
  @Origin({ stored: "release" })
  async coverage(@Ctx() { store }: Context): Promise<Coverage | null> {
    return (await latestReport(store))?.coverage ?? null;
  }
}
