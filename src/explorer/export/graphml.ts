import type { ViewGraph } from "./view-graph.js";
import type { Origin } from "./download.js";

const namespace = "http://graphml.graphdrawing.org/xmlns";
const keys = {
  graph: ["title", "release", "source", "url"],
  node: ["kind", "name", "nameZh"],
  edge: ["id", "relation", "intent", "modality", "quotation"],
} as const;

/** A graph as GraphML 1.0: every key is a string, what is not known is left out. */
export function graphmlOf({ nodes, edges }: ViewGraph, origin: Origin): string {
  const file = document.implementation.createDocument(namespace, "graphml");
  const add = (parent: Element, name: string, attributes: Readonly<Record<string, string>>) => {
    const element = file.createElementNS(namespace, name);
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
    parent.append("\n", element);
    return element;
  };
  const tell = <Domain extends keyof typeof keys>(
    parent: Element,
    domain: Domain,
    values: Readonly<Partial<Record<(typeof keys)[Domain][number], string | null | undefined>>>,
  ) => {
    for (const key of keys[domain] as readonly (typeof keys)[Domain][number][]) {
      const value = values[key];
      if (value) add(parent, "data", { key: keyOf(domain, key) }).textContent = allowed(value);
    }
    parent.append("\n");
  };

  const root = file.documentElement;
  for (const domain of ["graph", "node", "edge"] as const)
    for (const key of keys[domain])
      add(root, "key", { id: keyOf(domain, key), for: domain, "attr.name": key, "attr.type": "string" });
  const graph = add(root, "graph", { id: "view", edgedefault: "directed" });
  tell(graph, "graph", { ...origin });
  for (const { id, ...node } of nodes) tell(add(graph, "node", { id }), "node", node);
  // A relation's id holds signs that GraphML does not allow in an id of its own.
  for (const { source, target, ...edge } of edges) tell(add(graph, "edge", { source, target }), "edge", edge);
  graph.append("\n");
  root.append("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(file)}\n`;
}

const keyOf = (domain: string, key: string): string => `${domain}-${key}`;

/** XML has no way to write most control characters. */
// oxlint-disable-next-line no-control-regex
const allowed = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
