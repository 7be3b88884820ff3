import { Entity } from "./entity.js";
import { KindOf } from "./kind.js";

@KindOf({
  prefix: "infrastructure",
  plural: "infrastructures",
  doc: "Something built for many to use. Example: 5G base stations, computing power centers.",
  label: { en: "Infrastructure", plural: "Infrastructure", zh: "基础设施" },
  jsonLd: ["skos:Concept"],
})
export class Infrastructure extends Entity {}
