// `npm run build:client`: what the package exports to TypeScript, into dist/client: the client's types, and those of the schema.
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
