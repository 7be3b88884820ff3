import type { EdgeRecord, NodeRecord } from "../store/store.js";
import { labelOf } from "../store/label.js";
import type { Chunks, Source } from "./format.js";
import { edgeAttributes, nodeAttributes, valuesOfEdge, valuesOfNode } from "./graph-attributes.js";
import { batchSize } from "./node-pages.js";
import { graphmlEdge, graphmlEnd, type GraphmlKey, graphmlNode, graphmlStart } from "../text-formats/graphml.js";

const string = "string" as const;
/** Keys. The first of nodes is `name`: R's igraph takes it from their data frame. */
const keys: readonly GraphmlKey[] = [
  ...nodeAttributes.map((attribute) => ({ of: "node" as const, ...attribute })),
  { of: "node", name: "label", type: string, doc: "Text beside the node: its name, or the words of a figure." },
  { of: "edge", name: "label", type: string, doc: "Text beside the edge: the relation." },
  { of: "edge", name: "relationId", type: string, doc: "The relation's id: XML allows it no id with blanks or bars." },
  ...edgeAttributes.map((attribute) => ({ of: "edge" as const, ...attribute })),
];

/** GraphML 1.0: nodes by id, then edges by id; lists are JSON in one value. Gephi, yEd, networkx and igraph read it. */
export async function* graphml({ store, release }: Source): Chunks {
  let count = 0;
  yield graphmlStart(release.id, keys);
  let edgesBefore = 0;
  for await (const { nodes, edges } of store.scan(batchSize)) {
    yield nodes.map(nodeOf).join("") + edges.map((edge, index) => edgeOf(edge, edgesBefore + index)).join("");
    edgesBefore += edges.length;
    count += nodes.length + edges.length;
  }
  yield graphmlEnd;
  return count;
}

const nodeOf = (node: NodeRecord): string => graphmlNode(node.id, [["label", labelOf(node)], ...valuesOfNode(node)]);

function edgeOf(edge: EdgeRecord, index: number): string {
  const { id, relation, source, target } = edge;
  const data = [["label", relation], ["relationId", id], ...valuesOfEdge(edge)] as const;
  return graphmlEdge({ id: `e${index}`, source, target }, data);
}
