import { oneOf } from "../enum.js";
import { OneOf, Text } from "../field.js";
import { anyEntity, Judgement, Relation, RelationOf } from "../relation.js";

export const Direction = oneOf("EffectDirection", "Which way a speaker says that a thing works on another.", {
  INCREASE: "Makes it more.",
  DECREASE: "Makes it less.",
  ENABLE: "Makes it possible.",
  IMPROVE: "Makes it better.",
  HARM: "Makes it worse.",
});

@RelationOf({
  doc: "A speaker says that one thing works on another. A claim, attributed to its speaker, never a finding; what a thing is for is AIMS_AT, on what it rests RESTS_ON.",
  basis: "STATED",
  from: ["Policy", "Technology", "Product", "Event", "Infrastructure", "Industry", "EnterpriseClass", "Organization"],
  to: [
    "Industry",
    "Product",
    "Technology",
    "EnterpriseClass",
    "Infrastructure",
    "Metric",
    "Place",
    "Policy",
    "Organization",
    "Concept",
  ],
  forward: "saidToAffect",
  backward: "saidToBeAffectedBy",
  key: ["direction"],
  label: { en: "is said to affect", zh: "据称影响" },
  walked: true,
})
export class SaidToAffect extends Relation {
  @OneOf(Direction, { required: true, doc: "Which way." }) direction!: keyof typeof Direction;
  @Text({ required: true, doc: "The causal words. Example: `driven by`." }) wording!: string;
}

@RelationOf({
  doc: "A thing falls under a broader one (SKOS broader): a division under its section, a city under its province.",
  basis: "REFERENCE",
  from: ["Industry", "Place"],
  to: ["Industry", "Place"],
  forward: "broader",
  backward: "narrower",
  label: { en: "belongs to", zh: "属于" },
  walked: true,
  jsonLd: "skos:broader",
})
export class Broader extends Relation {}

@RelationOf({
  doc: "By a speaker's words a grouping includes an industry, product, technology, class of enterprises or place, or a certificate is for it.",
  basis: "STATED",
  from: ["Industry", "Technology", "Product", "EnterpriseClass", "Infrastructure", "Place", "Concept"],
  to: ["Industry", "Technology", "Product", "EnterpriseClass", "Infrastructure", "Place"],
  forward: "covers",
  backward: "coveredBy",
  label: { en: "covers", zh: "包括" },
  walked: true,
})
export class Covers extends Relation {}

export const Match = oneOf("Match", "How a speaker's industry meets an entry of the classification (SKOS mapping).", {
  EXACT: "The same.",
  CLOSE: "Nearly the same.",
  BROAD: "The entry is broader.",
  NARROW: "The entry is narrower.",
});

@RelationOf({
  doc: "A reader matched a speaker's industry with an entry of the classification.",
  basis: "JUDGED",
  from: ["Industry"],
  to: ["Industry"],
  forward: "matches",
  backward: "matchedBy",
  label: { en: "corresponds to", zh: "对应" },
  walked: true,
  jsonLd: "skos:mappingRelation",
})
export class Matches extends Judgement {
  @OneOf(Match, { required: true, doc: "How they meet." }) match!: keyof typeof Match;
}

@RelationOf({
  doc: "An industry, organization, class of enterprises or structure makes a thing.",
  basis: "STATED",
  from: ["Industry", "Organization", "EnterpriseClass", "Infrastructure"],
  to: ["Product", "Technology", "Infrastructure"],
  forward: "produces",
  backward: "producedBy",
  label: { en: "produces", zh: "生产" },
  walked: true,
})
export class Produces extends Relation {}

@RelationOf({
  doc: "A technology, product, infrastructure or policy is applied in a field.",
  basis: "STATED",
  from: ["Technology", "Product", "Infrastructure", "Policy"],
  to: ["Industry", "Place", "EnterpriseClass", "Infrastructure", "Product", "Organization", "Technology"],
  forward: "appliedIn",
  backward: "applications",
  label: { en: "is applied in", zh: "应用于" },
  walked: true,
})
export class AppliedIn extends Relation {}

@RelationOf({
  doc: "Where a thing is.",
  basis: "STATED",
  from: ["Organization", "Infrastructure", "Event", "EnterpriseClass", "Product", "Industry", "Policy", "Technology"],
  to: ["Place"],
  forward: "locatedIn",
  backward: "locationOf",
  label: { en: "lies in", zh: "位于" },
  walked: true,
  jsonLd: "schema:location",
})
export class LocatedIn extends Relation {}

@RelationOf({
  doc: "A thing is a variety of another of its kind.",
  basis: "STATED",
  from: ["Product", "Technology", "EnterpriseClass", "Infrastructure"],
  to: ["Product", "Technology", "EnterpriseClass", "Infrastructure"],
  forward: "variantOf",
  backward: "variants",
  label: { en: "is a kind of", zh: "属于一种" },
  walked: true,
})
export class VariantOf extends Relation {}

@RelationOf({
  doc: "Two entities that may be one, where no source makes it certain.",
  basis: "JUDGED",
  from: anyEntity({ except: ["Official", "Document"] }),
  to: anyEntity({ except: ["Official", "Document"] }),
  forward: "possiblySame",
  backward: "possiblySameAs",
  label: { en: "may be the same as", zh: "可能同于" },
  walked: false,
  drawn: true,
})
export class PossiblySame extends Judgement {}
