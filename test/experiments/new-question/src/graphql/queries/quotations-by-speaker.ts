import { Args, ArgsType, Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Official } from "../../model/official.js";
import { Origin } from "../../model/origin.js";
import { questions } from "../../store/questions.js";
import type { NodeRecord } from "../../store/store.js";
import { Rows } from "../cost/rows.js";
import type { Context } from "../read/context.js";
import { Size } from "./arguments.js";

const size = { min: 1, max: 100, default: 10 };
const counted = { computed: "cypher/read/quotations-by-speaker.cypher", from: "(:Evidence).speaker" };

@ObjectType({ simpleResolvers: true, description: "An official, and how often the graph quotes them." })
class QuotedSpeaker {
  @Field(() => Official, { nullable: true, description: "Who speaks; null where a load has just removed them." })
  @Origin({ stored: "(:Official)" })
  speaker!: NodeRecord | null;

  @Field(() => Int, { description: "How many quotations there are of them." })
  @Origin(counted)
  quotations!: number;
}

@ArgsType()
class QuotationsBySpeakerArgs {
  @Size(size, "How many")
  first?: number | null;
}

@Resolver()
export class QuotationsBySpeakerResolver {
  @Query(() => [QuotedSpeaker], { complexity: 50, description: "Officials by the number of their quotations." })
  @Rows(size.default)
  @Origin(counted)
  async quotationsBySpeaker(
    @Args(() => QuotationsBySpeakerArgs) { first }: QuotationsBySpeakerArgs,
    @Ctx() { store }: Context,
  ): Promise<QuotedSpeaker[]> {
    const rows = await store.answer(questions.quotationsBySpeaker, { limit: first ?? size.default });
    const speakers = await store.nodes(rows.map(({ speaker }) => speaker));
    return rows.map(({ speaker, total }) => ({ speaker: speakers.get(speaker) ?? null, quotations: total }));
  }
}
