import { element, startTag, xmlHead, xmlText } from "./xml.js";

/** Column of nodes or edges; its name is its id. */
export interface GexfAttribute {
  readonly name: string;
  readonly type: "string" | "long" | "double" | "boolean";
}

/** Values of a node or edge by the names of its attributes; missing values are left out, lists are JSON. */
export type GexfValues = Iterable<readonly [name: string, value: unknown]>;

interface GexfHead {
  readonly description: string;
  readonly nodes: readonly GexfAttribute[];
  readonly edges: readonly GexfAttribute[];
}

interface GexfEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  /** Gephi merges edges of one kind between the same two nodes: see `edgeKinds`. */
  readonly kind: string;
}

/** Start of a GEXF 1.3 file with one directed graph, up to its first node. */
export function gexfStart({ description, nodes, edges }: GexfHead): string {
  const root = startTag("gexf", {
    xmlns: "http://gexf.net/1.3",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xsi:schemaLocation": "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd",
    version: "1.3",
  });
  const meta = element("meta", {}, element("description", {}, xmlText(description)));
  const graph = startTag("graph", { defaultedgetype: "directed", mode: "static" });
  return `${xmlHead}${root}\n${meta}\n${graph}\n${attributes("node", nodes)}${attributes("edge", edges)}<nodes>\n`;
}

/** Text between the last node and the first edge. */
export const gexfBetween = "</nodes>\n<edges>\n";
export const gexfEnd = "</edges>\n</graph>\n</gexf>\n";

export const gexfNode = (id: string, label: string, values: GexfValues): string =>
  `${element("node", { id, label }, attvalues(values))}\n`;

export const gexfEdge = ({ id, source, target, label, kind }: GexfEdge, values: GexfValues): string =>
  `${element("edge", { id, source, target, label, kind }, attvalues(values))}\n`;

/**
 * Kinds of edges that come by relation and source: the relation, numbered from the second of one relation between the same
 * two nodes.
 */
export function edgeKinds(): (relation: string, source: string, target: string) => string {
  let before = "";
  const counts = new Map<string, number>();
  return (relation, source, target) => {
    const start = JSON.stringify([relation, source]);
    if (start !== before) counts.clear();
    before = start;
    const count = (counts.get(target) ?? 0) + 1;
    counts.set(target, count);
    return count === 1 ? relation : `${relation} ${count}`;
  };
}

const attributes = (of: "node" | "edge", all: readonly GexfAttribute[]) =>
  `${element("attributes", { class: of, mode: "static" }, ...all.map(({ name, type }) => element("attribute", { id: name, title: name, type })))}\n`;

function attvalues(values: GexfValues): string {
  const given = [...values].filter(([, value]) => value !== null && value !== undefined);
  if (given.length === 0) return "";
  const written = given.map(([name, value]) =>
    element("attvalue", { for: name, value: Array.isArray(value) ? JSON.stringify(value) : String(value) }),
  );
  return element("attvalues", {}, ...written);
}
