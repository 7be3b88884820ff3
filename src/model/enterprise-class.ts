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
})
export class EnterpriseClass extends Entity {
  @OneOf(EnterpriseClassification, { required: true, doc: "What it is a class of." })
  classification!: keyof typeof EnterpriseClassification;
}
