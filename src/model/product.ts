import { Entity } from "./entity.js";
import { KindOf } from "./kind.js";

@KindOf({
  prefix: "product",
  plural: "products",
  doc: "A product or class of products. Example: humanoid robots, crude steel.",
  label: { en: "Product", plural: "Products", zh: "产品" },
  jsonLd: ["schema:Product"],
  drawn: { rank: 4, mark: "M-4-7H4L8 0L4 7H-4L-8 0Z", light: "#0d7168", dark: "#5fc6ba" },
})
export class Product extends Entity {}
