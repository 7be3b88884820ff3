import type { GraphQLResolveInfo } from "graphql";
import { Args, ArgsType, Ctx, Field, ID, Info, Int, ObjectType, Query, Resolver } from "type-graphql";
import { KnownError, shown } from "../../errors.js";
import { didYouMean } from "../../model/did-you-mean.js";
import { oneOf } from "../../model/enum.js";
import { Origin } from "../../model/origin.js";
import type * as stored from "../../store/store.js";
import { Rows } from "../cost/rows.js";
import type { Context } from "../read/context.js";
import { Size } from "./arguments.js";

const fromHistory = { computed: "cypher/read/changes-since.cypher", from: "the changes of every release since" };

const changeKind = oneOf("ChangeKind", "What became of a node or edge.", {
  ADDED: "It was not there.",
  CHANGED: "It was there and says something else now.",
  REMOVED: "It is not there any more.",
});

@ObjectType({ simpleResolvers: true, description: "What became of one node or edge between two releases." })
class Change implements stored.Change {
  @Field(() => ID, { description: "Id of the node or edge." })
  @Origin({ stored: "change" })
  readonly id!: string;

  @Field(() => changeKind, { description: "What became of it." })
  @Origin(fromHistory)
  readonly change!: stored.Change["change"];
}

@ObjectType({ simpleResolvers: true, description: "A page of changes, by id." })
class ChangePage {
  @Field(() => Int, { description: "All changes since the release." })
  @Origin(fromHistory)
  totalCount!: number;

  @Field(() => [Change], { description: "The changes of the page." })
  @Origin(fromHistory)
  nodes!: Change[];

  @Field(() => String, { nullable: true, description: "The last id: for after; null where nothing follows." })
  @Origin({ computed: "src/graphql/queries/changes-since.ts" })
  endCursor!: string | null;
}

const pageSize = { min: 0, max: 1000, default: 100 };

@ArgsType()
class ChangesSinceArgs {
  @Field(() => ID, { description: "The release's id." })
  release!: string;

  @Size(pageSize, "How many")
  first?: number | null;

  @Field(() => ID, { nullable: true, description: "Only ids after this one." })
  after?: string | null;
}

@Resolver()
export class ChangesSinceResolver {
  @Query(() => ChangePage, { complexity: 50, description: "What changed since a release was loaded last." })
  @Rows(pageSize.default)
  @Origin({ computed: "cypher/read/changes-since.cypher" })
  async changesSince(
    @Args(() => ChangesSinceArgs) { release, first, after }: ChangesSinceArgs,
    @Ctx() { store, meter }: Context,
    @Info() { path }: GraphQLResolveInfo,
  ): Promise<ChangePage> {
    const changes = await store.changesSince(release);
    if (!changes) {
      const known = (await store.releases()).map(({ id }) => id);
      throw new KnownError(
        "NOT_FOUND",
        `release: no release ${shown(release)} was loaded here${didYouMean(release, known)}`,
      );
    }
    const rest = changes.filter(({ id }) => !after || id > after);
    const nodes = rest.slice(0, first ?? pageSize.default);
    meter.cutByDefault(first, nodes.length, rest.length, path);
    const endCursor = rest.length > nodes.length ? (nodes.at(-1)?.id ?? null) : null;
    return { totalCount: changes.length, nodes, endCursor };
  }
}
