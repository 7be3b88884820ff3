import type { FieldSpec } from "../model/field.js";
import { kinds, relations } from "../model/index.js";

/** JSON-LD terms of properties. */
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
