import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { kinds } from "../../model/index.js";
import type { KindSpec } from "../../model/kind.js";
import { Origin } from "../../model/origin.js";
import { Rows } from "../cost/rows.js";
import type { Context } from "../read/context.js";
import { type KindPage, type KindPageArgs, pagesOfKind } from "../read/kind-page.js";
import { kindConnection } from "../types/connections.js";
import { pageSize } from "../types/inputs.js";
import { listArgs } from "./kinds.js";

const bodies = kinds.get("GovernmentBody") as KindSpec;
const MinistriesArgs = listArgs(bodies);
const BodyConnection = kindConnection("GovernmentBody");
const page = pagesOfKind(bodies, { field: "classification", op: "eq", value: "MINISTRY" });

@Resolver()
export class MinistriesResolver {
  @Query(() => BodyConnection, {
    complexity: 0,
    description: "The public bodies classified MINISTRY.",
  })
  @Rows(pageSize.default, { kind: "GovernmentBody" })
  @Origin({ stored: "(:GovernmentBody {classification: 'MINISTRY'})" })
  ministries(
    @Args(() => MinistriesArgs) args: KindPageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): KindPage {
    return page(args, context, info);
  }
}
