import { Entity } from "./entity.js";
import { oneOf } from "./enum.js";
import { OneOf } from "./field.js";
import { KindOf } from "./kind.js";

export const EnterpriseClassification = oneOf("EnterpriseClassification", "What a class of enterprises is made of.", {
  ENTERPRISE: "Enterprises.",
  BRAND: "Brands.",
  FACTORY: "Factories.",
  CLUSTER: "Industrial clusters.",
});

@KindOf({
  prefix: "enterprise",
  plural: "enterpriseClasses",
  doc: 'A class of enterprises, brands, factories or clusters that policy names. Example: "little giant" firms.',
  label: { en: "Enterprise class", plural: "Enterprise classes", zh: "企业类别" },
  jsonLd: ["skos:Concept"],
  drawn: { rank: 5, mark: "M0-8L7.6-2.5L4.7 6.5H-4.7L-7.6-2.5Z", light: "#93560a", dark: "#e0a75a" },
})
export class EnterpriseClass extends Entity {
  @OneOf(EnterpriseClassification, { required: true, doc: "What it is a class of." })
  classification!: keyof typeof EnterpriseClassification;
}
