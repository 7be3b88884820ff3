import type { Intent, KindName, Modality, RelationName } from "../generated/operations.js";
import { readingOrder } from "./arrow-navigation.js";
import { type EdgeShape, edgeShape, parallels, type Point } from "./edge-shape.js";
import type { KindCount } from "./kind-counts.js";

export interface PlacedNode extends Point {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly nameZh?: string | null | undefined;
  /** Number of its relations in the picture. */
  readonly degree: number;
  /** Numbers of neighbors that the picture does not show, by kind. */
  readonly beyond: readonly KindCount[];
}

export interface PlacedEdge {
  readonly id: string;
  readonly relation: RelationName;
  readonly source: PlacedNode;
  readonly target: PlacedNode;
  readonly intent?: Intent | null | undefined;
  readonly modality?: Modality | null | undefined;
  readonly shape: EdgeShape;
}

export interface PlacedGraph {
  /** Reading order: rows from the top, each from the left. */
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

interface GraphAnswer {
  readonly nodes: readonly {
    readonly id: string;
    readonly kind: KindName;
    readonly name: string;
    readonly beyond: readonly KindCount[];
    readonly node: Placeable;
  }[];
  readonly edges: readonly (Omit<PlacedEdge, "source" | "target" | "shape"> & {
    readonly source: string;
    readonly target: string;
  })[];
}

export interface Placeable {
  readonly id: string;
  readonly nameZh?: string | null | undefined;
  readonly position?: Point | null | undefined;
}

/** Places nodes and edges. `home`: the place of a node that has none of its own. */
export function placedGraphOf({ nodes, edges }: GraphAnswer, home: Point): PlacedGraph {
  const known = new Set(nodes.map(({ id }) => id));
  const joined = edges.filter(({ source, target }) => source !== target && known.has(source) && known.has(target));
  const degrees = new Map<string, number>();
  for (const id of joined.flatMap(({ source, target }) => [source, target]))
    degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const placed = nodes
    .map(({ id, kind, name, beyond, node }): PlacedNode => {
      const { x, y } = node.position ?? home;
      return { id, kind, name, nameZh: node.nameZh, x, y, beyond, degree: degrees.get(id) ?? 0 };
    })
    .toSorted((a, b) => readingOrder(a, b) || (a.id < b.id ? -1 : 1));
  const byId = new Map(placed.map((node) => [node.id, node]));
  const beside = parallels(joined);
  return {
    nodes: placed,
    edges: joined.map((edge, index) => {
      const [source, target] = [byId.get(edge.source) as PlacedNode, byId.get(edge.target) as PlacedNode];
      return { ...edge, source, target, shape: edgeShape(source, target, ...(beside[index] as [number, number])) };
    }),
  };
}

/** Leaves out the nodes of some kinds, except the one in the middle. */
export function without({ nodes, edges }: PlacedGraph, hidden: ReadonlySet<string>, center: string): PlacedGraph {
  const shows = ({ id, kind }: PlacedNode) => id === center || !hidden.has(kind);
  return { nodes: nodes.filter(shows), edges: edges.filter(({ source, target }) => shows(source) && shows(target)) };
}

/** The middle of those that have a place: the place of a figure among what it is about. */
export function middleOf(things: readonly Placeable[]): Point {
  const places = things.flatMap(({ position }) => (position ? [position] : []));
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
  return { x: mean(places.map(({ x }) => x)), y: mean(places.map(({ y }) => y)) };
}
