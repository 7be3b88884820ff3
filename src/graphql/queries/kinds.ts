import type { GraphQLResolveInfo } from "graphql";
import { Args, ArgsType, type ClassType, Ctx, Field, Info, Query, Resolver } from "type-graphql";
import type { KindSpec } from "../../model/kind.js";
import { kinds } from "../../model/index.js";
import { Origin } from "../../model/origin.js";
import type { NodeRecord } from "../../store/store.js";
import { Rows } from "../cost/rows.js";
import type { Context } from "../read/context.js";
import { type KindPage, type KindPageArgs, pagesOfKind } from "../read/kind-page.js";
import type { OrderInput } from "../read/order.js";
import type { WhereInput } from "../read/where-input.js";
import { kindConnection } from "../types/connections.js";
import { nodeWhere, pageSize } from "../types/inputs.js";
import { orderBy } from "../types/order-by.js";
import { Id } from "./arguments.js";
import { PageArgs } from "./page-args.js";

/** Resolver classes of all kinds. */
export const kindResolvers = (): ClassType[] => [...kinds.values()].map(kindResolver);

/** Makes the resolver class of a kind: the thing with an id (`policy`) and the list of all (`policies`). */
function kindResolver(kind: KindSpec): ClassType {
  const { name, plural, prefix, type } = kind;
  const ListArgs = listArgs(kind);
  const Connection = kindConnection(name);
  const page = pagesOfKind(kind);

  @ArgsType()
  class IdArgs {
    @Id("The full id, also a former one.", name)
    id!: string;
  }

  @Resolver()
  class KindResolver {
    @Query(() => type, {
      name: name.charAt(0).toLowerCase() + name.slice(1),
      nullable: true,
      complexity: 0,
      description: `The ${name} with this id (\`${prefix}:…\`).`,
    })
    @Origin({ stored: `(:${name})` })
    async one(@Args(() => IdArgs) { id }: IdArgs, @Ctx() context: Context): Promise<NodeRecord | null> {
      const node = await context.node(id);
      return node?.kind === name ? node : null;
    }

    @Query(() => Connection, { name: plural, complexity: 0, description: `All of kind ${name}.` })
    @Rows(pageSize.default, { kind: name })
    @Origin({ stored: `(:${name})` })
    all(@Args(() => ListArgs) args: KindPageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): KindPage {
      return page(args, context, info);
    }
  }
  return KindResolver;
}

/** Makes the arguments of a list of one kind. */
export function listArgs({ name }: KindSpec): ClassType<KindPageArgs> {
  const Where = nodeWhere(name);
  const OrderBy = orderBy();

  @ArgsType()
  class ListArgs extends PageArgs implements KindPageArgs {
    @Field(() => Where, { nullable: true, description: "Which of them." })
    where?: WhereInput | null;

    @Field(() => [OrderBy], { nullable: true, description: "In which order; by id by default." })
    orderBy?: OrderInput[] | null;
  }
  return ListArgs;
}
