import { ObjectType } from "type-graphql";
import { Ref, Text } from "./field.js";

@ObjectType({ description: "A value by the words of one document.", simpleResolvers: true })
export class DatedValue {
  @Text({ required: true, doc: "The stored property: `stage`, `unitCode`." }) property!: string;
  @Text({ required: true, doc: "Its value there; the items of a list are in JSON." }) value!: string;
  @Ref("Document", { doc: "The document; null where it comes from a pack without one." }) document?: string;
  @Ref("Evidence", { list: true, doc: "The document's spans that name the thing, or state the relation." })
  evidence?: string[];
}
