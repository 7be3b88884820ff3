import { GraphQLJSONObject } from "graphql-scalars";
import { ID, Int } from "type-graphql";
import { Modality } from "../../model/modality.js";
import { Intent } from "../../model/relations/government.js";
import type { EdgeRecord } from "../../store/store.js";
import type { Context } from "../read/context.js";
import { relationEnum } from "./enums.js";
import { nodeType, typeNamed } from "./kind-types.js";
import { ownProperties } from "../read/resolve.js";
import { addField, fields, objectType } from "./type-builder.js";

/** A relation in the answer to a question about the graph, where no connection leads to it. */
export const relationType = fields(objectType("Relation", "A relation with both its ends, and what it says."), [
  ["id", () => ID, "Id of the relation. Stored: -[]-.id"],
  ["relation", () => relationEnum, "Which relation. Stored: type(r)"],
  ["source", () => ID, "Id of the node that it runs from. Stored: startNode(r).id"],
  ["target", () => ID, "Id of the node that it runs to. Stored: endNode(r).id"],
  ["properties", () => GraphQLJSONObject, "What it says besides, by stored name. Stored: properties(r)"],
  ["evidenceCount", () => Int, "How many spans of a source state it. Computed: from its evidence"],
  [
    "evidence",
    () => [typeNamed("Evidence")],
    "The spans that state it, in the order of the text. Stored: -[]-.evidence",
  ],
]);
addField(relationType, "sourceNode", () => nodeType, {
  doc: "The node that it runs from; null where a load has just removed it. Stored: startNode(r)",
});
addField(relationType, "targetNode", () => nodeType, {
  doc: "The node that it runs to; null where a load has just removed it. Stored: endNode(r)",
});
addField(relationType, "modality", () => Modality, {
  doc: "Whether it was reported as done, is under way, or is promised. Stored: -[]-.modality",
});
addField(relationType, "intent", () => Intent, {
  doc: "What a policy means to do to what it targets; null for other relations. Stored: -[:TARGETS]-.intent",
});

/** The relation as its type shows it; its evidence is fetched if it is asked for, with that of all others on its level. */
export function relationView(edge: EdgeRecord) {
  const evidence = evidenceOf(edge);
  const { id, relation, source, target, props } = edge;
  return {
    id,
    relation,
    source,
    target,
    sourceNode: (_: unknown, context: Context) => context.node(source),
    targetNode: (_: unknown, context: Context) => context.node(target),
    modality: props.modality,
    intent: props.intent,
    properties: ownProperties(edge),
    evidenceCount: evidence.length,
    evidence: (_: unknown, context: Context) => context.nodes(evidence),
  };
}

export const evidenceOf = ({ props }: EdgeRecord) => (props.evidence ?? []) as readonly string[];
