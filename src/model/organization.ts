import { Entity } from "./entity.js";
import { oneOf } from "./enum.js";
import { OneOf } from "./field.js";
import { KindOf } from "./kind.js";

export const OrganizationClass = oneOf("OrganizationClass", "What sort of organization it is.", {
  MEDIA_OUTLET: "A newspaper, agency, broadcaster or site that asks questions.",
  COMPANY: "An enterprise, also one that a speaker leaves unnamed but places.",
  ALLIANCE: "A promotion group, committee or alliance of several parties.",
  RESEARCH: "A research institute, laboratory or innovation centre.",
  COMMUNITY: "An open community, such as an open-source project's.",
});

@KindOf({
  prefix: "org",
  plural: "organizations",
  doc: "An organization that is not a public body: an outlet, a company, an alliance, a community.",
  label: { en: "Organization", plural: "Organizations", zh: "组织" },
  jsonLd: ["org:Organization", "schema:Organization", "prov:Organization"],
})
export class Organization extends Entity {
  @OneOf(OrganizationClass, { required: true, doc: "What sort of organization." })
  classification!: keyof typeof OrganizationClass;
}
