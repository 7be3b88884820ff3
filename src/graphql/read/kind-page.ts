import type { GraphQLResolveInfo } from "graphql";
import type { KindSpec } from "../../model/kind.js";
import type { NodeRecord } from "../../store/store.js";
import type { Where } from "../../store/where.js";
import { facetsOfKind } from "../types/facets.js";
import { ordersOf } from "../types/order-by.js";
import { type Aggregate, aggregateOf } from "./aggregate.js";
import { type Connection, connectionOf } from "./connection.js";
import type { Context } from "./context.js";
import { checkGroupCount } from "./group-estimate.js";
import { type OrderInput, orderOf } from "./order.js";
import { isSized, type PageArgs, windowOf } from "./paging.js";
import { nodesProjection } from "./projection.js";
import { valueTests } from "./value-tests.js";
import { whereOf, type WhereInput } from "./where-input.js";

/** Arguments of a list of one kind. */
export interface KindPageArgs extends PageArgs {
  readonly where?: WhereInput | null;
  readonly orderBy?: readonly OrderInput[] | null;
}
export type KindPage = Connection<{ node: NodeRecord; cursor: string }> & { readonly aggregate: Aggregate };

type PagesOfKind = (args: KindPageArgs, context: Context, info: GraphQLResolveInfo) => KindPage;

/** Reads pages of all things of a kind; `filter` restricts the list beside the caller's own. */
export function pagesOfKind(kind: KindSpec, filter?: Where): PagesOfKind {
  const facets = facetsOfKind(kind.name);
  const orders = ordersOf(kind.fields, [kind.name]);
  return (args, { store, meter, statistics, empty }, info) => {
    const order = orderOf(args.orderBy, orders);
    const window = windowOf(args, order);
    const own = whereOf(args.where, kind);
    const where = both(own, filter);
    const found = own && ((rows: number) => empty.note(own, info.path, rows, () => valueTests(own, [kind.name])));
    const match = { kind: kind.name, ...(where ? { where } : {}) };
    const query = { ...match, order };
    const connection = connectionOf({
      page: () => store.page({ ...query, ...window, ...nodesProjection(info, order), count: false }),
      window,
      order,
      node: (node) => node,
      id: (node) => node.id,
      found,
      cut: isSized(args)
        ? undefined
        : () => meter.cutAt(info.path, where ? undefined : statistics?.kinds[kind.name]?.nodes),
      total: async () => (await store.page({ ...query, limit: 0, backward: false, count: true })).total ?? 0,
    });
    const aggregate = aggregateOf(
      facets,
      async (grouping, largest) => {
        const groups = await store.aggregate({ ...match, ...grouping, ...(largest && { largest }) });
        found?.(groups.length);
        return groups;
      },
      (groups) => statistics && !where && checkGroupCount({ kind: kind.name, ...groups }, statistics),
    );
    return { ...connection, aggregate };
  };
}

const both = (a: Where | undefined, b: Where | undefined): Where | undefined => (a && b ? { and: [a, b] } : (a ?? b));
