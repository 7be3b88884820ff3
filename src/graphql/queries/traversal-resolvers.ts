import type { GraphQLFieldResolver } from "graphql";
import { findCommonNeighbors } from "../../traversal/common-neighbors.js";
import type { Scope } from "../../traversal/neighborhood.js";
import { findPaths, type Path } from "../../traversal/paths.js";
import type { Reason } from "../../traversal/reason.js";
import { findRelated } from "../../traversal/related.js";
import { findSubgraph, neighborsBeyond, type Subgraph } from "../../traversal/subgraph.js";
import type { Context } from "../read/context.js";
import { centers, commonIds, idsOf, sizes } from "./traversal-args.js";
import { sizeOf } from "../read/size-argument.js";
import { checkId } from "../read/id-argument.js";
import { narrowed } from "../read/list-filter.js";
import { relationView } from "../types/relation-view.js";

type Resolver<Args> = GraphQLFieldResolver<unknown, Context, Args>;
type Given<T> = { readonly [K in keyof T]?: T[K] | null };
type ScopeArgs = Given<Scope>;
type First = Given<{ first: number }>;

/** Resolvers of the questions about how things hang together, by name. */
export const graphQuestionResolvers: Readonly<Record<string, Resolver<never>>> = {
  paths: async (
    _,
    args: ScopeArgs & First & Given<{ maxLength: number }> & { from: string; to: string },
    { store },
  ) => {
    const [from, to] = [checkId(args.from, "from"), checkId(args.to, "to")];
    const maxLength = sizeOf("maxLength", args.maxLength, sizes.maxLength);
    const first = sizeOf("first", args.first, sizes.paths);
    const found = await findPaths(store, { from, to, maxLength, first, ...scopeOf(args) });
    return { ...found, paths: found.paths.map(pathView) };
  },
  subgraph: async (_, args: ScopeArgs & Given<{ depth: number; limit: number }> & { centers: string[] }, { store }) => {
    const depth = sizeOf("depth", args.depth, sizes.depth);
    const limit = sizeOf("limit", args.limit, sizes.nodes);
    const around = idsOf("centers", args.centers, centers);
    const scope = scopeOf(args);
    const found = await findSubgraph(store, { centers: around, depth, limit, ...scope });
    const ids = found.nodes.map(({ node }) => node.id);
    let counted: ReturnType<typeof neighborsBeyond> | undefined;
    // Asked for by each node, read once for all.
    const beyond = async (id: string) => (await (counted ??= neighborsBeyond(store, ids, scope))).get(id) ?? [];
    const nodes = found.nodes.map((row) => ({ ...drawnView(row), beyond: () => beyond(row.node.id) }));
    return { ...found, nodes, edges: found.edges.map(relationView) };
  },
  commonNeighbors: async (_, args: ScopeArgs & First & { ids: string[] }, { store }) => {
    const first = sizeOf("first", args.first, sizes.rows);
    const ids = idsOf("ids", args.ids, commonIds);
    const { rows, total, cut } = await findCommonNeighbors(store, { ids, first, ...scopeOf(args) });
    const neighbors = rows.map(({ node, links }) => ({ node, links: links.map(({ edge }) => relationView(edge)) }));
    return { totalCount: total, neighbors, cut };
  },
  related: async (_, { id, kinds, first }: Given<Pick<Scope, "kinds">> & First & { id: string }, { store }) => {
    const query = { id: checkId(id, "id"), kinds: narrowed("kinds", kinds), first: sizeOf("first", first, sizes.rows) };
    const { rows, total, cut } = await findRelated(store, query);
    return { totalCount: total, things: rows.map((row) => ({ ...row, reasons: row.reasons.map(reasonView) })), cut };
  },
};

const scopeOf = ({ relations, kinds }: ScopeArgs): Scope => ({
  relations: narrowed("relations", relations),
  kinds: narrowed("kinds", kinds),
});

const pathView = ({ nodes, steps }: Path) => ({
  length: steps.length,
  nodes,
  steps: steps.map(({ edge, direction, node }) => ({ direction, link: relationView(edge), node })),
});

const drawnView = ({ node, depth }: Subgraph["nodes"][number]) => ({
  id: node.id,
  kind: node.kind,
  name: node.props.name ?? node.props.asSaid ?? node.id,
  depth,
  node,
});

const reasonView = (reason: Reason) => ({ ...reason, links: reason.links.map(relationView) });
