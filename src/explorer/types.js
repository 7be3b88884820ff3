// Writes operations.ts: the text and the types of every operation in operations/, from the server's schema.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { codegen } from "@graphql-codegen/core";
import * as documents from "@graphql-codegen/typed-document-node";
import * as operations from "@graphql-codegen/typescript-operations";
import { buildSchema, parse, printSchema } from "graphql";
import { format } from "prettier";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
export const target = here("operations.ts");

export async function generated() {
  const schema = buildSchema(readFileSync(here("../graphql/schema.graphql"), "utf8"));
  const scalars = { Day: "string", JSONObject: "Record<string, unknown>", ID: "string" };
  const text = await codegen({
    filename: target,
    schema: parse(printSchema(schema)),
    documents: readdirSync(here("operations"))
      .toSorted()
      .map((file) => ({
        location: file,
        document: parse(readFileSync(here(`operations/${file}`), "utf8"), { noLocation: true }),
      })),
    pluginMap: { operations, documents },
    plugins: [
      { operations: { scalars, enumsAsTypes: true, skipTypename: true, useTypeImports: true, immutableTypes: true } },
      { documents: { documentMode: "string", useTypeImports: true, optimizeDocumentNode: true } },
    ],
    config: {},
  });
  return format(`// Written by npm run explorer:types from operations/ and the schema.\n${text}`, {
    parser: "typescript",
    printWidth: 120,
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, await generated());
