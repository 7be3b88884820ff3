import type { GraphQLFieldResolver } from "graphql";
import type { KindName } from "../../model/index.js";
import { reconcileLimits } from "../../reconcile/query.js";
import { reconcile } from "../../reconcile/reconcile.js";
import type { Context } from "../read/context.js";

interface QueryInput {
  readonly query: string;
  readonly type?: KindName | null;
  readonly limit?: number | null;
  readonly properties?: readonly { readonly property: string; readonly values: readonly string[] }[] | null;
}
type Resolver = GraphQLFieldResolver<unknown, Context, { readonly queries: readonly QueryInput[] }>;

/** Resolver of the query that finds the bearers of names. */
export const reconcileResolvers: Readonly<Record<string, Resolver>> = {
  reconcile: async (_, { queries }, { store }) => {
    const asked = queries.map(({ query, type, limit, properties }) => ({
      query,
      kinds: type ? [type] : [],
      limit: limit ?? reconcileLimits.defaultCandidates,
      properties: properties ?? [],
    }));
    const found = await reconcile(store, asked, (index) => `queries[${index}]`);
    return asked.map(({ query }, index) => ({
      query,
      candidates: (found[index] ?? []).map((one) => ({ ...one, id: one.node.id, type: one.node.kind })),
    }));
  },
};
