import { Args, ArgsType, Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import type * as briefing from "../../briefing/checks/check.js";
import { oneOf } from "../../model/enum.js";
import { Origin } from "../../model/origin.js";
import type { Context } from "../read/context.js";
import { latestReport } from "./release.js";

const fromChecks = { computed: "src/briefing/checks/check.ts" };

const checkStatus = oneOf("CheckStatus", "How a check came out.", {
  HOLDS: "The figures agree.",
  FAILS: "The figures do not agree.",
  NOTED: "For a reader: the source contradicts itself, or rounding explains a gap.",
});

@ObjectType({
  simpleResolvers: true,
  description: "One thing that was checked: the briefing's figures against each other and against their words.",
})
class Check implements briefing.Check {
  @Field(() => String, { description: "Which rule. Example: `differences-agree`." })
  @Origin(fromChecks)
  readonly rule!: string;

  @Field(() => checkStatus, { description: "How it came out." })
  @Origin(fromChecks)
  readonly status!: briefing.CheckStatus;

  @Field(() => [ID], { description: "Ids of the nodes that it is about." })
  @Origin(fromChecks)
  readonly subjects!: readonly string[];

  @Field(() => String, { description: "One sentence with the figures." })
  @Origin(fromChecks)
  readonly detail!: string;
}

@ArgsType()
class ChecksArgs {
  @Field(() => String, { nullable: true, description: "Only this rule." })
  rule?: string | null;

  @Field(() => checkStatus, { nullable: true, description: "Only what came out so." })
  status?: briefing.CheckStatus | null;
}

@Resolver()
export class ChecksResolver {
  @Query(() => [Check], {
    complexity: 0,
    description: "How the text agrees with itself, found when it was loaded.",
  })
  @Origin({ stored: "release" })
  async checks(@Args(() => ChecksArgs) { rule, status }: ChecksArgs, @Ctx() { store }: Context): Promise<Check[]> {
    const checks = (await latestReport(store))?.checks ?? [];
    return checks.filter((check) => (!rule || check.rule === rule) && (!status || check.status === status));
  }
}
