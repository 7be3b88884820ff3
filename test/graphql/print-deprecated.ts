// Prints a schema made by the model's decorators. It is a program of its own: type-graphql keeps what is declared once a process.
import { printSchema, validateSchema } from "graphql";
import { Arg, buildSchema, ObjectType, Query, Resolver } from "type-graphql";
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
const schema = await buildSchema({ resolvers: [ThingResolver], orphanedTypes: [Thing], validate: false });
for (const error of validateSchema(schema)) console.error(error.message);
console.log(printSchema(schema));
