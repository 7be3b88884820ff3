import { Entity } from "./entity.js";
import { KindOf } from "./kind.js";

@KindOf({
  prefix: "product",
  plural: "products",
  doc: "A product or class of products. Example: humanoid robots, crude steel.",
})
export class Product extends Entity {}
