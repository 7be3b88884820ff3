import { useMemo } from "preact/hooks";
import { drawnKinds, drawnRelations } from "../data/kinds.js";
import { type QueryState, useQuery } from "../data/use-query.js";
import { NeighborsDocument, type NeighborsQuery, NetworkDocument, type NetworkQuery } from "../generated/operations.js";
import { type Expansion, maxAdded, shownIds } from "./expansion.js";
import { inTurn, type Neighbor, neighborsOf } from "./neighbors.js";
import { middleOf, type Placeable, type PlacedGraph, placedGraphOf } from "./placed-graph.js";

export interface Center {
  readonly id: string;
  /** Ids that the picture begins with. */
  readonly first: readonly string[];
  readonly neighbors: readonly Neighbor[];
  readonly home: Placeable["position"];
}

export interface PlacedGraphState {
  readonly near: QueryState<NeighborsQuery>;
  readonly center: Center | undefined;
  readonly shown: QueryState<NetworkQuery>;
  readonly graph: PlacedGraph | undefined;
}

/** Queries the surroundings of a thing, and the picture that has expanded from there. */
export function usePlacedGraph(around: string, expansion: Expansion): PlacedGraphState {
  const near = useQuery(NeighborsDocument, { id: around, kinds: drawnKinds, relations: drawnRelations });
  const center = useMemo(
    () => (near.data && !near.loading ? centerOf(near.data) : undefined),
    [near.data, near.loading],
  );
  const ids = center && shownIds(center.id, center.first, expansion);
  const shown = useQuery(NetworkDocument, ids && { ids, kinds: drawnKinds, relations: drawnRelations });
  const graph = useMemo(() => {
    const { subgraph } = shown.data ?? {};
    // While another center's picture is on its way the old one is not shown under the new name.
    if (!subgraph || !center?.home || !subgraph.nodes.some(({ id }) => id === center.id)) return undefined;
    return placedGraphOf(subgraph, center.home);
  }, [shown.data, center]);
  return { near, center, shown, graph };
}

function centerOf({ subgraph }: NeighborsQuery): Center | undefined {
  const own = subgraph.nodes.find(({ depth }) => depth === 0);
  if (!own) return undefined;
  const neighbors = neighborsOf(own.id, subgraph);
  const middle = middleOf(subgraph.nodes.map(({ node }) => node));
  return {
    id: own.id,
    first: inTurn(neighbors, maxAdded).map(({ id }) => id),
    neighbors,
    home: "position" in own.node && own.node.position ? own.node.position : middle,
  };
}
