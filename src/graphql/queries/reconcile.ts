import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, Float, ID, Info, InputType, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { KindName } from "../../model/index.js";
import { Node } from "../../model/node.js";
import { Origin } from "../../model/origin.js";
import { reconcileLimits } from "../../reconcile/query.js";
import * as service from "../../reconcile/reconcile.js";
import type { NodeRecord } from "../../store/store.js";
import { Rows } from "../cost/rows.js";
import type { Context } from "../read/context.js";
import { kindEnum } from "../types/enums.js";

const { queries: maxQueries, candidates: maxCandidates, defaultCandidates } = reconcileLimits;
const judged = { computed: "src/reconcile/name-match.ts" };
const reconciled = { computed: "src/reconcile/reconcile.ts" };

@InputType({ description: "What a table says of the thing besides its name." })
class ReconcileProperty {
  @Field(() => String, {
    description:
      "A stored field of its kind (a part's field as `unitCode`), or a relation to what has a name. Example: `issuedBy`.",
  })
  property!: string;

  @Field(() => [String], {
    description: "What it may be: texts, numbers as texts, or ids or names of what the relation leads to.",
  })
  values!: string[];
}

@InputType({ description: "A name as a table has it, whose bearer is sought." })
class ReconcileQuery {
  @Field(() => String, { description: "The name, or an id. Example: `5G Setting Sail plan`." })
  query!: string;

  @Field(() => kindEnum, { nullable: true, description: "Only things of this kind." })
  type?: KindName | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many candidates, 1 to ${maxCandidates}; ${defaultCandidates} where not given.`,
  })
  limit?: number | null;

  @Field(() => [ReconcileProperty], {
    nullable: true,
    description: "What else is known of it. What does not agree lowers the score by up to a fifth, and is no match.",
  })
  properties?: ReconcileProperty[] | null;
}

@ObjectType({ simpleResolvers: true, description: "A thing that may be what a name means." })
class ReconcileCandidate {
  @Field(() => Node, { description: "The thing." })
  @Origin({ stored: "(:Node)" })
  node!: NodeRecord;

  @Field(() => ID, { description: "Its id." })
  @Origin({ stored: "(:Node).id" })
  id!: string;

  @Field(() => String, { description: "Its name." })
  @Origin({ stored: "(:Entity).name" })
  name!: string;

  @Field(() => kindEnum, { description: "Its kind." })
  @Origin({ stored: "(:Node) label" })
  type!: KindName;

  @Field(() => Float, {
    description: "From 0 to 100: 100 for the name itself, 98 for an alias, up to 95 for a name that resembles it.",
  })
  @Origin(judged)
  score!: number;

  @Field(() => Boolean, {
    description:
      "Whether this is it for certain: asked for by a proper name or by its id, all properties agree, and that is so of no other.",
  })
  @Origin(reconciled)
  match!: boolean;

  @Field(() => String, { description: 'Why, in a sentence. Example: `Alias "Setting Sail" is "setting sail".`' })
  @Origin(judged)
  explanation!: string;
}

@ObjectType({ simpleResolvers: true, description: "What a name may mean." })
class Reconciliation {
  @Field(() => String, { description: "The name that was asked for." })
  @Origin({ computed: "src/graphql/queries/reconcile.ts", from: "the argument" })
  query!: string;

  @Field(() => [ReconcileCandidate], { description: "The best first, then by id; empty where nothing is near." })
  @Rows(maxCandidates)
  @Origin(reconciled)
  candidates!: ReconcileCandidate[];
}

/** Candidates for the names of a list. src/reconcile checks the queries, as it does those of `/reconcile`. */
@Resolver()
export class ReconcileResolver {
  @Query(() => [Reconciliation], {
    complexity: 500,
    description:
      "What the names of a list mean: for each, in their order, the things that may bear it, with score and reason. The same for tools such as OpenRefine: `/reconcile`.",
  })
  @Rows({ each: "queries" })
  @Origin(reconciled)
  async reconcile(
    @Arg("queries", () => [ReconcileQuery], { description: `The names, at most ${maxQueries}.` })
    queries: ReconcileQuery[],
    @Ctx() { store, meter }: Context,
    @Info() { path }: GraphQLResolveInfo,
  ): Promise<Reconciliation[]> {
    const given = queries.map(({ query, type, limit, properties }) => ({
      query,
      kinds: type ? [type] : [],
      // One more tells that there are more.
      limit: limit ?? defaultCandidates + 1,
      properties: properties ?? [],
    }));
    const found = await service.reconcile(store, given, (index) => `queries[${index}]`);
    return given.map(({ query }, index) => {
      const all = found[index] ?? [];
      const candidates = all.slice(0, queries[index]?.limit ?? defaultCandidates);
      if (candidates.length < all.length) meter.cutAt({ key: "candidates", prev: path });
      return { query, candidates: candidates.map((one) => ({ ...one, id: one.node.id, type: one.node.kind })) };
    });
  }
}
