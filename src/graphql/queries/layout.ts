import { Args, ArgsType, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import { drawnKinds, type DrawnEdge, drawnRelations, maxDrawn, shownKinds } from "../../layout/drawn-graph.js";
import type { PlacedNode } from "../../layout/layout.js";
import type { KindName, RelationName } from "../../model/index.js";
import { Origin } from "../../model/origin.js";
import { Rows } from "../cost/rows.js";
import type { Context } from "../read/context.js";
import { kindEnum, relationEnum } from "../types/enums.js";
import { Kinds, Relations } from "./arguments.js";
import { Position } from "./position.js";

@ObjectType({ simpleResolvers: true, description: "A thing in the picture of the whole graph." })
class LayoutNode extends Position implements PlacedNode {
  @Field(() => ID, { description: "Its id." })
  @Origin({ stored: "(:Node).id" })
  readonly id!: string;

  @Field(() => kindEnum, { description: "What kind of thing it is." })
  @Origin({ stored: "(:Node) label" })
  readonly kind!: KindName;

  @Field(() => String, { description: "Its name." })
  @Origin({ stored: "(:Entity).name" })
  readonly name!: string;

  @Field(() => String, {
    nullable: true,
    description: "Its official Chinese name; null where that is not known for certain.",
  })
  @Origin({ stored: "(:Entity).nameZh" })
  readonly nameZh!: string | null;

  @Field(() => Int, {
    description: "How many things it is joined to in the whole picture, in the answer or not.",
  })
  @Origin({ computed: "src/layout/layout.ts" })
  readonly degree!: number;
}

@ObjectType({ simpleResolvers: true, description: "That a relation joins two things, however often it does." })
class LayoutEdge implements DrawnEdge {
  @Field(() => ID, { description: "Id of the thing that it runs from." })
  @Origin({ stored: "startNode(r).id" })
  readonly source!: string;

  @Field(() => ID, { description: "Id of the thing that it runs to." })
  @Origin({ stored: "endNode(r).id" })
  readonly target!: string;

  @Field(() => relationEnum, { description: "Which relation." })
  @Origin({ stored: "type(r)" })
  readonly relation!: RelationName;
}

@ObjectType({ simpleResolvers: true, description: "The picture of the whole graph: made once for each release." })
class Layout {
  @Field(() => [LayoutNode], { description: "Its things, by id." })
  @Rows(maxDrawn.nodes)
  @Origin({ computed: "src/layout/release-layouts.ts" })
  nodes!: LayoutNode[];

  @Field(() => [LayoutEdge], { description: "What joins two of the things, by relation, source and target." })
  @Rows(maxDrawn.edges)
  @Origin({ computed: "src/layout/drawn-graph.ts" })
  edges!: LayoutEdge[];

  @Field(() => String, {
    nullable: true,
    description: `What is not in the picture, in words: it holds at most ${maxDrawn.nodes} things and ${maxDrawn.edges} relations; null where nothing.`,
  })
  @Origin({ computed: "src/layout/drawn-graph.ts" })
  cut!: string | null;
}

@ArgsType()
class LayoutArgs {
  @Kinds(`Only these kinds; where not given: ${shownKinds.join(", ")}.`, drawnKinds)
  kinds?: KindName[] | null;

  @Relations("Only these relations.", drawnRelations)
  relations?: RelationName[] | null;
}

@Resolver()
export class LayoutResolver {
  @Query(() => Layout, {
    complexity: 0,
    description: "The picture of the whole graph, to be drawn as it is: what is joined is near each other.",
  })
  @Origin({ computed: "src/layout/release-layouts.ts" })
  async layout(@Args(() => LayoutArgs) args: LayoutArgs, @Ctx() context: Context): Promise<Layout> {
    const kinds = new Set(args.kinds ?? shownKinds);
    const relations = new Set(args.relations ?? drawnRelations);
    const found = await context.layout();
    if (!found) return { nodes: [], edges: [], cut: null };
    const nodes = [...found.nodes.values()].filter(({ kind }) => kinds.has(kind));
    const ids = new Set(nodes.map(({ id }) => id));
    const edges = found.edges.filter(
      ({ relation, source, target }) => relations.has(relation) && ids.has(source) && ids.has(target),
    );
    return { nodes, edges, cut: found.cut };
  }
}
