import type { GraphQLResolveInfo } from "graphql";
import { Args, ArgsType, Ctx, Field, Info, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { KindName, RelationName } from "../../model/index.js";
import { Node } from "../../model/node.js";
import { Origin } from "../../model/origin.js";
import type { NodeRecord } from "../../store/store.js";
import { findCommonNeighbors, maxLinks } from "../../traversal/common-neighbors.js";
import { Rows } from "../cost/rows.js";
import type { Context } from "../read/context.js";
import { Ids, Kinds, Relations, Size } from "./arguments.js";
import { RelationWithEnds } from "./relation.js";
import { alongRelations, commonIds, cutDoc, sizes } from "./sizes.js";

const found = { computed: "src/traversal/common-neighbors.ts" };

@ObjectType({ simpleResolvers: true, description: "A node that is linked to each of some others." })
class CommonNeighbor {
  @Field(() => Node, { description: "The node." })
  @Origin({ stored: "(:Node)" })
  node!: NodeRecord;

  @Field(() => [RelationWithEnds], { description: "What links each of them to it, in their order as asked." })
  @Origin({ stored: "-[]-" })
  links!: RelationWithEnds[];
}

@ObjectType({ simpleResolvers: true, description: "Nodes that are linked to each of some others." })
class CommonNeighbors {
  @Field(() => Int, { description: "How many there are." })
  @Origin(found)
  totalCount!: number;

  @Field(() => [CommonNeighbor], { description: "The first of them, by id." })
  @Origin(found)
  neighbors!: CommonNeighbor[];

  @Field(() => String, { nullable: true, description: cutDoc(`at most ${maxLinks} links of each`) })
  @Origin(found)
  cut!: string | null;
}

@ArgsType()
class CommonNeighborsArgs {
  @Ids(commonIds, `Of which, ${commonIds.min} to ${commonIds.max} different ids.`)
  ids!: string[];

  @Relations(alongRelations)
  relations?: RelationName[] | null;

  @Kinds("Only neighbours of these kinds.")
  kinds?: KindName[] | null;

  @Size(sizes.rows, "How many")
  first?: number | null;
}

@Resolver()
export class CommonNeighborsResolver {
  @Query(() => CommonNeighbors, {
    complexity: 100,
    description: "What is linked to each of some things, along relations either way round; never one of them itself.",
  })
  @Rows(sizes.rows.default)
  @Origin(found)
  async commonNeighbors(
    @Args(() => CommonNeighborsArgs) { ids, relations, kinds, first }: CommonNeighborsArgs,
    @Ctx() { store, meter }: Context,
    @Info() { path }: GraphQLResolveInfo,
  ): Promise<CommonNeighbors> {
    const query = { ids, relations: relations ?? [], kinds: kinds ?? [], first: first ?? sizes.rows.default };
    const { rows, total, cut } = await findCommonNeighbors(store, query);
    meter.cutByDefault(first, rows.length, total, path);
    const neighbors = rows.map(({ node, links }) => ({
      node,
      links: links.map(({ edge }) => new RelationWithEnds(edge)),
    }));
    return { totalCount: total, neighbors, cut };
  }
}
