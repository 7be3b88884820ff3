import { saidOn } from "../../model/document.js";
import type { RelationName } from "../../model/index.js";
import { ascending } from "../../store/ascending.js";
import type { EdgeRecord, NodeRecord } from "../../store/store.js";
import { isRelation, type NodeOf, nodesOfKind } from "../../store/typed-records.js";
import type { Context, LinkShape } from "./context.js";

export type Of = NodeRecord | EdgeRecord;

/** The spans that name an entity or state a relation: those of the earliest document first, in the order of its text. */
export async function spansOf(of: Of, context: Context): Promise<NodeOf<"Evidence">[]> {
  const found = await statingSpans(of, context);
  const days = await daysOf(found, context);
  const day = ({ props }: NodeOf<"Evidence">) => days.get(props.document) ?? "";
  return found.toSorted(
    (a, b) =>
      ascending(day(a), day(b)) || ascending(a.props.document, b.props.document) || a.props.start - b.props.start,
  );
}

async function statingSpans(of: Of, context: Context): Promise<NodeOf<"Evidence">[]> {
  const ids = "kind" in of ? await idsOfMentions(of, context) : ((of.props.evidence ?? []) as readonly string[]);
  return nodesOfKind(await context.nodes(ids), "Evidence");
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
  const spans = await statingSpans(of, context);
  const documents = await context.nodes([...new Set(spans.map(({ props }) => props.document))]);
  return nodesOfKind(documents, "Document")
    .map(({ props }) => saidOn(props))
    .toSorted();
}

/** Links of a relation with their evidence alone: of a thing with more of them than any briefing gives it, the first so many. */
export const linksWithEvidence = (relation: RelationName, direction: "OUT" | "IN"): LinkShape => ({
  relations: [relation],
  direction,
  kinds: [],
  order: [],
  fields: [],
  edgeFields: ["evidence"],
  limit: 1000,
  backward: false,
  count: false,
});

const mentionShape = linksWithEvidence("MENTIONS", "IN");
