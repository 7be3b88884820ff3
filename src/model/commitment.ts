import { Entity } from "./entity.js";
import { oneOf } from "./enum.js";
import { Day, OneOf, Text } from "./field.js";
import { KindOf } from "./kind.js";
import { Modality } from "./modality.js";

export const Force = oneOf("Force", "How binding a commitment is.", {
  PROMISE: 'A speaker says that it will be done ("we will …").',
  REQUIREMENT: "A rule demands it.",
  ENCOURAGEMENT: 'A speaker encourages others to do it ("we encourage …"): no promise.',
});

export const CommitmentStatus = oneOf("CommitmentStatus", "What has become of a commitment, by later sources.", {
  OPEN: "Nothing later is known.",
  REAFFIRMED: "Said again later.",
  REPORTED_DONE: "Later reported as done.",
  LAPSED: "Its day has passed without a report.",
  REPLACED: "A later requirement takes its place.",
});

@KindOf({
  prefix: "commitment",
  plural: "commitments",
  doc: 'One promise ("we will …") or requirement: who commits, to what, on what, by when.',
  label: { en: "Commitment", plural: "Commitments", zh: "承诺" },
  jsonLd: ["schema:PlanAction"],
})
export class Commitment extends Entity {
  @Text({ required: true, doc: "What will be done, in few words." })
  action!: string;

  @OneOf(Force, { required: true, doc: "A promise, a requirement or an encouragement." })
  force!: keyof typeof Force;

  @OneOf(CommitmentStatus, { required: true, history: "statuses", doc: "What has become of it, by the latest source." })
  status!: keyof typeof CommitmentStatus;

  @Day({ history: "dueDays", doc: "By when, where a source says so." })
  dueBy?: string;

  @Day({ doc: "From when, where a source says so. Example: `2026`." })
  effectiveFrom?: string;

  @Text({ list: true, doc: 'Fields that the words leave open. Example: `committedBy` of "we will".' })
  inferred?: string[];

  @OneOf(Modality, { doc: "PLANNED for a promise; ONGOING where the words say that it is under way." })
  modality?: Modality;
}
