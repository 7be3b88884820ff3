import { anyEntity, Relation, RelationOf } from "../relation.js";

@RelationOf({
  doc: "A turn belongs to a document.",
  basis: "STRUCTURAL",
  from: ["Turn"],
  to: ["Document"],
  forward: "document",
  backward: "turns",
  single: true,
  label: { en: "is in", zh: "载于" },
  walked: false,
  jsonLd: "schema:isPartOf",
})
export class InDocument extends Relation {}

@RelationOf({
  doc: "A sentence belongs to a turn.",
  basis: "STRUCTURAL",
  from: ["Passage"],
  to: ["Turn"],
  forward: "turn",
  backward: "passages",
  single: true,
  loaded: { computed: "src/briefing/build-load.ts", from: "sentences.tsv, and (:Turn).start and (:Turn).end" },
  label: { en: "is in", zh: "载于" },
  walked: false,
  jsonLd: "schema:isPartOf",
})
export class InTurn extends Relation {}

@RelationOf({
  doc: "The next turn.",
  basis: "STRUCTURAL",
  from: ["Turn"],
  to: ["Turn"],
  forward: "followedBy",
  backward: "follows",
  one: { forward: "next", backward: "previous" },
  label: { en: "is followed by", zh: "其后" },
  walked: false,
})
export class FollowedBy extends Relation {}

@RelationOf({
  doc: "The question that an answer or hand-over responds to.",
  basis: "STRUCTURAL",
  from: ["Turn"],
  to: ["Turn"],
  forward: "answers",
  backward: "answeredBy",
  one: { forward: "question" },
  label: { en: "answers", zh: "回答" },
  walked: false,
})
export class Answers extends Relation {}

@RelationOf({
  doc: "The outlet that asks; several may ask together.",
  basis: "STATED",
  from: ["Turn"],
  to: ["Organization"],
  forward: "askedBy",
  backward: "asked",
  one: { forward: "asker", first: true },
  label: { en: "was asked by", zh: "提问者" },
  walked: false,
})
export class AskedBy extends Relation {}

@RelationOf({
  doc: "The official who speaks.",
  basis: "STATED",
  from: ["Turn"],
  to: ["Official"],
  forward: "spokenBy",
  backward: "spoke",
  one: { forward: "speaker" },
  label: { en: "was spoken by", zh: "发言人" },
  walked: false,
  jsonLd: "prov:wasAttributedTo",
})
export class SpokenBy extends Relation {}

@RelationOf({
  doc: "The colleague to whom a question is passed.",
  basis: "STATED",
  from: ["Turn"],
  to: ["Official"],
  forward: "handedTo",
  backward: "receivedIn",
  label: { en: "was handed to", zh: "转交" },
  walked: false,
})
export class HandedTo extends Relation {}

@RelationOf({
  doc: "A main topic of a turn.",
  basis: "STATED",
  from: ["Turn"],
  to: anyEntity({ except: ["Commitment", "Metric", "Document"] }),
  forward: "about",
  backward: "topicOf",
  label: { en: "is about", zh: "关于" },
  walked: false,
  jsonLd: "schema:about",
})
export class About extends Relation {}

@RelationOf({
  doc: "A turn names a thing: at least one of the thing's spans is in it.",
  basis: "STATED",
  from: ["Turn"],
  to: anyEntity(),
  forward: "mentions",
  backward: "mentionedIn",
  loaded: {
    computed: "src/briefing/graph-builder.ts",
    from: "the `evidence` in the row of what is named; other rows write the relation itself",
  },
  label: { en: "names", zh: "提及" },
  walked: false,
  jsonLd: "schema:mentions",
})
export class Mentions extends Relation {}
