import "reflect-metadata";
import { ArgsType, Field, Int } from "type-graphql";
import type { PageArgs as Page } from "../read/paging.js";
import { pagingDocs } from "../types/inputs.js";

/** Relay's arguments of a page. They bear on each other, so read/paging.ts checks them, for relation fields too. */
@ArgsType()
export class PageArgs implements Page {
  @Field(() => Int, { nullable: true, description: pagingDocs.first })
  first?: number | null;

  @Field(() => String, { nullable: true, description: pagingDocs.after })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: pagingDocs.last })
  last?: number | null;

  @Field(() => String, { nullable: true, description: pagingDocs.before })
  before?: string | null;
}
