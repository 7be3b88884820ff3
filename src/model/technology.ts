import { Entity } from "./entity.js";
import { KindOf } from "./kind.js";

@KindOf({
  prefix: "technology",
  plural: "technologies",
  doc: "A technology. Example: large AI models, 5G.",
  label: { en: "Technology", plural: "Technologies", zh: "技术" },
  jsonLd: ["skos:Concept"],
  drawn: { rank: 3, mark: "M0-8L8 6H-8Z", light: "#6746a8", dark: "#b79df0" },
})
export class Technology extends Entity {}
