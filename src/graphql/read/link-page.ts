import type { KindName, RelationName } from "../../model/index.js";
import type { OrderKey } from "../../store/order.js";
import type { LinkMatch, LinkRecord, NodeRecord } from "../../store/store.js";
import { type End, leadsTo } from "../types/ends.js";
import { type Facets, facetsOfEnd, facetsOfKind, linkFacets } from "../types/facets.js";
import { ordersOf } from "../types/order-by.js";
import { type Aggregate, aggregateOf } from "./aggregate.js";
import { type Connection, connectionOf } from "./connection.js";
import type { Context } from "./context.js";
import type { KindPageArgs } from "./kind-page.js";
import { listFilter } from "./argument-checks.js";
import { orderOf } from "./order.js";
import { type PageArgs, windowOf } from "./paging.js";
import { linkWhereOf } from "./where-input.js";

export type LinkEdge = LinkRecord & { cursor: string };
type LinkPage = Connection<LinkEdge> & { readonly aggregate: Aggregate };

/** Resolver of a relation's field on one of its ends: the node itself, or a page of links. One statement serves a level. */
export function endResolver(end: End): (node: NodeRecord, args: KindPageArgs, context: Context) => unknown {
  const base = { relations: [end.relation.name], direction: end.direction, kinds: [] };
  if (end.single)
    return async (node, _, context) => {
      const page = await context.links(node.id, { ...base, order: [], limit: 1, backward: false, count: false });
      return page.rows[0]?.node ?? null;
    };
  const subject = leadsTo(end);
  const orders = ordersOf(subject.fields);
  const facets = end.plain ? facetsOfKind(subject.name as KindName) : facetsOfEnd(end);
  return (node, args, context) => {
    const order = orderOf(args.orderBy, orders);
    const { node: where, edge: edgeWhere } = linkWhereOf(end, args.where);
    const match = { ...base, ...(where ? { where } : {}), ...(edgeWhere ? { edgeWhere } : {}) };
    return linkPage(node, match, args, { order, facets }, context);
  };
}

interface LinksArgs extends PageArgs {
  readonly relations?: readonly RelationName[] | null;
  readonly kinds?: readonly KindName[] | null;
  readonly direction?: "OUT" | "IN" | null;
}

/** Resolver of `links`: a page of relations of any kind. */
export function linksResolver(node: NodeRecord, args: LinksArgs, context: Context): LinkPage {
  const match = {
    relations: listFilter("relations", args.relations).toSorted(),
    kinds: listFilter("kinds", args.kinds).toSorted(),
    direction: args.direction ?? "BOTH",
  } as const;
  return linkPage(node, match, args, { order: [], facets: linkFacets }, context);
}

function linkPage(
  node: NodeRecord,
  match: Omit<LinkMatch, "sources">,
  args: PageArgs,
  { order, facets }: { order: readonly OrderKey[]; facets: Facets },
  context: Context,
): LinkPage {
  const window = windowOf(args, order);
  const shape = { ...match, order };
  const connection = connectionOf({
    page: () => context.links(node.id, { ...shape, ...window, count: false }),
    window,
    order,
    node: (link) => link.node,
    id: (link) => link.edge.id,
    total: async () => (await context.links(node.id, { ...shape, limit: 0, backward: false, count: true })).total ?? 0,
  });
  const aggregate = aggregateOf(facets, (grouping) => context.linkGroups(node.id, { ...match, ...grouping }));
  return { ...connection, aggregate };
}
