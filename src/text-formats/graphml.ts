import { element, startTag, xmlHead, xmlText } from "./xml.js";

type Element = "graph" | "node" | "edge";

/** Declaration of what elements of one sort may say. */
export interface GraphmlKey {
  readonly of: Element;
  readonly name: string;
  readonly type: "string" | "long" | "double" | "boolean";
  readonly doc?: string;
}

/** Values of an element by the names of its keys; missing values are left out, lists are JSON. */
export type GraphmlData = Iterable<readonly [name: string, value: unknown]>;

/** Start of a GraphML 1.0 file with one directed graph: its keys, and what it says of itself. */
export function graphmlStart(id: string, keys: readonly GraphmlKey[], data: GraphmlData = []): string {
  const root = startTag("graphml", {
    xmlns: "http://graphml.graphdrawing.org/xmlns",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xsi:schemaLocation": "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd",
  });
  const graph = startTag("graph", { id, edgedefault: "directed" });
  return `${xmlHead}${root}\n${keys.map(keyElement).join("")}${graph}${dataElements("graph", data).join("")}\n`;
}

export const graphmlNode = (id: string, data: GraphmlData): string =>
  `${element("node", { id }, ...dataElements("node", data))}\n`;

/** An edge. XML allows its id no blanks and no bars, so that a relation's own id is a value. */
export const graphmlEdge = (
  attributes: { readonly id?: string; readonly source: string; readonly target: string },
  data: GraphmlData,
): string => `${element("edge", attributes, ...dataElements("edge", data))}\n`;

export const graphmlEnd = "</graph>\n</graphml>\n";

const keyElement = ({ of, name, type, doc }: GraphmlKey) =>
  `${element("key", { id: `${of}.${name}`, for: of, "attr.name": name, "attr.type": type }, ...(doc ? [element("desc", {}, xmlText(doc))] : []))}\n`;

const dataElements = (of: Element, data: GraphmlData) =>
  [...data]
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) =>
      element("data", { key: `${of}.${name}` }, xmlText(Array.isArray(value) ? JSON.stringify(value) : String(value))),
    );
