import { Entity } from "./entity.js";
import { oneOf } from "./enum.js";
import { Day, OneOf } from "./field.js";
import { KindOf } from "./kind.js";
import { Relation, RelationOf } from "./relation.js";

export const Hazard = oneOf("Hazard", "How a substance does harm.", {
  TOXIC: "It poisons.",
  FLAMMABLE: "It burns.",
});

@KindOf({
  prefix: "substance",
  plural: "substances",
  doc: "A chemical substance that a rule names. Example: lead.",
  label: { en: "Substance", plural: "Substances", zh: "物质" },
  jsonLd: ["schema:ChemicalSubstance"],
  drawn: { rank: 9, mark: "M-7-5L-5-7L7 5L5 7Z", light: "#5a4a12", dark: "#d8c27a" },
})
export class Substance extends Entity {
  @OneOf(Hazard, { required: true, doc: "How it does harm." })
  hazard!: keyof typeof Hazard;
}

@RelationOf({
  doc: "The words say that a product must be free of a substance.",
  basis: "STATED",
  from: ["Product"],
  to: ["Substance"],
  forward: "freeOf",
  backward: "keptOutOf",
  label: { en: "must be free of", zh: "不得含有" },
  walked: true,
})
export class FreeOf extends Relation {
  @Day({ doc: "From when." })
  since?: string;
}
