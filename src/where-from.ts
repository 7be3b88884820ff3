import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { GraphQLInterfaceType, GraphQLObjectType } from "graphql";
import { packageRoot } from "./config.js";
import { badInput } from "./errors.js";
import { createSchema } from "./graphql/schema.js";
import { kinds } from "./model/index.js";
import type { KindSpec } from "./model/kind.js";
import { didYouMean } from "./model/near.js";
import { storedProperties } from "./store/flat.js";
import type { Store } from "./store/store.js";

/** Where a field's data comes from, in a few lines: description with origin, declaration, statement, pack files, count. */
export async function whereFrom(path: string, store: Store): Promise<string> {
  const schema = await createSchema();
  const [typeName = "", fieldName = ""] = path.split(".");
  const type = schema.getType(typeName);
  if (!(type instanceof GraphQLObjectType || type instanceof GraphQLInterfaceType))
    throw badInput(
      `expected Type.field of the schema, got "${path}"${didYouMean(typeName, Object.keys(schema.getTypeMap()))}`,
    );
  const field = type.getFields()[fieldName];
  if (!field)
    throw badInput(`${typeName} has no field "${fieldName}"${didYouMean(fieldName, Object.keys(type.getFields()))}`);
  const kind = kinds.get(typeName);
  return [
    `${typeName}.${fieldName}: ${String(field.type)}`,
    `  says       ${field.description}`,
    `  declared   ${declarationOf(typeName, fieldName) ?? "src/graphql (not from the model)"}`,
    ...(kind ? await storedLines(kind, fieldName, store) : []),
  ].join("\n");
}

async function storedLines(kind: KindSpec, field: string, store: Store): Promise<string[]> {
  const stored = storedProperties(kind).find((property) => property.field.name === field);
  const file = `${kind.plural.replace(/([A-Z])/g, "-$1").toLowerCase()}.yaml`;
  const packs = readdirSync(join(packageRoot, "seeds")).map((pack) => `seeds/${pack}/${file}`);
  const found = packs.filter((pack) => existsSync(join(packageRoot, pack)));
  const page = { kind: kind.name, order: [], limit: 0, backward: false, count: true } as const;
  const all = (await store.page(page)).total ?? 0;
  const missing = stored ? { where: { field: stored.name, op: "isNull", value: true } as const } : {};
  const without = stored ? ((await store.page({ ...page, ...missing })).total ?? 0) : 0;
  return [
    `  read by    cypher/read/page-of-kind.cypher, or its twin in src/store/sqlite`,
    `  written in ${found.join(", ") || "no pack: it follows from other rows"}`,
    ...(all === 0 ? ["  rows       none: the store is empty until `npm start` loads it"] : []),
    ...(stored && all > 0 ? [`  rows       ${all - without} of ${all} ${kind.plural} have it`] : []),
  ];
}

/** File and line of a field's declaration: in its class or the class that this extends, or as an end of a relation. */
function declarationOf(typeName: string, field: string): string | undefined {
  const model = join(packageRoot, "src", "model");
  const files = readdirSync(model, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const source = files.map((file) => ({ file, lines: readFileSync(join(model, file), "utf8").split("\n") }));
  for (const name of [typeName, "Entity"]) {
    for (const { file, lines } of source) {
      const start = lines.findIndex((line) => new RegExp(`^export class ${name}\\b`).test(line));
      const at = lines.findIndex((line, index) => index > start && new RegExp(`\\b${field}[!?]?:`).test(line));
      if (start >= 0 && at >= 0) return `src/model/${file}:${at + 1}`;
    }
  }
  const end = new RegExp(`\\b(forward|backward): "${field}"`);
  const found = source.find(({ lines }) => lines.some((line) => end.test(line)));
  return found && `src/model/${found.file}:${found.lines.findIndex((line) => end.test(line)) + 1}`;
}
