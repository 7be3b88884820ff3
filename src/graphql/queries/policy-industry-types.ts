import { type ClassType, Int } from "type-graphql";
import { kinds, relations } from "../../model/index.js";
import type { KindSpec } from "../../model/kind.js";
import { Modality } from "../../model/modality.js";
import type { RelationSpec } from "../../model/relation.js";
import { Intent } from "../../model/relations/government.js";
import { connection } from "../types/connections.js";
import { sizeArg, sizes } from "./traversal-args.js";
import { edgeWhere, nodeWhere, paging } from "../types/inputs.js";
import { entityType, typeNamed } from "../types/kind-types.js";
import { addQuery } from "./query-field.js";
import { relationType } from "../types/relation-view.js";
import { addField, enumType, fields, objectType } from "../types/type-builder.js";

const measured = "(:Industry)<-[:MEASURES]-(:Metric)<-[:OBSERVES]-(:Observation)";

const link = fields(
  objectType("PolicyIndustryLink", "A policy, an industry that its words address, and what they say."),
  [
    ["policy", () => typeNamed("Policy"), "The policy. Stored: (:Policy)"],
    ["industry", () => typeNamed("Industry"), "The industry. Stored: (:Industry)"],
    ["intents", () => [enumType(Intent)], "What the policy means to do to it. Stored: -[:TARGETS]-.intent"],
    ["modalities", () => [enumType(Modality)], "How that was presented. Stored: -[:TARGETS]-.modality"],
    ["links", () => [relationType], "The relations themselves, one for each intent. Stored: -[:TARGETS]->"],
    ["issuers", () => [entityType], "Who issued the policy, by the relation's id. Stored: (:Policy)<-[:ISSUED]-"],
    ["evidenceCount", () => Int, "How many spans of a source state it. Computed: from the relations"],
    ["evidence", () => [typeNamed("Evidence")], "The spans that state it. Stored: -[:TARGETS]-.evidence"],
    ["observationCount", () => Int, `How many figures there are of the industry. Computed: ${measured}`],
  ],
);
addField(link, "observations", () => [typeNamed("Observation")], {
  doc: `Figures of the industry: the latest period first, then by id. Computed: ${measured}`,
  nullable: false,
  args: [sizeArg("first", "How many", sizes.rows)],
});

/** Which policies touch which industries, pair by pair. */
export function addPolicyIndustryLinks(root: ClassType): void {
  const [policy, industry] = [kinds.get("Policy") as KindSpec, kinds.get("Industry") as KindSpec];
  addQuery(
    root,
    "policyIndustryLinks",
    () => connection("PolicyIndustryLink", "Policies with the industries that they target.", () => link),
    "Which policies target which industries: a row for each pair, by the policy's id, then the industry's. Computed: cypher/read/pairs-of-relation.cypher",
    [
      { name: "where", type: () => nodeWhere("Policy", policy.fields), doc: "Which policies." },
      { name: "industryWhere", type: () => nodeWhere("Industry", industry.fields), doc: "Which industries." },
      {
        name: "linkWhere",
        type: () => edgeWhere(relations.get("TARGETS") as RelationSpec),
        doc: "Which relations between them, by intent or modality. Rows show those that match.",
      },
      ...paging,
    ],
    false,
  );
}
