import { Args, ArgsType, Ctx, Query, Resolver } from "type-graphql";
import { Node } from "../../model/node.js";
import { Origin } from "../../model/origin.js";
import type { NodeRecord } from "../../store/store.js";
import { Rows } from "../cost/rows.js";
import { oneBy } from "../read/by-name.js";
import type { Context } from "../read/context.js";
import { Ids, OptionalId, OptionalName } from "./arguments.js";

@ArgsType()
class NodeArgs {
  @OptionalId("The full id, a former one too. Example: `policy:5g-setting-sail`.")
  id?: string | null;

  @OptionalName()
  name?: string | null;
}

@ArgsType()
class NodesArgs {
  @Ids({ max: 100 }, "Up to 100 full ids.")
  ids!: string[];
}

/** Things of any kind, by id. */
@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    complexity: 0,
    description: "Whatever has this id or name; null where nothing has.",
  })
  @Origin({ stored: "(:Node)" })
  node(@Args(() => NodeArgs) args: NodeArgs, @Ctx() context: Context): Promise<NodeRecord | undefined> {
    return oneBy(args, context);
  }

  @Query(() => [Node], {
    nullable: "items",
    complexity: 0,
    description: "Whatever has these ids, in their order; null for each that nothing has.",
  })
  @Rows({ each: "ids" })
  @Origin({ stored: "(:Node)" })
  nodes(@Args(() => NodesArgs) { ids }: NodesArgs, @Ctx() context: Context): Promise<(NodeRecord | undefined)[]> {
    return Promise.all(ids.map((id) => context.node(id)));
  }
}
