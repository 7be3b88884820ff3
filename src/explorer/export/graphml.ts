import { graphmlEdge, graphmlEnd, type GraphmlKey, graphmlNode, graphmlStart } from "../../text-formats/graphml.js";
import type { Provenance } from "./provenance.js";
import type { ViewGraph } from "./view-graph.js";

const keys: readonly GraphmlKey[] = Object.entries({
  graph: ["title", "release", "source", "url"],
  node: ["kind", "name", "nameZh"],
  edge: ["id", "relation", "intent", "modality", "quotation"],
}).flatMap(([of, names]) => names.map((name) => ({ of: of as GraphmlKey["of"], name, type: "string" as const })));

/** A view's graph as GraphML: every key is a string, what is not known is left out. */
export function graphmlOf({ nodes, edges }: ViewGraph, { title, release, source, url }: Provenance): string {
  return [
    graphmlStart("view", keys, known({ title, release, source, url })),
    ...nodes.map(({ id, kind, name, nameZh }) => graphmlNode(id, known({ kind, name, nameZh }))),
    ...edges.map(({ source: from, target, id, relation, intent, modality, quotation }) =>
      graphmlEdge({ source: from, target }, known({ id, relation, intent, modality, quotation })),
    ),
    graphmlEnd,
  ].join("");
}

const known = (values: Readonly<Record<string, string | null | undefined>>) =>
  Object.entries(values).filter(([, value]) => value);
