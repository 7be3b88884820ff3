import type { Node } from "neo4j-driver";
import type { KindName, RelationName } from "../../model/index.js";
import type { Change, EdgeRecord, NodeRecord, Props } from "../store.js";
import { decodeValue } from "./encode-text.js";

/** Decodes a node. */
export function nodeOf(value: unknown): NodeRecord {
  const { labels, properties } = value as Node;
  const { id, ...props } = stripped(properties);
  return { id: String(id), kind: kindOf(labels), props: props as Props };
}

/** Kind among the labels of a node. */
export const kindOf = (labels: readonly string[]) => labels.find((label) => label !== "Node") as KindName;

/** Decodes an edge. */
export function edgeOf(relation: string, properties: unknown, source: string, target: string): EdgeRecord {
  const { id, ...props } = stripped(properties as Record<string, unknown>);
  return { id: String(id), relation: relation as RelationName, source, target, props: props as Props };
}

/** Removes internal properties (`_pack`, `_load`) and decodes texts. */
function stripped(properties: Record<string, unknown>): Record<string, unknown> {
  const own = Object.entries(properties as Props).filter(([name]) => !name.startsWith("_"));
  return Object.fromEntries(own.map(([name, value]) => [name, decodeValue(value)]));
}

export const changeOf = ({ id, change }: { id?: unknown; change?: unknown }): Change => ({
  id: String(id),
  change: change as Change["change"],
});
