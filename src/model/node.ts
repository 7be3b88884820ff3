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

  @Field(() => kindEnum, { description: "Its kind." })
  @Origin({ stored: "(:Node) label" })
  kind!: KindName;

  @Field(() => String, { description: "Words to show for it." })
  @Origin({
    computed: "src/store/label.ts",
    from: "(:Entity).name, (:Observation).asSaid, (:Evidence).quote, (:Passage).text, (:Turn).role and (:Turn).ordinal",
  })
  label!: string;
}
