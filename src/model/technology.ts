import { Entity } from "./entity.js";
import { KindOf } from "./kind.js";

@KindOf({ prefix: "technology", plural: "technologies", doc: "A technology. Example: large AI models, 5G." })
export class Technology extends Entity {}
