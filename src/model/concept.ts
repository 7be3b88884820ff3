import { Entity } from "./entity.js";
import { oneOf } from "./enum.js";
import { OneOf } from "./field.js";
import { KindOf } from "./kind.js";

export const ConceptClass = oneOf("ConceptClass", "What sort of concept it is.", {
  AIM: "A state to be reached, or a guiding idea: new industrialization.",
  APPROACH: "A way of working: application-led approaches.",
  FUNCTION: "What a part of a system does, or what is assessed: identification.",
  MARKET: "A market: technology transactions.",
  CERTIFICATE: "A certificate or licence that is awarded.",
});

/** Thing that is spoken of and neither decided nor made. An aim is no policy: nobody issues it; a market is no industry. */
@KindOf({
  prefix: "concept",
  plural: "concepts",
  doc: "An aim, approach, function, market or certificate that a speaker names.",
  label: { en: "Concept", plural: "Concepts", zh: "概念" },
  jsonLd: ["skos:Concept", "schema:DefinedTerm"],
})
export class Concept extends Entity {
  @OneOf(ConceptClass, { required: true, doc: "What sort of concept." })
  classification!: keyof typeof ConceptClass;
}
