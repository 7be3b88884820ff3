import { codegen } from "@graphql-codegen/core";
import * as plugin from "@graphql-codegen/typescript-operations";
import { buildSchema, parse } from "graphql";

/** A TypeScript module with the types that some operations use. */
export function typesModule(schema, operations) {
  const schemaAst = buildSchema(schema);
  return codegen({
    filename: "types.ts",
    schema: parse(schema),
    schemaAst,
    documents: operations.map(({ location, text }) => ({ location, document: parse(text, { noLocation: true }) })),
    pluginMap: { plugin },
    plugins: [
      {
        plugin: {
          scalars: { Day: "string", JSONObject: "Record<string, unknown>", ID: "string" },
          enumsAsTypes: true,
          skipTypename: true,
          immutableTypes: true,
          inlineFragmentTypes: "combine",
        },
      },
    ],
    config: {},
  });
}
