import { Entity } from "./entity.js";
import { oneOf } from "./enum.js";
import { OneOf } from "./field.js";
import { KindOf } from "./kind.js";

export const BodyClass = oneOf("BodyClass", "What sort of public body it is.", {
  STATE_COUNCIL: "The State Council itself.",
  MINISTRY: "A constituent department of the State Council.",
  DEPARTMENT: "A department inside a ministry.",
  BUREAU: "A bureau inside a ministry or office.",
  OFFICE: "An office, such as the State Council Information Office.",
  PARTY_BODY: "A body of the Communist Party of China.",
  ADMINISTRATION: "A national administration, such as the Civil Aviation Administration.",
  LOCAL_GOVERNMENT: "A provincial or local government.",
});

@KindOf({
  prefix: "body",
  plural: "governmentBodies",
  doc: "A public body that governs: a ministry, office, bureau or party body.",
  label: { en: "Body", plural: "Bodies", zh: "政府机构" },
  jsonLd: ["org:FormalOrganization", "schema:GovernmentOrganization", "prov:Organization"],
  drawn: { rank: 6, mark: "M-8-3L0-8L8-3V-1H6V5H8V8H-8V5H-6V-1H-8Z", light: "#3f4a5a", dark: "#b4bfd0" },
})
export class GovernmentBody extends Entity {
  @OneOf(BodyClass, { required: true, doc: "What sort of body. `ministries` lists those that are MINISTRY." })
  classification!: keyof typeof BodyClass;
}
