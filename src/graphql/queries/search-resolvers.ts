import type { GraphQLFieldResolver } from "graphql";
import type { KindName } from "../../model/index.js";
import { type Hit, search, suggest } from "../../search/search.js";
import type { OrderKey, Position } from "../../store/order.js";
import type { NodeRecord } from "../../store/store.js";
import { pageInfoOf } from "../read/connection.js";
import type { Context } from "../read/context.js";
import { narrowed } from "../read/list-filter.js";
import { cursorOf, windowOf } from "../read/paging.js";

type Resolver<Args> = GraphQLFieldResolver<unknown, Context, Args>;
interface Asked {
  readonly kinds?: readonly KindName[] | null;
  readonly first?: number | null;
}

/** Resolvers of the queries that find things by words, by name. */
export const searchResolvers: Readonly<Record<string, Resolver<never>>> = {
  search: async (_, { text, kinds, first, after }: Asked & { text: string; after?: string | null }, context) => {
    const window = windowOf({ first: first ?? null, after: after ?? null }, order);
    const { limit, from } = window;
    const { hits, complete } = await search(context.store.search, text, narrowed("kinds", kinds));
    const beyond = from ? hits.filter((hit) => isAfter(hit, from)) : hits;
    const page = beyond.slice(0, limit);
    const edges = (await withNodes(page, context)).map(({ hit, node }) => ({
      cursor: cursorOf(order, { values: [hit.score], id: hit.id }),
      score: hit.score,
      node,
      ...hit.explain(),
    }));
    return {
      totalCount: hits.length,
      complete,
      facets: facetsOf(hits),
      edges,
      nodes: edges.map(({ node }) => node),
      pageInfo: pageInfoOf({ more: beyond.length > page.length }, window, edges),
    };
  },
  suggest: async (_, { prefix, kinds, first }: Asked & { prefix: string }, context) => {
    const { limit } = windowOf({ first: first ?? null }, order);
    const { hits } = await suggest(context.store.search, prefix, narrowed("kinds", kinds));
    return (await withNodes(hits.slice(0, limit), context)).map(({ hit, node }) => {
      const { why, highlights } = hit.explain();
      return { text: highlights[0]?.text, marked: highlights[0]?.marked, score: hit.score, why, node };
    });
  },
};

/** The order of hits, as their cursors know it. */
const order: readonly OrderKey[] = [{ field: "score", descending: true }];

const isAfter = (hit: Hit, { values: [score], id }: Position) =>
  hit.score < Number(score) || (hit.score === score && hit.id > id);

/** The hits with their nodes, in one statement; without one that a load has just removed. */
async function withNodes(hits: readonly Hit[], context: Context): Promise<{ hit: Hit; node: NodeRecord }[]> {
  const nodes = await Promise.all(hits.map(({ id }) => context.node(id)));
  return hits.flatMap((hit, i) => {
    const node = nodes[i];
    return node ? [{ hit, node }] : [];
  });
}

function facetsOf(hits: readonly Hit[]): { kind: KindName; count: number }[] {
  const counts = new Map<KindName, number>();
  for (const { kind } of hits) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .toSorted((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
}
