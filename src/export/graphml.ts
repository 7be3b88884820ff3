import { labelOf } from "../store/label.js";
import { kinds, relations } from "../model/index.js";
import type { EdgeRecord, NodeRecord } from "../store/store.js";
import type { Chunks, Source } from "./format.js";
import { batchSize } from "./node-pages.js";
import { type Column, type ColumnType, columnsOfAll, textColumn, valuesOf } from "./table.js";
import { graphmlEdge, graphmlEnd, type GraphmlKey, graphmlNode, graphmlStart } from "../text-formats/graphml.js";

const ofNodes = [
  textColumn("label", "What to write beside the node: its name, or the words of a figure or quotation."),
  textColumn("kind", "The kind."),
  ...columnsOfAll([...kinds.values()]),
];
const ofEdges = [
  textColumn("relation", "The relation."),
  textColumn("relationId", "The relation's id: XML allows it no id with blanks or bars."),
  ...columnsOfAll([...relations.values()]),
];

/** GraphML 1.0: nodes by id, then edges by id; lists are JSON in one value. Gephi, yEd, networkx and igraph read it. */
export async function* graphml({ store, release }: Source): Chunks {
  let count = 0;
  yield graphmlStart(release.id, [...ofNodes.map(keyOf("node")), ...ofEdges.map(keyOf("edge"))]);
  let edgesBefore = 0;
  for await (const { nodes, edges } of store.scan(batchSize)) {
    yield nodes.map(nodeOf).join("") + edges.map((edge, index) => edgeOf(edge, edgesBefore + index)).join("");
    edgesBefore += edges.length;
    count += nodes.length + edges.length;
  }
  yield graphmlEnd;
  return count;
}

const types: Record<ColumnType, GraphmlKey["type"]> = {
  text: "string",
  list: "string",
  int: "long",
  number: "double",
  flag: "boolean",
};

const keyOf =
  (of: GraphmlKey["of"]) =>
  ({ name, type, doc }: Column): GraphmlKey => ({ of, name, type: types[type], doc });

function nodeOf({ id, kind, props }: NodeRecord): string {
  const label = labelOf({ id, props });
  const own = valuesOf(kinds.get(kind), props);
  return graphmlNode(id, [["label", label], ["kind", kind], ...own]);
}

function edgeOf({ id, relation, source, target, props }: EdgeRecord, index: number): string {
  const own = valuesOf(relations.get(relation), props);
  return graphmlEdge({ id: `e${index}`, source, target }, [["relation", relation], ["relationId", id], ...own]);
}
