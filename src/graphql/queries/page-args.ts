import "reflect-metadata";
import { ArgsType, Field, Int } from "type-graphql";
import type { PageArgs as Page } from "../read/paging.js";
import { reasonOf } from "../../model/enum.js";
import { forward, pagingDocs } from "../types/inputs.js";

const deprecationReason = reasonOf(forward);

/** Relay's arguments of a page. They bear on each other, so read/paging.ts checks them, for relation fields too. */
@ArgsType()
export class PageArgs implements Page {
  @Field(() => Int, { nullable: true, description: pagingDocs.first })
  first?: number | null;

  @Field(() => String, { nullable: true, description: pagingDocs.after })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: pagingDocs.last, deprecationReason })
  last?: number | null;

  @Field(() => String, { nullable: true, description: pagingDocs.before, deprecationReason })
  before?: string | null;
}
