import type { RelationName } from "../model/index.js";
import type { DrawnGraph, DrawnNode, DrawnEdge } from "./drawn-graph.js";
import type { Picture, Places } from "./arrange.js";
import { shownKinds } from "./drawn-graph.js";

/** A drawn node with its position. */
export interface PlacedNode extends DrawnNode {
  /** In px, to 0.1; y goes down. */
  readonly x: number;
  readonly y: number;
  /** Number of its neighbors. */
  readonly degree: number;
}

/** Layout of a complete graph. */
export interface Layout {
  /** By id. */
  readonly nodes: ReadonlyMap<string, PlacedNode>;
  /** By relation, source and target. */
  readonly edges: readonly DrawnEdge[];
  /** Sentence about omitted nodes and edges; null where there are none. */
  readonly cut: string | null;
}

/** Input of `arrange` for a graph. */
export function pictureOf({ nodes, edges }: DrawnGraph): Picture {
  const isShown = ({ kind }: DrawnNode) => shownKinds.includes(kind);
  return {
    shown: nodes.filter(isShown).map(({ id }) => id),
    others: nodes.filter((node) => !isShown(node)).map(({ id }) => id),
    pairs: edges.map(({ source, target }) => [source, target]),
  };
}

/** Combines a graph with the positions of its nodes. */
export function layoutOf({ nodes, edges, cut }: DrawnGraph, places: Places): Layout {
  const near = new Map(nodes.map(({ id }) => [id, new Set<string>()]));
  for (const { source, target } of edges) {
    near.get(source)?.add(target);
    near.get(target)?.add(source);
  }
  const placed = nodes.map((node): PlacedNode => {
    const { x, y } = places.get(node.id) as { x: number; y: number };
    return { ...node, x, y, degree: near.get(node.id)?.size ?? 0 };
  });
  return { nodes: new Map(placed.map((node) => [node.id, node])), edges, cut };
}

/** Version of the file's format; files of other versions are made again. */
const formatVersion = 2;

/** Serializes a layout. */
export function textOf({ nodes, edges, cut }: Layout): string {
  const rows = edges.map(({ relation, source, target }) => [relation, source, target]);
  return JSON.stringify({ formatVersion, nodes: [...nodes.values()], edges: rows, cut });
}

/** Parses a layout; undefined for a damaged text or another version. */
export function parseLayout(text: string): Layout | undefined {
  try {
    const read = JSON.parse(text) as ReturnType<typeof JSON.parse>;
    if (read.formatVersion !== formatVersion) return undefined;
    const edges = (read.edges as [RelationName, string, string][]).map(([relation, source, target]) => ({
      source,
      target,
      relation,
    }));
    return {
      nodes: new Map((read.nodes as PlacedNode[]).map((node) => [node.id, node])),
      edges,
      cut: read.cut as string | null,
    };
  } catch {
    return undefined;
  }
}
