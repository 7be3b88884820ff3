import type { GraphQLResolveInfo } from "graphql";
import { IsOptional, Min } from "class-validator";
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Int, Resolver, Root } from "type-graphql";
import { kinds } from "../../model/index.js";
import { Observation } from "../../model/observation.js";
import { Turn } from "../../model/turn.js";
import { Origin } from "../../model/origin.js";
import type { NodeRecord } from "../../store/store.js";
import { nodesOfKind } from "../../store/typed-records.js";
import { Rows } from "../cost/rows.js";
import type { Context } from "../read/context.js";
import { listOf } from "../read/declared-value.js";
import { Reads } from "../read/projection.js";
import { valueTests } from "../read/value-tests.js";
import { whereOf, type WhereInput } from "../read/where-input.js";
import { nodeWhere } from "../types/inputs.js";
import { refusal } from "./check-arguments.js";
import { RelationWithEnds } from "./relation.js";

const ObservationWhere = nodeWhere("Observation");

@ArgsType()
class StatedArgs {
  @Field(() => ObservationWhere, { nullable: true, description: "Which of them." })
  where?: WhereInput | null;

  @Field(() => Int, { nullable: true, description: "How many, from 0; all by default." })
  @IsOptional()
  @Min(0, refusal("BAD_USER_INPUT", (size: number) => `first: expected 0 or more, got ${size}`))
  first?: number | null;
}

const read = { computed: "src/graphql/read/facts-of-turns.ts" };

/** Fields that lead from a turn's words to the facts that cite them. */
@Resolver(() => Turn)
export class TurnFactsResolver {
  @FieldResolver(() => [RelationWithEnds], {
    complexity: 50,
    description: "The relations that cite words of it, by id: what it states, mentions and is about.",
  })
  @Rows(100)
  @Origin(read)
  @Reads()
  async statedRelations(@Root() { id }: NodeRecord, @Ctx() context: Context): Promise<RelationWithEnds[]> {
    return (await context.factsOf(id)).relations.map((edge) => new RelationWithEnds(edge));
  }

  @FieldResolver(() => [Observation], {
    complexity: 50,
    description: "The observations that cite words of it, by id.",
  })
  @Rows(20)
  @Origin(read)
  @Reads()
  async statedObservations(
    @Root() { id }: NodeRecord,
    @Args(() => StatedArgs) args: StatedArgs,
    @Ctx() context: Context,
    @Info() { fieldNodes, path }: GraphQLResolveInfo,
  ): Promise<readonly NodeRecord[]> {
    const where = whereOf(args.where, kinds.get("Observation"));
    const all = where ? await context.observationsOf(id, where) : (await context.factsOf(id)).observations;
    if (where) context.empty.note(fieldNodes, path, all.length, () => valueTests(where, ["Observation"]));
    return all.slice(0, args.first ?? all.length);
  }
}

/** Way back: from a figure to the turn whose words it cites. */
@Resolver(() => Observation)
export class ObservationTurnResolver {
  @FieldResolver(() => Turn, { nullable: true, complexity: 1, description: "The turn that states it." })
  @Origin({ computed: "src/graphql/queries/turn-facts.ts", from: "(:Observation).evidence: the first that is a CLAIM" })
  @Reads("evidence")
  async turn(@Root() { props }: NodeRecord, @Ctx() context: Context): Promise<NodeRecord | undefined> {
    const spans = nodesOfKind(await context.nodes(listOf(props.evidence)), "Evidence");
    const claim = spans.find(({ props: { role } }) => role === "CLAIM");
    return claim && context.node(claim.props.turn);
  }
}
