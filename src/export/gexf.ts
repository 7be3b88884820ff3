import { edgeKinds, gexfBetween, gexfEdge, gexfEnd, gexfNode, gexfStart } from "../text-formats/gexf.js";
import { labelOf } from "../store/label.js";
import type { Chunks, Source } from "./format.js";
import { edgeAttributes, nodeAttributes, valuesOfEdge, valuesOfNode } from "./graph-attributes.js";
import { batchSize } from "./node-pages.js";

/** GEXF 1.3: nodes by id, then edges by id, each with a kind, so that Gephi keeps all that lead between the same nodes. */
export async function* gexf({ store, release }: Source): Chunks {
  let count = 0;
  let inNodes = true;
  const kindOf = edgeKinds();
  yield gexfStart({ description: `Release ${release.id}`, nodes: nodeAttributes, edges: edgeAttributes });
  for await (const { nodes, edges } of store.scan(batchSize)) {
    yield nodes.map((node) => gexfNode(node.id, labelOf(node), valuesOfNode(node))).join("");
    if (inNodes && edges.length > 0) {
      inNodes = false;
      yield gexfBetween;
    }
    yield edges
      .map((edge) => {
        const { id, relation, source, target } = edge;
        const kind = kindOf(relation, source, target);
        return gexfEdge({ id, source, target, label: relation, kind }, valuesOfEdge(edge));
      })
      .join("");
    count += nodes.length + edges.length;
  }
  yield inNodes ? gexfBetween + gexfEnd : gexfEnd;
  return count;
}
