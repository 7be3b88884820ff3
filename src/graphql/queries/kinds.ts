import type { GraphQLResolveInfo } from "graphql";
import { Args, ArgsType, type ClassType, Ctx, Field, Info, Query, Resolver } from "type-graphql";
import type { KindSpec } from "../../model/kind.js";
import { kinds } from "../../model/index.js";
import { Origin } from "../../model/origin.js";
import type { NodeRecord } from "../../store/store.js";
import { Rows } from "../cost/rows.js";
import { oneBy, type OneArgs } from "../read/by-name.js";
import type { Context } from "../read/context.js";
import { type KindPage, type KindPageArgs, pagesOfKind } from "../read/kind-page.js";
import type { OrderInput } from "../read/order.js";
import type { WhereInput } from "../read/where-input.js";
import { kindConnection } from "../types/connections.js";
import { nodeWhere, pageSize } from "../types/inputs.js";
import { orderBy } from "../types/order-by.js";
import { Id, OptionalId, OptionalName } from "./arguments.js";
import { PageArgs } from "./page-args.js";

/** Resolver classes of all kinds. */
export const kindResolvers = (): ClassType[] => [...kinds.values()].map(kindResolver);

/** Makes the resolver class of a kind: the thing with an id (`policy`) and the list of all (`policies`). */
function kindResolver(kind: KindSpec): ClassType {
  const { name, plural, prefix, type, entity } = kind;
  const ListArgs = listArgs(kind);
  const Connection = kindConnection(name);
  const page = pagesOfKind(kind);

  const ThingArgs = oneArgs(kind);

  @Resolver()
  class KindResolver {
    @Query(() => type, {
      name: name.charAt(0).toLowerCase() + name.slice(1),
      nullable: true,
      complexity: 0,
      description: `The ${name} with this id (\`${prefix}:…\`)${entity ? " or name" : ""}.`,
    })
    @Origin({ stored: `(:${name})` })
    one(@Args(() => ThingArgs) args: OneArgs, @Ctx() context: Context): Promise<NodeRecord | undefined> {
      return oneBy(args, context, name);
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

/** Makes the arguments of one thing of a kind: its id, or its name where the kind has names. */
function oneArgs({ name, entity }: KindSpec): ClassType<OneArgs> {
  const doc = "Its full id, or a former one.";
  @ArgsType()
  class IdArgs implements OneArgs {
    @Id(doc, name)
    id!: string;
  }
  @ArgsType()
  class IdOrNameArgs implements OneArgs {
    @OptionalId(doc, name)
    id?: string | null;

    @OptionalName()
    name?: string | null;
  }
  return entity ? IdOrNameArgs : IdArgs;
}

/** Makes the arguments of a list of one kind. */
export function listArgs({ name }: KindSpec): ClassType<KindPageArgs> {
  const Where = nodeWhere(name);
  const OrderBy = orderBy();

  @ArgsType()
  class ListArgs extends PageArgs implements KindPageArgs {
    @Field(() => Where, { nullable: true, description: "Which of them." })
    where?: WhereInput | null;

    @Field(() => [OrderBy], { nullable: true, description: "The order; by id by default." })
    orderBy?: OrderInput[] | null;
  }
  return ListArgs;
}
