import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { GraphQLEnumType, type GraphQLNamedType, GraphQLInputObjectType, isInterfaceType, isObjectType } from "graphql";
import { textOf } from "../../src/graphql/schema-text.js";
import { createSchema } from "../../src/graphql/schema.js";

const committed = fileURLToPath(new URL("../../src/graphql/schema.graphql", import.meta.url));
const schema = await createSchema();
const named: GraphQLNamedType[] = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));

describe("the schema", () => {
  it("is the committed one; UPDATE_GOLDEN=1 writes it anew", () => {
    const printed = textOf(schema);
    if (process.env.UPDATE_GOLDEN && process.env.CI !== "true") writeFileSync(committed, printed);
    expect(printed).toBe(readFileSync(committed, "utf8"));
  });

  const fields = named
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })));

  it("describes every type, argument, input field and enum value", () => {
    const bare: string[] = named.filter((type) => !type.description).map(({ name }) => name);
    // An argument of every list is described on those of Query, not again on each relation; a deprecated one says what to give.
    const described = new Set(
      fields.flatMap(({ field }) => field.args.filter((arg) => arg.description)).map(({ name }) => name),
    );
    for (const { name, field } of fields) {
      if (!field.description) bare.push(name);
      bare.push(
        ...field.args
          .filter((arg) => !described.has(arg.name) && !arg.deprecationReason)
          .map((arg) => `${name}(${arg.name})`),
      );
    }
    for (const type of named) {
      if (type instanceof GraphQLInputObjectType)
        bare.push(
          ...Object.values(type.getFields())
            .filter((field) => !field.description)
            .map((field) => `${type.name}.${field.name}`),
        );
      if (type instanceof GraphQLEnumType)
        bare.push(
          ...type
            .getValues()
            .filter((value) => !value.description)
            .map((value) => `${type.name}.${value.name}`),
        );
    }
    expect(bare).toEqual([]);
  });

  it("says of everything deprecated why, and since which day", () => {
    const reasons = named.flatMap((type) => {
      if (type instanceof GraphQLEnumType) return type.getValues().map((value) => value.deprecationReason);
      if (type instanceof GraphQLInputObjectType)
        return Object.values(type.getFields()).map((field) => field.deprecationReason);
      return [];
    });
    for (const { field } of fields)
      reasons.push(field.deprecationReason, ...field.args.map((arg) => arg.deprecationReason));
    for (const reason of reasons.filter((text) => text !== undefined && text !== null))
      expect(reason).toMatch(/^\S.*\S \(since \d{4}-\d{2}-\d{2}\)$/);
  });

  it("gives every list of things as a connection of one form", () => {
    const connections = named.filter(isObjectType).filter(({ name }) => name.endsWith("Connection"));
    expect(connections.length).toBeGreaterThan(30);
    for (const type of connections)
      expect([type.name, ...Object.keys(type.getFields()).filter((name) => name !== "aggregate")].toSorted()).toEqual(
        [type.name, "edges", "nodes", "pageInfo", "totalCount"].toSorted(),
      );
  });

  it("names enum values in SCREAMING_SNAKE and fields in camelCase", () => {
    for (const type of named)
      if (type instanceof GraphQLEnumType)
        for (const { name } of type.getValues())
          if (type.name !== "KindName") expect(name).toMatch(/^[A-Z][A-Z0-9_]*$/);
    for (const { field } of fields) expect(field.name).toMatch(/^[a-z][A-Za-z0-9]*$/);
  });
});
