import {
  buildClientSchema,
  type GraphQLSchema,
  introspectionFromSchema,
  lexicographicSortSchema,
  printSchema,
} from "graphql";

/** Schema as text, in the order of names. */
export const textOf = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;

/** Schema as text without its descriptions, which no caller depends on. */
export const bareTextOf = (schema: GraphQLSchema): string =>
  textOf(buildClientSchema(introspectionFromSchema(schema, { descriptions: false })));
