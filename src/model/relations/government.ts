import { CommitmentStatus } from "../commitment.js";
import { oneOf } from "../enum.js";
import { Day, Int, OneOf, Text } from "../field.js";
import { Relation, RelationOf } from "../relation.js";

@RelationOf({
  doc: "A body, organization, policy, event, structure, product or function is part of another.",
  basis: "STATED",
  from: ["GovernmentBody", "Organization", "Policy", "Infrastructure", "Event", "Product", "Technology", "Concept"],
  to: ["GovernmentBody", "Organization", "Policy", "Infrastructure", "Event", "Product", "Technology", "Concept"],
  forward: "partOf",
  backward: "parts",
  label: { en: "is part of", zh: "隶属于" },
  walked: true,
  jsonLd: "schema:isPartOf",
})
export class PartOf extends Relation {}

@RelationOf({
  doc: "An official holds a post in a body (Popolo: a membership with its post).",
  basis: "STATED",
  from: ["Official"],
  to: ["GovernmentBody"],
  forward: "posts",
  backward: "postHolders",
  key: ["post"],
  label: { en: "holds a post in", zh: "任职于" },
  walked: true,
  jsonLd: "org:memberOf",
})
export class HoldsPost extends Relation {
  @Text({ required: true, doc: "The title of the post. Example: `chief engineer`." }) title!: string;
  @Text({
    loaded: { computed: "src/briefing/graph-builder.ts", from: "`title` in a normal form, where no row writes `post`" },
    doc: "Which post of the body it is, however its title is worded: `deputy minister` of `Vice Minister of Commerce`.",
  })
  post?: string;
  @Text({ doc: "What the holder does there, where a source says more than the title." }) role?: string;
  @Day({ written: "since", doc: "From when, where a source says so; `since` in the rows of packs." }) from?: string;
  @Day({ written: "until", doc: "Until when, where a source says so; `until` in the rows of packs." }) to?: string;
}

export const IssueAct = oneOf("IssueAct", "What a body did to bring a policy about.", {
  ISSUED: "Issued or released it.",
  ESTABLISHED: "Set it up.",
  LAUNCHED: "Launched it.",
  ADOPTED: "Adopted it.",
});

export const IssueRole = oneOf("IssueRole", "In which part a body issued a policy.", {
  LEAD: "Alone, or in the lead.",
  JOINT: "Together with the other issuers.",
  APPROVED: "As the body that approved it.",
});

@RelationOf({
  doc: "A body or organization issued, established, launched or adopted a policy.",
  basis: "STATED",
  from: ["GovernmentBody", "Organization"],
  to: ["Policy"],
  forward: "issued",
  backward: "issuedBy",
  label: { en: "issued", zh: "发布" },
  walked: true,
})
export class Issued extends Relation {
  @OneOf(IssueAct, { required: true, doc: "What it did." }) act!: keyof typeof IssueAct;
  @OneOf(IssueRole, { required: true, doc: "In which part." }) role!: keyof typeof IssueRole;
  @Int({ doc: 'How many partners a source counts without naming them: 16 in "with 16 departments".' })
  partnerCount?: number;
}

@RelationOf({
  doc: "A body or policy carries out a policy.",
  basis: "STATED",
  from: ["GovernmentBody", "Organization", "Policy"],
  to: ["Policy"],
  forward: "implements",
  backward: "implementedBy",
  label: { en: "carries out", zh: "实施" },
  walked: true,
})
export class Implements extends Relation {}

@RelationOf({
  doc: "A policy is a new edition or an upgrade of another.",
  basis: "STATED",
  from: ["Policy"],
  to: ["Policy"],
  forward: "succeeds",
  backward: "succeededBy",
  label: { en: "succeeds", zh: "接续" },
  walked: true,
  jsonLd: "prov:wasRevisionOf",
})
export class Succeeds extends Relation {}

export const Intent = oneOf("Intent", "What a policy means to do to what it targets.", {
  PROMOTE: "Make it grow, spread or happen.",
  SUPPORT: "Help it with money, services or conditions.",
  UPGRADE: "Transform or improve it.",
  REGULATE: "Set rules or standards for it.",
  RESTRICT: "Limit or prevent it.",
});

/** From the text's words only: a policy that merely appears beside an industry does not target it. */
@RelationOf({
  doc: "The words say that a policy addresses a thing.",
  basis: "STATED",
  from: ["Policy"],
  to: [
    "Industry",
    "Technology",
    "Product",
    "EnterpriseClass",
    "Infrastructure",
    "Place",
    "Event",
    "Organization",
    "Policy",
    "Concept",
  ],
  forward: "targets",
  backward: "targetedBy",
  key: ["intent"],
  label: { en: "targets", zh: "针对" },
  walked: true,
})
export class Targets extends Relation {
  @OneOf(Intent, { required: true, doc: "What the policy means to do to it." }) intent!: keyof typeof Intent;
}

@RelationOf({
  doc: "A body or a policy commits itself to something.",
  basis: "STATED",
  from: ["GovernmentBody", "Policy"],
  to: ["Commitment"],
  forward: "commitments",
  backward: "committedBy",
  label: { en: "commits to", zh: "承诺" },
  walked: true,
})
export class Commits extends Relation {}

@RelationOf({
  doc: "What a commitment is about.",
  basis: "STATED",
  from: ["Commitment"],
  to: [
    "Industry",
    "Technology",
    "Product",
    "EnterpriseClass",
    "Infrastructure",
    "Place",
    "Event",
    "Policy",
    "Organization",
    "GovernmentBody",
    "Metric",
    "Concept",
  ],
  forward: "on",
  backward: "subjectOf",
  label: { en: "is about", zh: "涉及" },
  walked: true,
})
export class On extends Relation {}

@RelationOf({
  doc: "A later briefing says what became of a commitment: by a figure, by what was issued or done, by a new commitment, or in a turn.",
  basis: "STATED",
  from: ["Commitment"],
  to: ["Observation", "Policy", "Commitment", "Event", "Turn", "Concept"],
  forward: "followedUpBy",
  backward: "followsUp",
  label: { en: "is followed up by", zh: "后续" },
  walked: false,
})
export class FollowedUpBy extends Relation {
  @OneOf(CommitmentStatus, { required: true, doc: "What has become of the commitment, by the later words." })
  status!: keyof typeof CommitmentStatus;
}
