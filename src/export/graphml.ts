import { kinds, relations } from "../model/index.js";
import type { EdgeRecord, NodeRecord } from "../store/store.js";
import type { Chunks, Source } from "./format.js";
import { batchSize } from "./node-pages.js";
import { type Column, type ColumnType, columnsOfAll, textColumn, valuesOf } from "./table.js";
import { element, startTag, xmlHead, xmlText } from "./xml.js";

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
  yield `${xmlHead}${startTag("graphml", {
    xmlns: "http://graphml.graphdrawing.org/xmlns",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xsi:schemaLocation": "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd",
  })}\n`;
  yield ofNodes.map((column) => key("node", column)).join("") + ofEdges.map((column) => key("edge", column)).join("");
  yield `${startTag("graph", { id: release.id, edgedefault: "directed" })}\n`;
  let edgesBefore = 0;
  for await (const { nodes, edges } of store.scan(batchSize)) {
    yield nodes.map(nodeOf).join("") + edges.map((edge, index) => edgeOf(edge, edgesBefore + index)).join("");
    edgesBefore += edges.length;
    count += nodes.length + edges.length;
  }
  yield "</graph>\n</graphml>\n";
  return count;
}

const types: Record<ColumnType, string> = {
  text: "string",
  list: "string",
  int: "long",
  number: "double",
  flag: "boolean",
};

const key = (of: "node" | "edge", { name, type, doc }: Column) =>
  `${element("key", { id: `${of}.${name}`, for: of, "attr.name": name, "attr.type": types[type] }, element("desc", {}, xmlText(doc)))}\n`;

function nodeOf({ id, kind, props }: NodeRecord): string {
  const label = String(props.name ?? props.asSaid ?? props.quote ?? props.text ?? props.role ?? id);
  const own = valuesOf(kinds.get(kind), props);
  return `${element("node", { id }, ...data("node", [["label", label], ["kind", kind], ...own]))}\n`;
}

function edgeOf({ id, relation, source, target, props }: EdgeRecord, index: number): string {
  const own = valuesOf(relations.get(relation), props);
  const values = [["relation", relation], ["relationId", id], ...own] as const;
  return `${element("edge", { id: `e${index}`, source, target }, ...data("edge", values))}\n`;
}

const data = (of: "node" | "edge", values: readonly (readonly [string, unknown])[]) =>
  values.map(([name, value]) =>
    element("data", { key: `${of}.${name}` }, xmlText(Array.isArray(value) ? JSON.stringify(value) : String(value))),
  );
