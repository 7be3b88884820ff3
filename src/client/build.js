// `npm run build:client`: compiles the client that the package exports into dist/client, with its types and the schema's.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import { buildSchema, parse, printSchema } from "graphql";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = `${root}dist/client/`;
mkdirSync(folder, { recursive: true });
execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "src/client"], {
  cwd: root,
  stdio: "inherit",
});

const schema = buildSchema(readFileSync(`${root}src/graphql/schema.graphql`, "utf8"));
writeFileSync(
  `${folder}schema.d.ts`,
  await codegen({
    filename: "schema.d.ts",
    schema: parse(printSchema(schema)),
    documents: [],
    pluginMap: { typescript },
    plugins: [{ typescript: {} }],
    config: {
      enumsAsTypes: true,
      skipTypename: true,
      immutableTypes: true,
      strictScalars: true,
      scalars: { ID: "string", Day: "string", JSONObject: "Record<string, unknown>" },
    },
  }),
);
