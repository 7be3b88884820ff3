import { Entity } from "./entity.js";
import { Flag } from "./field.js";
import { KindOf } from "./kind.js";

/**
 * Sections and divisions of GB/T 4754-2017, and the groupings that speakers use ("equipment manufacturing").
 * A grouping is not a sum of divisions unless a source says so: see COVERS and MATCHES.
 */
@KindOf({
  prefix: "industry",
  plural: "industries",
  doc: "An industry: a section or division of GB/T 4754-2017, or a grouping in a speaker's words.",
  label: { en: "Industry", plural: "Industries", zh: "行业" },
  jsonLd: ["skos:Concept", "schema:DefinedTerm"],
  drawn: { rank: 2, mark: "M-8 0L0-8L8 0L0 8Z", light: "#1d5d9e", dark: "#7db4ee" },
})
export class Industry extends Entity {
  @Flag({
    required: true,
    restated: "AGREES",
    doc: "True for a speaker's own grouping or wording, false for an entry of the classification.",
  })
  grouping!: boolean;
}
