import type { GraphQLResolveInfo } from "graphql";
import type { KindSpec } from "../../model/kind.js";
import type { Grouping, Largest } from "../../store/aggregate.js";
import type { NodeRecord, Page, PageQuery } from "../../store/store.js";
import type { Where } from "../../store/where.js";
import { type Facets, facetsOfKind } from "../types/facets.js";
import { ordersOf } from "../types/order-by.js";
import { type Aggregate, aggregateOf } from "./aggregate.js";
import { Connection, type Listing } from "./connection.js";
import type { Context } from "./context.js";
import { checkGroupCount, type KindGroups } from "./group-estimate.js";
import { type OrderInput, orderOf } from "./order.js";
import { isSized, type PageArgs, windowFor } from "./paging.js";
import { nodesProjection } from "./projection.js";
import { valueTests } from "./value-tests.js";
import { whereOf, type WhereInput } from "./where-input.js";

/** Arguments of a list of one kind. */
export interface KindPageArgs extends PageArgs {
  readonly where?: WhereInput | null;
  readonly orderBy?: readonly OrderInput[] | null;
}
type PagesOfKind = (args: KindPageArgs, context: Context, info: GraphQLResolveInfo) => KindPage;

/** Reads pages of all things of a kind; `filter` restricts the list beside the caller's own. */
export function pagesOfKind(kind: KindSpec, filter?: Where): PagesOfKind {
  const facets = facetsOfKind(kind.name);
  const orders = ordersOf(kind.fields, [kind.name]);
  return (args, context, info) => {
    const { meter, statistics, empty } = context;
    const order = orderOf(args.orderBy, orders);
    const window = windowFor(args, order, info);
    const own = whereOf(args.where, kind);
    const where = both(own, filter);
    const listing = {
      window,
      order,
      node: (node: NodeRecord) => node,
      id: (node: NodeRecord) => node.id,
      found: own && ((rows: number) => empty.note(own, info.path, rows, () => valueTests(own, [kind.name]))),
      cut: isSized(args)
        ? undefined
        : () => meter.cutAt(info.path, where ? undefined : statistics?.kinds[kind.name]?.nodes),
    };
    const page = { kind: kind.name, ...(where ? { where } : {}), order, ...window, ...nodesProjection(info, order) };
    return new KindPage(listing, { ...page, count: false }, facets, context);
  };
}

/** Things of a kind. */
export class KindPage extends Connection<NodeRecord> {
  constructor(
    listing: Listing<NodeRecord>,
    private readonly query: PageQuery,
    private readonly facets: Facets,
    private readonly context: Context,
  ) {
    super(listing);
  }

  protected readPage(): Promise<Page<NodeRecord>> {
    return this.context.store.page(this.query);
  }

  protected async readTotal(): Promise<number> {
    const { kind, where, order } = this.query;
    const all = { kind, ...(where ? { where } : {}), order, limit: 0, backward: false, count: true };
    return (await this.context.store.page(all)).total ?? 0;
  }

  aggregate(...of: Parameters<Aggregate>): ReturnType<Aggregate> {
    const { kind, where } = this.query;
    const { store, statistics } = this.context;
    const groupsOf = async (grouping: Grouping, largest?: Largest) => {
      const groups = await store.aggregate({
        kind,
        ...(where ? { where } : {}),
        ...grouping,
        ...(largest && { largest }),
      });
      this.listing.found?.(groups.length);
      return groups;
    };
    const check = (groups: Omit<KindGroups, "kind">) =>
      statistics && !where && checkGroupCount({ kind, ...groups }, statistics);
    return aggregateOf(this.facets, groupsOf, check)(...of);
  }
}

const both = (a: Where | undefined, b: Where | undefined): Where | undefined => (a && b ? { and: [a, b] } : (a ?? b));
