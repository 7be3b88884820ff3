import type { FieldNode, GraphQLResolveInfo } from "graphql";
import type { KindName, RelationName } from "../../model/index.js";
import type { OrderKey } from "../../store/order.js";
import type { Grouping } from "../../store/aggregate.js";
import type { LinkMatch, LinkRecord, NodeRecord, Page, Window } from "../../store/store.js";
import { type End, leadsTo } from "../types/ends.js";
import { type Facets, facetsOfEnd, facetsOfKind, linkFacets } from "../types/facets.js";
import { ordersOf } from "../types/order-by.js";
import { type Aggregate, aggregateOf } from "./aggregate.js";
import { Connection, type Listing } from "./connection.js";
import type { Context, LinkShape } from "./context.js";
import type { KindPageArgs } from "./kind-page.js";
import { inputOr, listFilter } from "./argument-checks.js";
import { orderOf } from "./order.js";
import { isSized, type PageArgs, windowFor } from "./paging.js";
import { linksProjection, nodeProjection } from "./projection.js";
import type { ResolveAll } from "./resolve-all.js";
import { selectedFields } from "./selection.js";
import { valueTests } from "./value-tests.js";
import { linkWhereOf } from "./where-input.js";

export type LinkEdge = LinkRecord & { cursor: string };

/** Resolver of a relation's field on one of its ends: the node itself, or a page of links. One statement serves a level. */
export function endResolver(end: End): ResolveAll<NodeRecord, KindPageArgs> {
  const base = { relations: [end.relation.name], direction: end.direction, kinds: [] };
  if (end.single) {
    const shapeOf = onceALevel((_: KindPageArgs, info) => {
      const window = { order: [], limit: 1, backward: false, count: false } as const;
      return { ...base, ...window, ...nodeProjection(info), edgeFields: [] };
    });
    return async (nodes, args, context, info) => {
      const pages = await context.linkPages(idsOf(nodes), shapeOf(args, info, context));
      return pages.map(({ rows }) => rows[0]?.node ?? null);
    };
  }
  const subject = leadsTo(end);
  const orders = ordersOf(subject.fields, end.others, end.plain ? undefined : end.relation);
  const facets = end.plain ? facetsOfKind(subject.name as KindName) : facetsOfEnd(end);
  return pagesOfLinks(end.others, facets, (args: KindPageArgs, info) => {
    const { node: where, edge: edgeWhere } = linkWhereOf(end, args.where);
    const match = { ...base, ...(where ? { where } : {}), ...(edgeWhere ? { edgeWhere } : {}) };
    return queryOf(match, orderOf(args.orderBy, orders), args, info);
  });
}

interface LinksWhere {
  readonly relations?: readonly RelationName[] | null;
  readonly kinds?: readonly KindName[] | null;
  readonly direction?: "OUT" | "IN" | null;
}
type LinksArgs = PageArgs & LinksWhere & { readonly where?: LinksWhere | null };

/** Resolver of `links`: a page of relations of any kind. */
export const linksResolver: ResolveAll<NodeRecord, LinksArgs> = pagesOfLinks(
  [],
  linkFacets,
  (args: LinksArgs, info) => {
    const { relations, kinds, direction, where } = args;
    const { input, at } = inputOr("where", where, { relations, kinds, direction });
    const match = {
      relations: listFilter(at("relations"), input.relations).toSorted(),
      kinds: listFilter(at("kinds"), input.kinds).toSorted(),
      direction: input.direction ?? "BOTH",
    } as const;
    return queryOf(match, [], args, info);
  },
);

/** Arguments of a list of links as the store's queries, the same for all nodes of a level. */
interface LevelQuery {
  readonly match: Omit<LinkMatch, "sources">;
  readonly order: readonly OrderKey[];
  readonly window: Omit<Window, "count">;
  readonly page: LinkShape;
  readonly total: LinkShape;
}

function queryOf(
  match: Omit<LinkMatch, "sources">,
  order: readonly OrderKey[],
  args: PageArgs,
  info: GraphQLResolveInfo,
): LevelQuery {
  const window = windowFor(args, order, info);
  const page = { ...match, order, ...window, ...linksProjection(info, order), count: false };
  return { match, order, window, page, total: { ...match, order, limit: 0, backward: false, count: true } };
}

/** Reads a field's arguments and selection once a level: all nodes of a level have the same list of field nodes. */
function onceALevel<Args, T>(read: (args: Args, info: GraphQLResolveInfo, context: Context) => T): typeof read {
  const requests = new WeakMap<Context, Map<readonly FieldNode[], T>>();
  return (args, info, context) => {
    let levels = requests.get(context);
    if (!levels) requests.set(context, (levels = new Map()));
    let level = levels.get(info.fieldNodes);
    if (level === undefined) levels.set(info.fieldNodes, (level = read(args, info, context)));
    return level;
  };
}

/** Level of lists of links: its queries, and what they note. */
interface Level extends LevelQuery {
  readonly listing: Listing<LinkRecord>;
  readonly facets: Facets;
  /** True where the operation shows rows. */
  readonly shows: boolean;
}

/** Resolver of a list of links. */
function pagesOfLinks<Args extends PageArgs>(
  others: readonly KindName[],
  facets: Facets,
  read: (args: Args, info: GraphQLResolveInfo) => LevelQuery,
): ResolveAll<NodeRecord, Args> {
  const levelOf = onceALevel((args: Args, info, context): Level => {
    const query = read(args, info);
    const {
      where,
      edgeWhere,
      relations: [relation],
    } = query.match;
    const filter = where ?? edgeWhere;
    const tests = () => [
      ...(where ? valueTests(where, others) : []),
      ...(edgeWhere && relation ? valueTests(edgeWhere, relation) : []),
    ];
    const listing = {
      window: query.window,
      order: query.order,
      node: (link: LinkRecord) => link.node,
      id: (link: LinkRecord) => link.edge.id,
      edge: (link: LinkRecord) => link.edge,
      found: filter && ((rows: number) => context.empty.note(filter, info.path, rows, tests)),
      cut: isSized(args) ? undefined : () => context.meter.cutAt(info.path),
    };
    const shown = selectedFields(info.fieldNodes, info);
    const shows = ["nodes", "edges", "pageInfo"].some((name) => shown.has(name));
    return { ...query, listing, facets, shows };
  });
  return async (nodes, args, context, info) => {
    const level = levelOf(args, info, context);
    const pages = nodes.map(({ id }) => new LinkPage(id, level, context));
    if (level.shows) {
      const found = await context.linkPages(idsOf(nodes), level.page);
      for (const [index, page] of pages.entries()) page.show(found[index] as Page<LinkRecord>);
    }
    return pages;
  };
}

const idsOf = (nodes: readonly NodeRecord[]) => nodes.map(({ id }) => id);

/** Links of one source. */
class LinkPage extends Connection<LinkRecord> {
  constructor(
    private readonly source: string,
    private readonly level: Level,
    private readonly context: Context,
  ) {
    super(level.listing);
  }

  protected readPage(): Promise<Page<LinkRecord>> {
    return this.context.links(this.source, this.level.page);
  }

  protected async readTotal(): Promise<number> {
    return (await this.context.links(this.source, this.level.total)).total ?? 0;
  }

  aggregate(...of: Parameters<Aggregate>): ReturnType<Aggregate> {
    const { facets, match, listing } = this.level;
    const groupsOf = async (grouping: Grouping) => {
      const groups = await this.context.linkGroups(this.source, { ...match, ...grouping });
      listing.found?.(groups.length);
      return groups;
    };
    return aggregateOf(facets, groupsOf)(...of);
  }
}
