import { saidOn } from "../../model/document.js";
import { ascending } from "../../store/ascending.js";
import type { EdgeRecord, NodeRecord } from "../../store/store.js";
import { isRelation, type NodeOf, nodesOfKind } from "../../store/typed-records.js";
import type { Context } from "./context.js";

export type Of = NodeRecord | EdgeRecord;

/** The spans that name an entity or state a relation: those of the earliest document first, in the order of its text. */
export async function spansOf(of: Of, context: Context): Promise<NodeOf<"Evidence">[]> {
  const spans = await context.nodes(
    "kind" in of ? await idsOfMentions(of, context) : ((of.props.evidence ?? []) as readonly string[]),
  );
  const found = nodesOfKind(spans, "Evidence");
  const days = await daysOf(found, context);
  const day = ({ props }: NodeOf<"Evidence">) => days.get(props.document) ?? "";
  return found.toSorted(
    (a, b) =>
      ascending(day(a), day(b)) || ascending(a.props.document, b.props.document) || a.props.start - b.props.start,
  );
}

/** Days of the documents of spans, by their ids; of a single document none is read. */
async function daysOf(spans: readonly NodeOf<"Evidence">[], context: Context): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(spans.map(({ props }) => props.document))];
  const documents = ids.length > 1 ? await context.nodes(ids) : [];
  return new Map(nodesOfKind(documents, "Document").map(({ id, props }) => [id, saidOn(props)]));
}

async function idsOfMentions(node: NodeRecord, context: Context): Promise<string[]> {
  const mentions = await context.links(node.id, mentionShape);
  return mentions.rows.flatMap(({ edge }) => (isRelation(edge, "MENTIONS") ? (edge.props.evidence ?? []) : []));
}

/** Days of the documents that name an entity or state a relation, the first one first. */
export async function daysSeen(of: Of, context: Context): Promise<string[]> {
  const spans = await spansOf(of, context);
  const documents = await context.nodes([...new Set(spans.map(({ props }) => props.document))]);
  return nodesOfKind(documents, "Document")
    .map(({ props }) => saidOn(props))
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
