import type { GraphQLResolveInfo } from "graphql";
import { Args, ArgsType, Ctx, Field, Info, ObjectType, Query, Resolver } from "type-graphql";
import type { KindName } from "../../model/index.js";
import { Origin } from "../../model/origin.js";
import { maxTextLength, suggest } from "../../search/search.js";
import { Rows } from "../cost/rows.js";
import type { Context } from "../read/context.js";
import { pageSize } from "../types/inputs.js";
import { Kinds, Size, Text } from "./arguments.js";
import { Found, highlighted, nodesOf } from "./hit.js";

@ObjectType({ simpleResolvers: true, description: "A thing that what was typed may mean." })
class Suggestion extends Found {
  @Field(() => String, { description: "The name that goes with what was typed." })
  @Origin({ stored: "(:Node) property" })
  text!: string;

  @Field(() => String, { description: "The name with « and » around what was typed." })
  @Origin(highlighted)
  marked!: string;
}

@ArgsType()
class SuggestArgs {
  @Text(maxTextLength, `What was typed, up to ${maxTextLength} characters. Example: \`5g set\`.`)
  prefix!: string;

  @Kinds("Only things of these kinds.")
  kinds?: KindName[] | null;

  @Size(pageSize, "How many")
  first?: number | null;
}

@Resolver()
export class SuggestResolver {
  @Query(() => [Suggestion], {
    complexity: 100,
    description:
      "The things that a person who types may mean, by name, alias or Chinese name; the last word may be unfinished.",
  })
  @Rows(pageSize.default)
  @Origin({
    computed: "src/search/score.ts",
    from: "cypher/read/search-candidates.cypher, or its twin in src/store/sqlite",
  })
  async suggest(
    @Args(() => SuggestArgs) { prefix, kinds, first }: SuggestArgs,
    @Ctx() context: Context,
    @Info() { path }: GraphQLResolveInfo,
  ): Promise<Suggestion[]> {
    const { hits } = await suggest(context.store.search, prefix, kinds ?? []);
    const page = hits.slice(0, first ?? pageSize.default);
    context.meter.cutByDefault(first, page.length, hits.length, path);
    return (await nodesOf(page, context)).flatMap(({ hit, node }) => {
      const { why, highlights } = hit.explain();
      return highlights.slice(0, 1).map(({ text, marked }) => ({ text, marked, score: hit.score, why, node }));
    });
  }
}
