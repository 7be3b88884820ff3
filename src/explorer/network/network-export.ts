import { drawnRelations } from "../data/kinds.js";
import { query } from "../data/query.js";
import { quoted } from "../export/policy-graph.js";
import type { ViewGraph } from "../export/view-graph.js";
import { PairDocument } from "../generated/operations.js";
import type { PlacedGraph } from "./placed-graph.js";

/** A picture as a graph to export, with the words of its relations, which the picture does not need. */
export async function viewGraphOf({ nodes, edges }: PlacedGraph): Promise<ViewGraph> {
  const { subgraph } = await query(PairDocument, { ends: nodes.map(({ id }) => id), relations: drawnRelations });
  const words = new Map(subgraph.edges.map(({ id, evidence }) => [id, quoted(evidence)]));
  return {
    nodes: nodes.map(({ id, kind, name, nameZh }) => ({ id, kind, name, nameZh })),
    edges: edges.map(({ id, relation, source, target, intent, modality }) => {
      const ends = { source: source.id, target: target.id };
      return { id, relation, ...ends, intent, modality, quotation: words.get(id) };
    }),
  };
}
