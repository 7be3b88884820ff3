import { Entity } from "./entity.js";
import { Text } from "./field.js";
import { KindOf } from "./kind.js";

/** Two speakers of the first briefing are surnamed Xie: "Mr. Xie" alone is a weak name of both. */
@KindOf({
  prefix: "official",
  plural: "officials",
  doc: "A person who holds a public post. The posts are in `posts`.",
  label: { en: "Official", plural: "Officials", zh: "官员" },
  jsonLd: ["schema:Person", "prov:Person"],
  drawn: {
    rank: 7,
    mark: "M0-8A3.6 3.6 0 0 1 0-.8A3.6 3.6 0 0 1 0-8ZM-7 8C-7 3-4 .6 0 .6S7 3 7 8Z",
    light: "#a62b72",
    dark: "#ee8fc4",
  },
})
export class Official extends Entity {
  @Text({ doc: "The form of address that the source uses. Example: `Mr.`." })
  honorific?: string;
}
