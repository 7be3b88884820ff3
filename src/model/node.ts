import { Field, ID, InterfaceType } from "type-graphql";
import type { KindName } from "./index.js";
import { Origin } from "./origin.js";
import { kindEnum } from "./registry.js";

/** Interface of all kinds. */
@InterfaceType("Node", {
  description: "Anything that has an id (Relay).",
  resolveType: ({ kind }: Node) => kind,
})
export class Node {
  @Field(() => ID, {
    description: "Stable, readable id. Example: `policy:ai-plus`.",
  })
  @Origin({ stored: "(:Node).id" })
  id!: string;

  @Field(() => kindEnum, { description: "What kind of thing it is." })
  @Origin({ stored: "(:Node) label" })
  kind!: KindName;
}
