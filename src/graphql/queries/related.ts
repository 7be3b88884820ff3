import type { GraphQLResolveInfo } from "graphql";
import { Args, ArgsType, Ctx, Field, Float, Info, Int, ObjectType, Query, Resolver } from "type-graphql";
import { oneOf } from "../../model/enum.js";
import type { KindName } from "../../model/index.js";
import { Node } from "../../model/node.js";
import { Origin } from "../../model/origin.js";
import type { NodeRecord } from "../../store/store.js";
import type { Reason } from "../../traversal/reason.js";
import { findRelated } from "../../traversal/related.js";
import { Rows } from "../cost/rows.js";
import type { Context } from "../read/context.js";
import { Id, Kinds, Size } from "./arguments.js";
import { RelationWithEnds } from "./relation.js";
import { cutDoc, sizes, walkBound } from "./sizes.js";

const found = { computed: "src/traversal/related.ts" };
const reasoned = { computed: "src/traversal/reason.ts" };

const relatedBy = oneOf("RelatedBy", "Why two things belong together, and what that counts.", {
  DIRECT: "A relation joins them: 2 for each.",
  SHARED: "Both are linked to the same thing: 1 / ln n for each, n being how many things it is linked to.",
  SAME_TURN: "The same turn names both: 1 / ln n for each, n being how many things it names.",
});

@ObjectType({ simpleResolvers: true, description: "A reason why two things belong together." })
class RelatedReason {
  @Field(() => relatedBy, { description: "What sort of reason." })
  @Origin(reasoned)
  by!: Reason["by"];

  @Field(() => Float, { description: "What it adds to the score, to six digits." })
  @Origin(reasoned)
  score!: number;

  @Field(() => String, { description: "In words. Example: `linked directly by TARGETS`." })
  @Origin(reasoned)
  text!: string;

  @Field(() => [Node], {
    description: "What both are linked to, or the turns that name both: the rarest first.",
  })
  @Origin({ stored: "(:Node)" })
  via!: readonly NodeRecord[];

  @Field(() => [RelationWithEnds], { description: "The relations that join them, by id." })
  @Origin({ stored: "-[]-" })
  links!: RelationWithEnds[];
}

@ObjectType({ simpleResolvers: true, description: "What belongs to a node, how much, and why." })
class RelatedThing {
  @Field(() => Node, { description: "The thing." })
  @Origin({ stored: "(:Node)" })
  node!: NodeRecord;

  @Field(() => Float, { description: "The sum over its reasons, to six digits." })
  @Origin(found)
  score!: number;

  @Field(() => [RelatedReason], { description: "Why." })
  @Origin(found)
  reasons!: RelatedReason[];
}

@ObjectType({ simpleResolvers: true, description: "What belongs to a node." })
class RelatedThings {
  @Field(() => Int, { description: "How many there are." })
  @Origin(found)
  totalCount!: number;

  @Field(() => [RelatedThing], { description: "The best first, then by id." })
  @Origin(found)
  things!: RelatedThing[];

  @Field(() => String, { nullable: true, description: cutDoc(walkBound) })
  @Origin(found)
  cut!: string | null;
}

@ArgsType()
class RelatedArgs {
  @Id("To what. Example: `industry:steel`.")
  id!: string;

  @Kinds("Only things of these kinds.")
  kinds?: KindName[] | null;

  @Size(sizes.rows, "How many")
  first?: number | null;
}

@Resolver()
export class RelatedResolver {
  @Query(() => RelatedThings, {
    complexity: 500,
    description:
      "What belongs to a thing: what it is linked to, what is linked to the same things, and what the same turns name.",
  })
  @Rows(sizes.rows.default)
  @Origin(found)
  async related(
    @Args(() => RelatedArgs) { id, kinds, first }: RelatedArgs,
    @Ctx() { store, meter }: Context,
    @Info() { path }: GraphQLResolveInfo,
  ): Promise<RelatedThings> {
    const query = { id, kinds: kinds ?? [], first: first ?? sizes.rows.default };
    const { rows, total, cut } = await findRelated(store, query);
    meter.cutByDefault(first, rows.length, total, path);
    const things = rows.map((row) => ({ ...row, reasons: row.reasons.map(reasonOf) }));
    return { totalCount: total, things, cut };
  }
}

const reasonOf = (reason: Reason): RelatedReason => ({
  ...reason,
  links: reason.links.map((edge) => new RelationWithEnds(edge)),
});
