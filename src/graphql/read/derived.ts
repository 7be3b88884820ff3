import { ascending } from "../../store/ascending.js";
import type { NodeRecord } from "../../store/store.js";
import { isRelation, type NodeOf, nodesOfKind } from "../../store/typed-records.js";
import type { Context } from "./context.js";

/** Resolver of a derived field, from the turns that mention an entity. */
export function derivedOf(field: string): (node: NodeRecord, args: unknown, context: Context) => Promise<unknown> {
  switch (field) {
    case "evidence":
      return (node, _, context) => namingSpans(node, context);
    case "firstSeen":
      return async (node, _, context) => (await daysSeen(node, context)).at(0) ?? null;
    case "lastSeen":
      return async (node, _, context) => (await daysSeen(node, context)).at(-1) ?? null;
    default:
      throw new Error(`nothing derives the field ${field}`);
  }
}

/** The spans that name an entity, document by document in the order of the text. */
async function namingSpans(node: NodeRecord, context: Context): Promise<NodeOf<"Evidence">[]> {
  const mentions = await context.links(node.id, mentionShape);
  const spans = await context.nodes(
    mentions.rows.flatMap(({ edge }) => (isRelation(edge, "MENTIONS") ? (edge.props.evidence ?? []) : [])),
  );
  return nodesOfKind(spans, "Evidence").toSorted(
    (a, b) => ascending(a.props.document, b.props.document) || a.props.start - b.props.start,
  );
}

async function daysSeen(node: NodeRecord, context: Context): Promise<string[]> {
  const spans = await namingSpans(node, context);
  const documents = await context.nodes([...new Set(spans.map(({ props }) => props.document))]);
  return nodesOfKind(documents, "Document")
    .map(({ props }) => props.publishedOn)
    .toSorted();
}

/** More turns than any briefing has; a thing named in more of them shows the first so many. */
const mentionShape = {
  relations: ["MENTIONS"],
  direction: "IN",
  kinds: [],
  order: [],
  fields: [],
  edgeFields: ["evidence"],
  limit: 1000,
  backward: false,
  count: false,
} as const;
