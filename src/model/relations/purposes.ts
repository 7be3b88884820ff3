import { oneOf } from "../enum.js";
import { OneOf, Text } from "../field.js";
import { Relation, RelationOf } from "../relation.js";

/** A purpose is no effect: nobody says that it was reached. */
@RelationOf({
  doc: "The words say what a measure is for: in order to, aimed at, to ensure; a speech or meeting that it is to carry out.",
  basis: "STATED",
  from: ["Policy", "Commitment", "Organization", "Infrastructure"],
  to: ["Industry", "Technology", "Product", "EnterpriseClass", "Policy", "Event", "Concept"],
  forward: "aimsAt",
  backward: "aimOf",
  label: { en: "is meant for", zh: "旨在" },
  walked: true,
})
export class AimsAt extends Relation {
  @Text({ required: true, doc: "The words of the purpose. Example: `to accelerate transformation`." }) wording!: string;
}

/** A condition is no effect: a thing that comes "with the implementation of" a policy is not said to come from it. */
@RelationOf({
  doc: "The words name the ground or condition of a thing: relying on, building on, with the implementation of, the foundation for.",
  basis: "STATED",
  from: ["Policy", "Industry", "Metric", "Concept"],
  to: ["Policy", "Technology", "Infrastructure"],
  forward: "restsOn",
  backward: "groundOf",
  label: { en: "rests on", zh: "基于" },
  walked: true,
})
export class RestsOn extends Relation {
  @Text({ required: true, doc: "The words of the condition. Example: `relying on`." }) wording!: string;
}

export const Activity = oneOf("Activity", "What a body does for a thing that is no policy.", {
  FOUNDED: "Founded, set up or built it.",
  GUIDES: "Guides it, or guided its founding.",
  RUNS: "Runs, holds or improves it.",
  CULTIVATES: "Cultivates, selects or supports it: firms, factories, clusters.",
  AWARDED: "Awarded it: a certificate.",
});

@RelationOf({
  doc: "A body founded, guides, runs, cultivates or awarded a thing that is no policy.",
  basis: "STATED",
  from: ["GovernmentBody"],
  to: ["Organization", "Infrastructure", "Event", "EnterpriseClass", "Concept"],
  forward: "organizes",
  backward: "organizedBy",
  key: ["activity"],
  label: { en: "organizes", zh: "组织" },
  walked: true,
})
export class Organizes extends Relation {
  @OneOf(Activity, { required: true, doc: "What it does." }) activity!: keyof typeof Activity;
}

@RelationOf({
  doc: "A country, region or body works on a thing together with the others that do: the partners of 6G.",
  basis: "STATED",
  from: ["Place", "GovernmentBody"],
  to: ["Technology", "Policy"],
  forward: "cooperatesOn",
  backward: "partners",
  label: { en: "cooperates on", zh: "合作开展" },
  walked: true,
})
export class CooperatesOn extends Relation {}

export const Capacity = oneOf("Capacity", "In which part somebody takes part in an event.", {
  SPEAKER: "Speaks at it, or gives it: the speaker of a speech.",
  CHAIR: "Chairs it.",
  VISITOR: "Makes the visit.",
  HOST: "Is visited.",
  MEMBER: "Meets in it.",
});

@RelationOf({
  doc: "An official or a body takes part in an event: speaks, chairs, visits or meets.",
  basis: "STATED",
  from: ["Official", "GovernmentBody", "Organization"],
  to: ["Event"],
  forward: "takesPartIn",
  backward: "participants",
  label: { en: "takes part in", zh: "参加" },
  walked: true,
})
export class TakesPartIn extends Relation {
  @OneOf(Capacity, { required: true, doc: "In which part." }) capacity!: keyof typeof Capacity;
}

@RelationOf({
  doc: "A policy was adopted or decided at an event.",
  basis: "STATED",
  from: ["Policy"],
  to: ["Event"],
  forward: "adoptedAt",
  backward: "adopted",
  label: { en: "was adopted at", zh: "通过于" },
  walked: true,
})
export class AdoptedAt extends Relation {}
