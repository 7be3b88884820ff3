import {
  buildClientSchema,
  type GraphQLSchema,
  introspectionFromSchema,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
} from "graphql";

/** Schema as text, in the order of names, without blank lines between fields. */
export const textOf = (schema: GraphQLSchema): string =>
  `${print(parse(printSchema(lexicographicSortSchema(schema)), { noLocation: true }))}\n`;

/** Schema as text without its descriptions, which no caller depends on. */
export const bareTextOf = (schema: GraphQLSchema): string =>
  textOf(buildClientSchema(introspectionFromSchema(schema, { descriptions: false })));
