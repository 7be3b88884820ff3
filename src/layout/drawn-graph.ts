import { setImmediate } from "node:timers/promises";
import { type KindName, kinds, type RelationName, relations } from "../model/index.js";
import { ascending } from "../store/ascending.js";
import type { NodeRecord, Store } from "../store/store.js";

/** Kinds that a picture shows by default: those with a mark, by rank. */
export const shownKinds: readonly KindName[] = [...kinds.values()]
  .flatMap(({ name, drawn }) => (drawn ? [{ name, rank: drawn.rank }] : []))
  .toSorted((a, b) => a.rank - b.rank)
  .map(({ name }) => name);

/** All kinds in the picture: those shown by default, then all other entities that may be drawn. */
export const drawnKinds: readonly KindName[] = [
  ...shownKinds,
  ...[...kinds.values()].filter(({ entity, drawn }) => entity && drawn === undefined).map(({ name }) => name),
];

/** Relations that are drawn. */
export const drawnRelations: readonly RelationName[] = [...relations.values()]
  .filter(({ drawn }) => drawn)
  .map(({ name }) => name);

/** A drawn node. */
export interface DrawnNode {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly nameZh: string | null;
}

/** A relation between two nodes; parallel ones count once. */
export interface DrawnEdge {
  readonly source: string;
  readonly target: string;
  readonly relation: RelationName;
}

/** Drawn part of a graph: nodes by id, edges by relation and ends, without loops. */
export interface DrawnGraph {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  /** Sentence about omitted nodes and edges; null where there are none. */
  readonly cut: string | null;
}

/** Maximum number of drawn nodes and edges. */
export const maxDrawn = { nodes: 10_000, edges: 40_000 };

/** Rows of one statement; between statements other requests are served. */
const batch = { nodes: 500, sources: 100 };

/** Reads the drawn part of a graph in small steps: the first nodes, kind by kind, and the first edges up to the limits. */
export async function readDrawnGraph(store: Store, limits = maxDrawn): Promise<DrawnGraph> {
  const found = new Map<string, DrawnNode>();
  for (const kind of drawnKinds)
    for await (const node of nodesOf(store, kind)) {
      found.set(node.id, nodeOf(node));
      if (found.size > limits.nodes) break;
    }
  const fit = new Map([...found].slice(0, limits.nodes));
  const { edges, more } = await edgesAmong(store, fit, limits.edges);
  const sentences = [
    ...(found.size > limits.nodes ? [`only the first ${limits.nodes} things are drawn, kind by kind`] : []),
    ...(more ? [`only the first ${limits.edges} relations are drawn`] : []),
  ];
  return {
    nodes: [...fit.values()].toSorted((a, b) => ascending(a.id, b.id)),
    edges: edges.toSorted((a, b) => ascending(keyOf(a), keyOf(b))),
    cut: sentences.join("; ") || null,
  };
}

async function* nodesOf(store: Store, kind: KindName): AsyncIterable<NodeRecord> {
  const window = { order: [], limit: batch.nodes, backward: false, count: false };
  let from: { from?: { values: []; id: string } } = {};
  for (;;) {
    const { rows, more } = await store.page({ kind, ...window, ...from });
    yield* rows;
    const last = rows.at(-1);
    if (!more || !last) return;
    from = { from: { values: [], id: last.id } };
    await setImmediate();
  }
}

const nodeOf = ({ id, kind, props }: NodeRecord): DrawnNode => ({
  id,
  kind,
  name: String(props.name),
  nameZh: typeof props.nameZh === "string" ? props.nameZh : null,
});

async function edgesAmong(
  store: Store,
  nodes: ReadonlyMap<string, DrawnNode>,
  limit: number,
): Promise<{ edges: DrawnEdge[]; more: boolean }> {
  let more = false;
  const found = new Map<string, DrawnEdge>();
  const ids = [...nodes.keys()];
  for (let at = 0; at < ids.length && !more; at += batch.sources) {
    const pages = await store.links({
      sources: ids.slice(at, at + batch.sources),
      relations: drawnRelations,
      direction: "OUT",
      kinds: drawnKinds,
      order: [],
      limit,
      backward: false,
      count: false,
    });
    more = [...pages.values()].some((page) => page.more);
    for (const { edge } of [...pages.values()].flatMap(({ rows }) => rows)) {
      const { source, target, relation } = edge;
      if (source !== target && nodes.has(target)) found.set(keyOf(edge), { source, target, relation });
    }
    more ||= found.size > limit;
    await setImmediate();
  }
  return { edges: [...found.values()].slice(0, limit), more };
}

const keyOf = ({ relation, source, target }: DrawnEdge) => `${relation}|${source}|${target}`;
