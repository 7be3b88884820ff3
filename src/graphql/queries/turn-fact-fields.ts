import type { GraphQLFieldResolver, GraphQLObjectType, GraphQLSchema } from "graphql";
import type { NodeRecord } from "../../store/store.js";
import type { Context } from "../read/context.js";
import { typeNamed } from "../types/kind-types.js";
import { relationType, relationView } from "../types/relation-view.js";
import type { Stated } from "../read/turn-facts.js";
import { addField } from "../types/type-builder.js";

const given: readonly [name: string, value: (stated: Stated) => readonly object[]][] = [
  ["statedRelations", ({ relations }) => relations.map(relationView)],
  ["statedObservations", ({ observations }) => observations],
];

/** The fields that lead from a turn's words to the facts that cite them. */
export function addStatedFields(): void {
  addField(typeNamed("Turn"), "statedRelations", () => [relationType], {
    doc: "The relations that cite words of it, by id: what it states, mentions and is about. Computed: src/graphql/read/turn-facts.ts",
    nullable: false,
  });
  addField(typeNamed("Turn"), "statedObservations", () => [typeNamed("Observation")], {
    doc: "The observations that cite words of it, by id. Computed: src/graphql/read/turn-facts.ts",
    nullable: false,
  });
}

export function attachStatedFields(schema: GraphQLSchema): void {
  const fields = (schema.getType("Turn") as GraphQLObjectType).getFields();
  for (const [name, value] of given) {
    const resolve: GraphQLFieldResolver<NodeRecord, Context> = async ({ id }, _, context) =>
      value(await context.stated(id));
    Object.assign(fields[name] ?? {}, { resolve });
  }
}
