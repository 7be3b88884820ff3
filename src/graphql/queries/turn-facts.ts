import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Observation } from "../../model/observation.js";
import { Turn } from "../../model/turn.js";
import { Origin } from "../../model/origin.js";
import type { NodeRecord } from "../../store/store.js";
import { Rows } from "../cost/rows.js";
import type { Context } from "../read/context.js";
import { Reads } from "../read/projection.js";
import { RelationWithEnds } from "./relation.js";

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
  async statedObservations(@Root() { id }: NodeRecord, @Ctx() context: Context): Promise<readonly NodeRecord[]> {
    return (await context.factsOf(id)).observations;
  }
}
