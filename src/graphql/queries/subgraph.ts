import type { GraphQLResolveInfo } from "graphql";
import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { KindName, RelationName } from "../../model/index.js";
import { Node } from "../../model/node.js";
import { Origin } from "../../model/origin.js";
import type { NodeRecord } from "../../store/store.js";
import * as traversal from "../../traversal/subgraph.js";
import { Rows } from "../cost/rows.js";
import type { Context } from "../read/context.js";
import { subgraphProjection } from "../read/projection.js";
import { kindEnum } from "../types/enums.js";
import { Ids, Kinds, Relations, Size } from "./arguments.js";
import { RelationWithEnds } from "./relation.js";
import { alongRelations, centers, cutDoc, sizes, walkBound } from "./sizes.js";

const found = { computed: "src/traversal/subgraph.ts" };

@ObjectType({ simpleResolvers: true, description: "How many nodes of one kind were left out." })
class LeftOutKind {
  @Field(() => kindEnum, { description: "The kind." })
  @Origin({ stored: "(:Node) label" })
  kind!: KindName;

  @Field(() => Int, { description: "How many." })
  @Origin(found)
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: "A node, ready to draw." })
class SubgraphNode {
  @Field(() => ID, { description: "Its id." })
  @Origin({ stored: "(:Node).id" })
  id!: string;

  @Field(() => kindEnum, { description: "What kind of thing it is." })
  @Origin({ stored: "(:Node) label" })
  kind!: KindName;

  @Field(() => String, { description: "What to write on it: its name, or the words of a figure, or its id." })
  @Origin({ computed: "src/graphql/queries/subgraph.ts", from: "the node" })
  name!: string;

  @Field(() => Int, { description: "How many relations lie between it and the nearest center." })
  @Origin(found)
  depth!: number;

  @Field(() => Node, { description: "The node itself." })
  @Origin({ stored: "(:Node)" })
  node!: NodeRecord;

  /** Counts the neighbors of each node that are not in the answer; one statement, whichever node asks first. */
  neighborsBeyond!: () => ReturnType<typeof traversal.neighborsBeyond>;
}

@Resolver(() => SubgraphNode)
export class SubgraphNodeResolver {
  @FieldResolver(() => [LeftOutKind], {
    description:
      "How many of its neighbours are not in the answer, by kind: along the relations and of the kinds that were asked for.",
  })
  @Origin(found)
  async beyond(@Root() { id, neighborsBeyond }: SubgraphNode): Promise<readonly LeftOutKind[]> {
    return (await neighborsBeyond()).get(id) ?? [];
  }
}

@ObjectType({ simpleResolvers: true, description: "What lies within the depth and is not in the answer." })
class LeftOut implements traversal.LeftOut {
  @Field(() => Int, { description: "How many nodes." })
  @Origin(found)
  readonly nodes!: number;

  @Field(() => [LeftOutKind], { description: "The same by kind." })
  @Origin(found)
  readonly byKind!: readonly LeftOutKind[];

  @Field(() => Int, {
    description: `How many relations between nodes of the answer: those beyond the first ${traversal.maxEdges}.`,
  })
  @Origin(found)
  readonly edges!: number;
}

@ObjectType({ simpleResolvers: true, description: "What lies around some nodes, ready to draw." })
class Subgraph {
  @Field(() => [SubgraphNode], { description: "The nearest first, then by id." })
  @Origin(found)
  nodes!: SubgraphNode[];

  @Field(() => [RelationWithEnds], { description: "All that join two of the nodes, by id." })
  @Origin({ stored: "-[]-" })
  edges!: RelationWithEnds[];

  @Field(() => LeftOut, { description: "What did not fit." })
  @Origin(found)
  leftOut!: LeftOut;

  @Field(() => String, { nullable: true, description: cutDoc(walkBound) })
  @Origin(found)
  cut!: string | null;
}

@ArgsType()
class SubgraphArgs {
  @Ids(centers, `Around which, ${centers.min} to ${centers.max} ids. Example: \`industry:steel\`.`)
  centers!: string[];

  @Size(sizes.depth, "How many relations away from the nearest center; 0 is the centers alone, with what joins them")
  depth?: number | null;

  @Relations(alongRelations)
  relations?: RelationName[] | null;

  @Kinds("Only nodes of these kinds; the centers are free.")
  kinds?: KindName[] | null;

  @Size(sizes.nodes, "How many nodes")
  limit?: number | null;
}

@Resolver()
export class SubgraphResolver {
  @Query(() => Subgraph, {
    complexity: 500,
    description: "What lies around some things, nodes and edges ready to draw.",
  })
  @Rows(sizes.nodes.default)
  @Origin(found)
  async subgraph(
    @Args(() => SubgraphArgs) args: SubgraphArgs,
    @Ctx() { store, meter }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Subgraph> {
    const scope = { relations: args.relations ?? [], kinds: args.kinds ?? [] };
    const { nodes, edges, leftOut, cut } = await traversal.findSubgraph(store, {
      centers: args.centers,
      depth: args.depth ?? sizes.depth.default,
      limit: args.limit ?? sizes.nodes.default,
      ...scope,
      ...subgraphProjection(info, written),
    });
    meter.cutByDefault(args.limit, nodes.length, nodes.length + leftOut.nodes, info.path);
    const ids = nodes.map(({ node }) => node.id);
    let counting: ReturnType<typeof traversal.neighborsBeyond> | undefined;
    const neighborsBeyond = () => (counting ??= traversal.neighborsBeyond(store, ids, scope));
    return {
      nodes: nodes.map((row) => ({ ...drawn(row), neighborsBeyond })),
      edges: edges.map((edge) => new RelationWithEnds(edge)),
      leftOut,
      cut,
    };
  }
}

/** Stored properties of which the first that a node has is written on it. */
const written = ["name", "asSaid"];

const drawn = ({ node, depth }: traversal.Subgraph["nodes"][number]) => ({
  id: node.id,
  kind: node.kind,
  name: String(written.map((name) => node.props[name]).find((value) => value !== undefined) ?? node.id),
  depth,
  node,
});
