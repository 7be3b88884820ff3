import { Arg, buildSchema, Query, Resolver } from "type-graphql";
import { printSchema, validateSchema } from "graphql";
import { declaredFields, oneOf, OneOf, Text } from "../../src/model/field.js";
import { addFilters } from "../../src/graphql/types/filters.js";
import { addDeclared } from "../../src/graphql/types/kind-types.js";
import { enumType, inputType, objectType, reasonOf, settleTypes } from "../../src/graphql/types/type-builder.js";

const since = "2026-11-24";
const Size = oneOf(
  "Size",
  "How large.",
  { SMALL: "Small.", TINY: "Smaller." },
  { TINY: { reason: "Ask for SMALL.", since } },
);

class Thing {
  @Text({ doc: "What it is called.", deprecated: { reason: "Ask for size.", since } })
  label?: string;

  @OneOf(Size, { doc: "How large." })
  size?: string;
}

async function tinySchema() {
  const ThingType = objectType("Thing", "A thing.");
  const ThingWhere = inputType("ThingWhere", "Which things.");
  const size = enumType(Size);
  for (const field of declaredFields(Thing)) addDeclared(ThingType, field, "(:Thing)");
  addFilters(ThingWhere, declaredFields(Thing));
  settleTypes();

  @Resolver()
  class ThingResolver {
    @Query(() => [ThingType], { description: "All." })
    things(
      @Arg("where", () => ThingWhere, { nullable: true, description: "Which." }) _where: object,
      @Arg("of", () => size, {
        nullable: true,
        description: "How large.",
        deprecationReason: reasonOf({ reason: "Ask by where.", since }) as string,
      })
      _of: string,
    ): object[] {
      return [];
    }

    @Query(() => ThingType, {
      nullable: true,
      description: "One.",
      deprecationReason: reasonOf({ reason: "Ask for things.", since }) as string,
    })
    thing(): object | null {
      return null;
    }
  }
  return buildSchema({ resolvers: [ThingResolver], orphanedTypes: [ThingType], validate: false });
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
