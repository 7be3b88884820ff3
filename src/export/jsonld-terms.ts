import type { FieldSpec } from "../model/field.js";
import { type KindName, kinds, type RelationName, relations } from "../model/index.js";

/** What the kinds are in published vocabularies: schema.org, PROV-O, W3C ORG, SKOS and Web Annotation. */
export const typesOf: Readonly<Record<KindName, readonly string[]>> = {
  GovernmentBody: ["org:FormalOrganization", "schema:GovernmentOrganization", "prov:Organization"],
  Official: ["schema:Person", "prov:Person"],
  Organization: ["org:Organization", "schema:Organization", "prov:Organization"],
  Policy: ["schema:CreativeWork", "prov:Plan"],
  Commitment: ["schema:PlanAction"],
  Industry: ["skos:Concept", "schema:DefinedTerm"],
  Technology: ["skos:Concept"],
  Product: ["schema:Product"],
  EnterpriseClass: ["skos:Concept"],
  Infrastructure: ["skos:Concept"],
  Place: ["schema:Place"],
  Event: ["schema:Event"],
  Metric: ["schema:StatisticalVariable"],
  Observation: ["schema:Observation", "prov:Entity"],
  Document: ["schema:Report", "prov:Entity"],
  Turn: ["schema:CreativeWork", "prov:Entity"],
  Passage: ["schema:CreativeWork", "prov:Entity"],
  Evidence: ["oa:SpecificResource", "schema:Quotation", "prov:Entity"],
};

/** What a relation is there, where there is one that means the same; the others are terms of our own. */
const predicates: Readonly<Partial<Record<RelationName, string>>> = {
  PART_OF: "schema:isPartOf",
  HOLDS_POST: "org:memberOf",
  SUCCEEDS: "prov:wasRevisionOf",
  BROADER: "skos:broader",
  MATCHES: "skos:mappingRelation",
  LOCATED_IN: "schema:location",
  OBSERVES: "schema:variableMeasured",
  IN_PLACE: "schema:observationAbout",
  IN_DOCUMENT: "schema:isPartOf",
  IN_TURN: "schema:isPartOf",
  SPOKEN_BY: "prov:wasAttributedTo",
  ABOUT: "schema:about",
  MENTIONS: "schema:mentions",
};

export const predicateOf = (relation: RelationName): string =>
  predicates[relation] ?? `term:${relations.get(relation)?.forward}`;

/** What a property is there. */
const aligned: Readonly<Record<string, object>> = {
  name: { "@id": "schema:name", "@language": "en" },
  nameZh: { "@id": "schema:name", "@language": "zh-Hans" },
  aliases: { "@id": "schema:alternateName" },
  description: { "@id": "schema:description", "@language": "en" },
  // A code is a text, also where it is named as a figure's number is.
  externalIds: { "@id": "schema:identifier", "@context": { value: { "@id": "schema:value" } } },
  url: { "@id": "schema:url", "@type": "@id" },
  publishedOn: { "@id": "schema:datePublished" },
  lang: { "@id": "schema:inLanguage" },
  sha256: { "@id": "schema:sha256" },
  quote: { "@id": "oa:exact" },
  value: { "@id": "schema:value", "@type": "xsd:double" },
  document: { "@id": "prov:hadPrimarySource", "@type": "@id" },
  speaker: { "@id": "prov:wasAttributedTo", "@type": "@id" },
  evidence: { "@id": "prov:wasDerivedFrom", "@type": "@id" },
};

/** Names of things and terms: they identify, they are no addresses. */
const base = "urn:briefing-graph:";

/** The JSON-LD context of `graph.jsonld`, published at `/export/context.jsonld`. Its own terms are the model's fields. */
export const context: Readonly<Record<string, unknown>> = {
  "@version": 1.1,
  "@vocab": `${base}term:`,
  term: `${base}term:`,
  bg: base,
  schema: "https://schema.org/",
  prov: "http://www.w3.org/ns/prov#",
  org: "http://www.w3.org/ns/org#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  oa: "http://www.w3.org/ns/oa#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  ...Object.fromEntries(fields().flatMap(({ name, type }) => termOf(name, type))),
  ...aligned,
};

/** Only what is not a text needs a word in the context: references, and numbers that may be whole or not. */
function termOf(name: string, type: FieldSpec["type"]): [string, object][] {
  if (type === "ref") return [[name, { "@type": "@id" }]];
  return type === "number" ? [[name, { "@type": "xsd:double" }]] : [];
}

function fields(): FieldSpec[] {
  return [...kinds.values(), ...relations.values()].flatMap((spec) => spec.fields);
}
