import type { GraphQLResolveInfo } from "graphql";
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, ObjectType, Resolver, Root } from "type-graphql";
import { Industry } from "../../model/industry.js";
import { kinds } from "../../model/index.js";
import { Observation } from "../../model/observation.js";
import { Origin } from "../../model/origin.js";
import type { NodeRecord } from "../../store/store.js";
import { Rows } from "../cost/rows.js";
import type { Context } from "../read/context.js";
import { figuresOfIndustry } from "../read/figures-of-industries.js";
import { Reads } from "../read/projection.js";
import { valueTests } from "../read/value-tests.js";
import { whereOf, type WhereInput } from "../read/where-input.js";
import { nodeWhere, pageSize } from "../types/inputs.js";
import { Size } from "./arguments.js";
import { RelationWithEnds } from "./relation.js";

const ObservationWhere = nodeWhere("Observation");
const read = { computed: "src/graphql/read/figures-of-industries.ts" };

@ArgsType()
class FiguresArgs {
  @Field(() => ObservationWhere, { nullable: true, description: "Which of them." })
  where?: WhereInput | null;

  @Size(pageSize, "How many")
  first?: number | null;
}

@ObjectType({ simpleResolvers: true, description: "A figure of an industry, with the relations by which it is one." })
class IndustryFigure {
  @Field(() => Observation, { description: "The figure." })
  @Origin({ stored: "(:Observation)" })
  observation!: NodeRecord;

  @Field(() => [RelationWithEnds], {
    description:
      "To the product or division that it is of: PRODUCES, MATCHES. None where it is of the industry itself.",
  })
  @Origin({ ...read, from: "(:Industry)-[:PRODUCES]->, (:Industry)-[:MATCHES]-(:Industry)" })
  via!: RelationWithEnds[];
}

@Resolver(() => Industry)
export class IndustryFiguresResolver {
  @FieldResolver(() => [IndustryFigure], {
    complexity: 50,
    description:
      "Figures of it, of its products and of the GB/T division that it was matched with, or that was with it: its own first, then by id.",
  })
  @Rows(pageSize.default)
  @Origin({
    ...read,
    from: "(:Industry)<-[:MEASURES]-(:Metric)<-[:OBSERVES]-(:Observation), (:Industry)-[:PRODUCES]->, (:Industry)-[:MATCHES]-(:Industry)",
  })
  @Reads()
  async figures(
    @Root() { id }: NodeRecord,
    @Args(() => FiguresArgs) { where, first }: FiguresArgs,
    @Ctx() context: Context,
    @Info() { fieldNodes, path }: GraphQLResolveInfo,
  ): Promise<IndustryFigure[]> {
    const tests = whereOf(where, kinds.get("Observation"));
    const figures = await figuresOfIndustry(id, tests, context);
    if (tests) context.empty.note(fieldNodes, path, figures.length, () => valueTests(tests, ["Observation"]));
    const page = figures.slice(0, first ?? pageSize.default);
    context.meter.cutByDefault(first, page.length, figures.length, path);
    return page.map(({ observation, via }) => ({
      observation,
      via: via.map((edge) => new RelationWithEnds(edge)),
    }));
  }
}
