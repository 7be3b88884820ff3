import { Entity } from "./entity.js";
import { oneOf } from "./enum.js";
import { OneOf } from "./field.js";
import { KindOf } from "./kind.js";

export const PlaceClass = oneOf("PlaceClass", "What sort of place it is.", {
  COUNTRY: "A country.",
  PROVINCE: "A province or autonomous region.",
  MUNICIPALITY: "A municipality directly under the central government.",
  SPECIAL_ADMINISTRATIVE_REGION: "A special administrative region.",
  CITY: "A city.",
  REGION: "Another region, also across countries.",
});

@KindOf({
  prefix: "place",
  plural: "places",
  doc: "A country, province, municipality, city or region.",
  label: { en: "Place", plural: "Places", zh: "地区" },
  jsonLd: ["schema:Place"],
  drawn: { rank: 8, mark: "M0 8C-4 3-6 0-6-2.4A6 5.6 0 0 1 6-2.4C6 0 4 3 0 8Z", light: "#4a7416", dark: "#a3cc6b" },
})
export class Place extends Entity {
  @OneOf(PlaceClass, { required: true, doc: "What sort of place." })
  classification!: keyof typeof PlaceClass;
}
