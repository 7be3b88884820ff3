import { Arg, buildSchema, ObjectType, Query, Resolver } from "type-graphql";
import { printSchema, validateSchema } from "graphql";
import { oneOf, reasonOf } from "../../src/model/enum.js";
import { declaredFields, OneOf, Text } from "../../src/model/field.js";
import { addFilters } from "../../src/graphql/types/filters.js";
import { inputType, settleTypes } from "../../src/graphql/types/type-builder.js";

const since = "2026-11-24";
const Size = oneOf(
  "Size",
  "How large.",
  { SMALL: "Small.", TINY: "Smaller." },
  { TINY: { reason: "Ask for SMALL.", since } },
);

@ObjectType({ description: "A thing." })
class Thing {
  @Text({ doc: "What it is called.", deprecated: { reason: "Ask for size.", since } })
  label?: string;

  @OneOf(Size, { doc: "How large." })
  size?: keyof typeof Size;
}

async function tinySchema() {
  const ThingWhere = inputType("ThingWhere", "Which things.");
  addFilters(ThingWhere, declaredFields(Thing));
  settleTypes();

  @Resolver()
  class ThingResolver {
    @Query(() => [Thing], { description: "All." })
    things(
      @Arg("where", () => ThingWhere, { nullable: true, description: "Which." }) _where: object,
      @Arg("of", () => Size, {
        nullable: true,
        description: "How large.",
        deprecationReason: reasonOf({ reason: "Ask by where.", since }),
      })
      _of: string,
    ): Thing[] {
      return [];
    }

    @Query(() => Thing, {
      nullable: true,
      description: "One.",
      deprecationReason: reasonOf({ reason: "Ask for things.", since }),
    })
    thing(): Thing | null {
      return null;
    }
  }
  return buildSchema({ resolvers: [ThingResolver], orphanedTypes: [Thing], validate: false });
}

describe("what will go", () => {
  it("is said with reason and day: of fields, filters, arguments, values and queries", async () => {
    const schema = await tinySchema();
    expect(validateSchema(schema)).toEqual([]);
    const lines = printSchema(schema)
      .split("\n")
      .filter((line) => line.includes("@deprecated"));
    expect(lines.map((line) => line.trim())).toEqual([
      'label: String @deprecated(reason: "Ask for size. (since 2026-11-24)")',
      'TINY @deprecated(reason: "Ask for SMALL. (since 2026-11-24)")',
      'of: Size @deprecated(reason: "Ask by where. (since 2026-11-24)")',
      'thing: Thing @deprecated(reason: "Ask for things. (since 2026-11-24)")',
      'label: TextFilter @deprecated(reason: "Ask for size. (since 2026-11-24)")',
    ]);
  });
});
