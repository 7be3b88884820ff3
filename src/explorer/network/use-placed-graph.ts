import { useMemo } from "preact/hooks";
import { type Answer, useAnswer } from "../data/use-query.js";
import { NeighboursDocument, type NeighboursQuery, NetworkDocument, type NetworkQuery } from "../operations.js";
import { type Drawn, drawnOf, middleOf, type Placeable } from "./placed-graph.js";
import { inTurn, type Neighbour, neighboursOf } from "./neighbors.js";
import { type Growth, mostAdded, shownIds } from "./expansion.js";
import { pictured } from "./kind-counts.js";

export interface Centre {
  readonly id: string;
  /** What the picture begins with. */
  readonly first: readonly string[];
  readonly neighbours: readonly Neighbour[];
  readonly home: Placeable["position"];
}

export interface PictureAnswers {
  readonly near: Answer<NeighboursQuery>;
  readonly centre: Centre | undefined;
  readonly shown: Answer<NetworkQuery>;
  readonly drawn: Drawn | undefined;
}

/** What stands around a thing, and the picture that has grown from there. */
export function usePicture(around: string, growth: Growth): PictureAnswers {
  const near = useAnswer(NeighboursDocument, { id: around, kinds: pictured });
  const centre = useMemo(
    () => (near.data && !near.loading ? centreOf(near.data) : undefined),
    [near.data, near.loading],
  );
  const ids = centre && shownIds(centre.id, centre.first, growth);
  const shown = useAnswer(NetworkDocument, ids && { ids, kinds: pictured });
  const drawn = useMemo(() => {
    const { subgraph } = shown.data ?? {};
    // While another centre's picture is on its way the old one is not shown under the new name.
    if (!subgraph || !centre?.home || !subgraph.nodes.some(({ id }) => id === centre.id)) return undefined;
    return drawnOf(subgraph, centre.home);
  }, [shown.data, centre]);
  return { near, centre, shown, drawn };
}

function centreOf({ subgraph }: NeighboursQuery): Centre | undefined {
  const own = subgraph.nodes.find(({ depth }) => depth === 0);
  if (!own) return undefined;
  const neighbours = neighboursOf(own.id, subgraph);
  const middle = middleOf(subgraph.nodes.map(({ node }) => node));
  return {
    id: own.id,
    first: inTurn(neighbours, mostAdded).map(({ id }) => id),
    neighbours,
    home: "position" in own.node && own.node.position ? own.node.position : middle,
  };
}
