import type { FieldNode, GraphQLResolveInfo } from "graphql";
import type { KindName, RelationName } from "../../model/index.js";
import type { OrderKey } from "../../store/order.js";
import type { LinkMatch, LinkRecord, NodeRecord, Window } from "../../store/store.js";
import { type End, leadsTo } from "../types/ends.js";
import { type Facets, facetsOfEnd, facetsOfKind, linkFacets } from "../types/facets.js";
import { ordersOf } from "../types/order-by.js";
import { type Aggregate, aggregateOf } from "./aggregate.js";
import { type Connection, connectionOf } from "./connection.js";
import type { Context, LinkShape } from "./context.js";
import type { KindPageArgs } from "./kind-page.js";
import { listFilter } from "./argument-checks.js";
import { orderOf } from "./order.js";
import { type PageArgs, windowOf } from "./paging.js";
import { linkWhereOf } from "./where-input.js";

export type LinkEdge = LinkRecord & { cursor: string };
type LinkPage = Connection<LinkEdge> & { readonly aggregate: Aggregate };
type LinkResolver<Args> = (node: NodeRecord, args: Args, context: Context, info: GraphQLResolveInfo) => unknown;

/** Resolver of a relation's field on one of its ends: the node itself, or a page of links. One statement serves a level. */
export function endResolver(end: End): LinkResolver<KindPageArgs> {
  const base = { relations: [end.relation.name], direction: end.direction, kinds: [] };
  if (end.single) {
    const shape = { ...base, order: [], limit: 1, backward: false, count: false };
    return async (node, _, context) => (await context.links(node.id, shape)).rows[0]?.node ?? null;
  }
  const subject = leadsTo(end);
  const orders = ordersOf(subject.fields);
  const facets = end.plain ? facetsOfKind(subject.name as KindName) : facetsOfEnd(end);
  return pagesOfLinks(facets, (args: KindPageArgs) => {
    const { node: where, edge: edgeWhere } = linkWhereOf(end, args.where);
    const match = { ...base, ...(where ? { where } : {}), ...(edgeWhere ? { edgeWhere } : {}) };
    return queryOf(match, orderOf(args.orderBy, orders), args);
  });
}

interface LinksArgs extends PageArgs {
  readonly relations?: readonly RelationName[] | null;
  readonly kinds?: readonly KindName[] | null;
  readonly direction?: "OUT" | "IN" | null;
}

/** Resolver of `links`: a page of relations of any kind. */
export const linksResolver: LinkResolver<LinksArgs> = pagesOfLinks(linkFacets, (args: LinksArgs) => {
  const match = {
    relations: listFilter("relations", args.relations).toSorted(),
    kinds: listFilter("kinds", args.kinds).toSorted(),
    direction: args.direction ?? "BOTH",
  } as const;
  return queryOf(match, [], args);
});

/** Arguments of a list of links as the store's queries, the same for all nodes of a level. */
interface LevelQuery {
  readonly match: Omit<LinkMatch, "sources">;
  readonly order: readonly OrderKey[];
  readonly window: Omit<Window, "count">;
  readonly page: LinkShape;
  readonly total: LinkShape;
}

function queryOf(match: Omit<LinkMatch, "sources">, order: readonly OrderKey[], args: PageArgs): LevelQuery {
  const window = windowOf(args, order);
  const page = { ...match, order, ...window, count: false };
  return { match, order, window, page, total: { ...match, order, limit: 0, backward: false, count: true } };
}

/** Resolver of a list of links. Its arguments are read once a level: graphql-js gives all nodes of a level the same list of field nodes. */
function pagesOfLinks<Args>(facets: Facets, read: (args: Args) => LevelQuery): LinkResolver<Args> {
  const levels = new WeakMap<readonly FieldNode[], LevelQuery>();
  return (node, args, context, { fieldNodes }): LinkPage => {
    let query = levels.get(fieldNodes);
    if (!query) {
      query = read(args);
      levels.set(fieldNodes, query);
    }
    const { match, order, window, page, total } = query;
    const connection = connectionOf({
      page: () => context.links(node.id, page),
      window,
      order,
      node: (link) => link.node,
      id: (link) => link.edge.id,
      total: async () => (await context.links(node.id, total)).total ?? 0,
    });
    const aggregate = aggregateOf(facets, (grouping) => context.linkGroups(node.id, { ...match, ...grouping }));
    return { ...connection, aggregate };
  };
}
