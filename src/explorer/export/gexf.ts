import { edgeKinds, gexfBetween, gexfEdge, gexfEnd, gexfNode, gexfStart } from "../../text-formats/gexf.js";
import { edgeNames, edgeValues, nodeNames, nodeValues } from "./graph-values.js";
import type { Provenance } from "./provenance.js";
import type { ViewGraph, ViewGraphEdge } from "./view-graph.js";

/** A view's graph as GEXF: every relation a kind of edge. */
export function gexfOf({ nodes, edges }: ViewGraph, { title, release, source, url }: Provenance): string {
  const kindOf = edgeKinds();
  return [
    gexfStart({
      description: [title, release, source, url].join("\n"),
      nodes: nodeNames.map((name) => ({ name, type: "string" })),
      edges: edgeNames.map((name) => ({ name, type: "string" })),
    }),
    ...nodes.map((node) => gexfNode(node.id, node.name, nodeValues(node))),
    gexfBetween,
    ...edges.toSorted(bySource).map((edge, index) => {
      const { id = `e${index}`, relation, source: from, target } = edge;
      const kind = kindOf(relation, from, target);
      return gexfEdge({ id, source: from, target, label: relation, kind }, edgeValues(edge));
    }),
    gexfEnd,
  ].join("");
}

/** Orders edges by relation, then by source. */
function bySource(a: ViewGraphEdge, b: ViewGraphEdge): number {
  if (a.relation !== b.relation) return a.relation < b.relation ? -1 : 1;
  return a.source === b.source ? 0 : a.source < b.source ? -1 : 1;
}
