import { Entity } from "./entity.js";
import { Text } from "./field.js";
import { KindOf } from "./kind.js";

/** Two speakers of the first briefing are surnamed Xie: "Mr. Xie" alone is a weak name of both. */
@KindOf({ prefix: "official", plural: "officials", doc: "A person who holds a public post. The posts are in `posts`." })
export class Official extends Entity {
  @Text({ doc: "The form of address that the source uses. Example: `Mr.`." })
  honorific?: string;
}
