import { graphmlEdge, graphmlEnd, type GraphmlKey, graphmlNode, graphmlStart } from "../../text-formats/graphml.js";
import { edgeNames, edgeValues, nodeNames, nodeValues } from "./graph-values.js";
import type { Provenance } from "./provenance.js";
import type { ViewGraph } from "./view-graph.js";

const keys: readonly GraphmlKey[] = Object.entries({
  graph: ["title", "release", "source", "url"],
  node: [...nodeNames, "label"],
  edge: ["label", "relationId", ...edgeNames],
}).flatMap(([of, names]) => names.map((name) => ({ of: of as GraphmlKey["of"], name, type: "string" as const })));

/** A view's graph as GraphML: every key is a string, what is not known is left out. */
export function graphmlOf({ nodes, edges }: ViewGraph, { title, release, source, url }: Provenance): string {
  return [
    graphmlStart("view", keys, Object.entries({ title, release, source, url })),
    ...nodes.map((node) => graphmlNode(node.id, [["label", node.name], ...nodeValues(node)])),
    ...edges.map((edge) => {
      const data = [["label", edge.relation], ["relationId", edge.id], ...edgeValues(edge)] as const;
      return graphmlEdge({ source: edge.source, target: edge.target }, data);
    }),
    graphmlEnd,
  ].join("");
}
