import type { GraphQLResolveInfo } from "graphql";
import { Args, ArgsType, Ctx, Field, Info, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { KindName, RelationName } from "../../model/index.js";
import { Node } from "../../model/node.js";
import { Origin } from "../../model/origin.js";
import type { NodeRecord } from "../../store/store.js";
import * as traversal from "../../traversal/paths.js";
import { Rows } from "../cost/rows.js";
import type { Context } from "../read/context.js";
import { isSized } from "../read/paging.js";
import { linkDirection } from "../types/enums.js";
import { Id, Kinds, Relations, Size } from "./arguments.js";
import { RelationWithEnds } from "./relation.js";
import { alongRelations, cutDoc, sizes, walkBound } from "./sizes.js";

const found = { computed: "src/traversal/paths.ts" };

@ObjectType({ simpleResolvers: true, description: "One step of a path." })
class PathStep {
  @Field(() => linkDirection, { description: "Which way the relation runs, seen from the node before." })
  @Origin({ ...found, from: "the relation's ends" })
  direction!: "OUT" | "IN";

  @Field(() => RelationWithEnds, { description: "The relation that the step takes." })
  @Origin({ stored: "-[]-" })
  link!: RelationWithEnds;

  @Field(() => Node, { description: "Where the step leads." })
  @Origin({ stored: "(:Node)" })
  node!: NodeRecord;
}

@ObjectType({ simpleResolvers: true, description: "A way from one node to another that meets no node twice." })
class Path {
  @Field(() => Int, { description: "How many relations." })
  @Origin(found)
  length!: number;

  @Field(() => [Node], { description: "The nodes on it, both ends included." })
  @Origin({ stored: "(:Node)" })
  nodes!: readonly NodeRecord[];

  @Field(() => [PathStep], { description: "Its steps, in their order." })
  @Origin(found)
  steps!: PathStep[];
}

@ObjectType({ simpleResolvers: true, description: "Paths between two nodes." })
class PathSearch {
  @Field(() => [Path], { description: "The shortest first, then by the ids of nodes, then of relations." })
  @Origin(found)
  paths!: Path[];

  @Field(() => Boolean, { description: "Whether there are more than were asked for." })
  @Origin(found)
  more!: boolean;

  @Field(() => String, { nullable: true, description: cutDoc(walkBound) })
  @Origin(found)
  cut!: string | null;
}

@ArgsType()
class PathsArgs {
  @Id("Where the paths begin. Example: `policy:5g-setting-sail`.")
  from!: string;

  @Id("Where they end. Example: `body:miit`.")
  to!: string;

  @Size(sizes.maxLength, "The most relations of a path")
  maxLength?: number | null;

  @Relations(alongRelations)
  relations?: RelationName[] | null;

  @Kinds("Only through nodes of these kinds; the two ends are free.")
  kinds?: KindName[] | null;

  @Size(sizes.paths, "How many paths")
  first?: number | null;
}

@Resolver()
export class PathsResolver {
  @Query(() => PathSearch, {
    complexity: 1000,
    description:
      "How two things hang together: the ways from one to the other along relations, either way round, that meet no node twice.",
  })
  @Rows(sizes.paths.default)
  @Origin(found)
  async paths(
    @Args(() => PathsArgs) args: PathsArgs,
    @Ctx() { store, meter }: Context,
    @Info() { path }: GraphQLResolveInfo,
  ): Promise<PathSearch> {
    const { paths, more, cut } = await traversal.findPaths(store, {
      from: args.from,
      to: args.to,
      maxLength: args.maxLength ?? sizes.maxLength.default,
      first: args.first ?? sizes.paths.default,
      relations: args.relations ?? [],
      kinds: args.kinds ?? [],
    });
    if (more && !isSized(args)) meter.cutAt(path);
    return { paths: paths.map(pathOf), more, cut };
  }
}

const pathOf = ({ nodes, steps }: traversal.Path): Path => ({
  length: steps.length,
  nodes,
  steps: steps.map(({ edge, direction, node }) => ({ direction, link: new RelationWithEnds(edge), node })),
});
