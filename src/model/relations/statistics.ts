import { oneOf } from "../enum.js";
import { OneOf } from "../field.js";
import { Judgement, Relation, RelationOf } from "../relation.js";

@RelationOf({
  doc: "What a metric measures a property of.",
  basis: "STRUCTURAL",
  from: ["Metric"],
  to: [
    "Industry",
    "Technology",
    "Product",
    "EnterpriseClass",
    "Infrastructure",
    "Place",
    "Policy",
    "Event",
    "Organization",
    "GovernmentBody",
    "Concept",
  ],
  forward: "measures",
  backward: "metrics",
  label: { en: "measures", zh: "衡量" },
  walked: true,
  groups: true,
})
export class Measures extends Relation {}

@RelationOf({
  doc: "A growth rate or difference is the change of a level.",
  basis: "STRUCTURAL",
  from: ["Metric"],
  to: ["Metric"],
  forward: "changeOf",
  backward: "changes",
  one: { forward: "levelMetric" },
  label: { en: "is the change of", zh: "变动于" },
  walked: true,
})
export class ChangeOf extends Relation {}

@RelationOf({
  doc: "A share is a part of what another metric counts.",
  basis: "STRUCTURAL",
  from: ["Metric"],
  to: ["Metric"],
  forward: "shareOf",
  backward: "shares",
  one: { forward: "wholeMetric" },
  label: { en: "is a share of", zh: "占比" },
  walked: true,
})
export class ShareOf extends Relation {}

@RelationOf({
  doc: "A metric is one part of a total that the source itself adds up.",
  basis: "STRUCTURAL",
  from: ["Metric"],
  to: ["Metric"],
  forward: "componentOf",
  backward: "components",
  label: { en: "is a component of", zh: "组成" },
  walked: true,
})
export class ComponentOf extends Relation {}

@RelationOf({
  doc: "An observation is a value of a metric.",
  basis: "STRUCTURAL",
  from: ["Observation"],
  to: ["Metric"],
  forward: "metric",
  backward: "observations",
  single: true,
  label: { en: "is a value of", zh: "数值" },
  walked: false,
  jsonLd: "schema:variableMeasured",
})
export class Observes extends Relation {}

@RelationOf({
  doc: "An observation is about a place.",
  basis: "STRUCTURAL",
  from: ["Observation"],
  to: ["Place"],
  forward: "place",
  backward: "observations",
  single: true,
  label: { en: "is about", zh: "地区" },
  walked: false,
  jsonLd: "schema:observationAbout",
})
export class InPlace extends Relation {}

@RelationOf({
  doc: "The metric that an observation's difference is taken from.",
  basis: "STRUCTURAL",
  from: ["Observation"],
  to: ["Metric"],
  forward: "comparedWith",
  backward: "comparisonOf",
  one: { forward: "comparedMetric" },
  label: { en: "is compared with", zh: "对比" },
  walked: false,
})
export class ComparedWith extends Relation {}

export const SameFactKind = oneOf("SameFactKind", "How two statements of one figure relate.", {
  RESTATES: "Says the same again.",
  REFINES: "Says it more precisely.",
  REVISES: "Replaces it.",
  CONFLICTS: "Cannot both be right.",
});

@RelationOf({
  doc: "Two statements of one figure. Both are kept; the first points to the one that it restates, refines, revises or conflicts with.",
  basis: "JUDGED",
  from: ["Observation"],
  to: ["Observation"],
  forward: "sameFact",
  backward: "sameFactOf",
  label: { en: "states the same as", zh: "同一事实" },
  walked: false,
})
export class SameFact extends Judgement {
  @OneOf(SameFactKind, { required: true, doc: "How they relate." }) kind!: keyof typeof SameFactKind;
}
