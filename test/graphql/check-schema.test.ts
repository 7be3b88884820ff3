import { buildSchema, Field, getMetadataStorage, InterfaceType, Int, ObjectType, Query, Resolver } from "type-graphql";
import { problemsOf } from "../../src/graphql/check-schema.js";
import { Rows } from "../../src/graphql/cost/rows.js";
import { resolvers } from "../../src/graphql/queries/index.js";
import { createSchema } from "../../src/graphql/schema.js";
import { addField, settleTypes } from "../../src/graphql/types/type-builder.js";
import { Origin } from "../../src/model/origin.js";

const schema = await createSchema();

const declaredBy = "test/graphql/check-schema.test.ts";
const here = { computed: declaredBy };
const size = [{ name: "first", type: () => Int, doc: "How many." }];

@InterfaceType({ resolveType: () => "Thing" })
class Stored {
  @Field(() => String)
  @Origin(here)
  id!: string;
}

@ObjectType({ implements: Stored, simpleResolvers: true })
class Thing extends Stored {
  @Field(() => String)
  name!: string;
}
addField(Thing, "related", () => [Thing], { doc: "Others.", args: size, rows: 20, origin: here, declaredBy });
addField(Thing, "unsized", () => [Thing], { doc: "Others.", args: size, origin: here, declaredBy });

@Resolver()
class ThingResolver {
  @Query(() => Thing, { complexity: 0 })
  @Origin(here)
  thing(): Thing | undefined {
    return undefined;
  }

  @Query(() => [Thing])
  @Rows(20)
  @Origin(here)
  unpriced(): Thing[] {
    return [];
  }

  @Query(() => [Thing], { complexity: 0 })
  unexplained(): Thing[] {
    return [];
  }
}

describe("the check of the schema", () => {
  it("finds a forgotten resolver, price, number of rows and origin", async () => {
    settleTypes();
    const small = await buildSchema({ resolvers: [ThingResolver], orphanedTypes: [Thing], validate: false });
    expect(problemsOf(small).toSorted()).toEqual([
      "Query.unexplained: it has no origin",
      "Query.unpriced: it has no complexity",
      "Thing.id: nothing resolves it",
      "Thing.name: it has no origin",
      "Thing.name: nothing resolves it",
      "Thing.related: nothing resolves it",
      "Thing.unsized: it takes a page size, but says no number of rows without one",
      "Thing.unsized: nothing resolves it",
    ]);
  });

  it("finds none in ours, and every root field is a @Query of a resolver class", async () => {
    expect(problemsOf(schema)).toEqual([]);
    const queries = getMetadataStorage().queries.filter(({ target }) => resolvers.some((one) => one === target));
    expect(queries.map(({ schemaName }) => schemaName).toSorted()).toEqual(
      Object.keys(schema.getQueryType()?.getFields() ?? {}).toSorted(),
    );
    for (const { target, methodName } of queries)
      expect(typeof (target as new () => Record<string, unknown>).prototype[methodName]).toBe("function");
  });
});
