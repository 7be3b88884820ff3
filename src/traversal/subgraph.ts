import { kindOfId, type KindName, relations } from "../model/index.js";
import { ascending, byId } from "../store/ascending.js";
import type { EdgeRecord, KindCount, NodeRecord, Store } from "../store/store.js";
import { linksAround, Neighborhood, readLimits, relationsOf, type Scope } from "./neighborhood.js";
import { requireNodes } from "./require-nodes.js";

/** Centers and limits of a subgraph. */
export interface SubgraphQuery extends Scope {
  readonly centers: readonly string[];
  readonly depth: number;
  /** Maximum number of nodes. */
  readonly limit: number;
  /** Properties to read of each node but the centers, and of each edge; all where not given. */
  readonly fields?: readonly string[];
  readonly edgeFields?: readonly string[];
}

/** Nodes around some centers, and the relations among them. */
export interface Subgraph {
  /** The nearest first, then by id. `depth`: number of relations from the nearest center. */
  readonly nodes: readonly { readonly node: NodeRecord; readonly depth: number }[];
  /** Relations between two of the nodes, by id. */
  readonly edges: readonly EdgeRecord[];
  readonly leftOut: LeftOut;
  readonly cut: string | null;
}

/** Number of nodes and relations within the depth that are not in the answer. */
export interface LeftOut {
  readonly nodes: number;
  /** By kind. */
  readonly byKind: readonly KindCount[];
  /** Relations among the nodes of the answer. */
  readonly edges: number;
}

/** Maximum number of relations of a subgraph. */
export const maxEdges = 2_000;

/**
 * Finds the nodes within `depth` relations of the centers, in either direction (0: the centers alone). Reads once for each
 * level, the centers beside the first, and once for the edges among nodes whose links were not read, where such edges can be.
 */
export async function findSubgraph(store: Store, query: SubgraphQuery): Promise<Subgraph> {
  const { centers, depth, limit } = query;
  const kinds = centers.flatMap((id) => kindOfId(id)?.name ?? []);
  const first = centers.slice(0, readLimits.batch);
  const [starts, links] = await Promise.all([
    requireNodes(store, centers, (index) => `centers[${index}]`),
    depth > 0 ? store.links(linksAround(first, query, kinds)) : undefined,
  ]);
  const around = new Neighborhood(store, query, starts);
  const depths = new Map([...around.nodes.keys()].map((id) => [id, 0]));
  // A former id has no links: those of the present one are read below.
  if (links)
    around.add(
      first.filter((id) => depths.has(id)),
      links,
    );
  let reached = [...depths.keys()];
  for (let level = 1; level <= depth; level++) {
    await around.read(reached);
    reached = around.beyond(reached, depths);
    for (const id of reached) depths.set(id, level);
  }
  const ranked = [...depths]
    .toSorted(([a, near], [b, far]) => near - far || ascending(a, b))
    .map(([id, at]) => ({ node: around.nodes.get(id) as NodeRecord, depth: at }));
  const nodes = ranked.slice(0, limit);
  const { edges, total } = await edgesAmong(
    store,
    nodes.map(({ node }) => node),
    around,
    query,
  );
  return {
    nodes,
    edges,
    leftOut: {
      nodes: ranked.length - nodes.length,
      byKind: countsByKind(ranked.slice(limit).map(({ node }) => node.kind)),
      edges: total - edges.length,
    },
    cut: around.cut,
  };
}

/**
 * Counts for each of these nodes its neighbors within the scope that are not among these nodes, by kind; a node without any
 * is absent. Runs one statement.
 */
export function neighborsBeyond(
  store: Store,
  ids: readonly string[],
  scope: Scope,
): Promise<ReadonlyMap<string, readonly KindCount[]>> {
  return store.neighborsByKind({
    sources: ids,
    relations: relationsOf(scope),
    direction: "BOTH",
    kinds: scope.kinds,
    where: { not: { field: "id", op: "in", value: ids } },
  });
}

async function edgesAmong(
  store: Store,
  nodes: readonly NodeRecord[],
  around: Neighborhood,
  scope: Scope & Pick<SubgraphQuery, "edgeFields">,
): Promise<{ edges: EdgeRecord[]; total: number }> {
  const ids = new Set(nodes.map(({ id }) => id));
  const read = around.edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
  const unread = nodes.filter(({ id }) => !around.isComplete(id));
  const others = await edgesOf(store, unread, scope);
  const readIds = new Set(read.map(({ id }) => id));
  const further = others.edges.filter(({ id }) => !readIds.has(id));
  const edges = [...read, ...further].toSorted(byId);
  return { edges: edges.slice(0, maxEdges), total: read.length + others.total - others.edges.length + further.length };
}

/** Reads the edges among some nodes, along the relations that the model declares between two of their kinds. */
async function edgesOf(
  store: Store,
  nodes: readonly NodeRecord[],
  { edgeFields, ...scope }: Scope & Pick<SubgraphQuery, "edgeFields">,
): Promise<{ edges: readonly EdgeRecord[]; total: number }> {
  const isAmong = (kinds: readonly KindName[]) => nodes.some(({ kind }) => kinds.includes(kind));
  const possible = relationsOf(scope).filter((name) => {
    const { from, to } = relations.get(name);
    return isAmong(from) && isAmong(to);
  });
  if (possible.length === 0) return { edges: [], total: 0 };
  const from = new Set(possible.flatMap((name) => relations.get(name).from));
  const links = {
    sources: nodes.filter(({ kind }) => from.has(kind)).map(({ id }) => id),
    relations: possible,
    direction: "OUT",
    kinds: [],
    where: { field: "id", op: "in", value: nodes.map(({ id }) => id) },
    fields: [],
    ...(edgeFields ? { edgeFields } : {}),
    order: [],
    backward: false,
  } as const;
  const found = [...(await store.links({ ...links, limit: maxEdges, count: false })).values()];
  const edges = found.flatMap(({ rows }) => rows.map(({ edge }) => edge));
  if (!found.some(({ more }) => more)) return { edges, total: edges.length };
  const counted = [...(await store.links({ ...links, limit: 0, count: true })).values()];
  return { edges, total: counted.reduce((sum, { total }) => sum + (total ?? 0), 0) };
}

function countsByKind(kinds: readonly KindName[]): LeftOut["byKind"] {
  const counts = new Map<KindName, number>();
  for (const kind of kinds.toSorted()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}
