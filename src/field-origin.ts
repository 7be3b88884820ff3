import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { GraphQLInterfaceType, GraphQLObjectType } from "graphql";
import { packageRoot } from "./config.js";
import { badInput } from "./errors.js";
import { ends } from "./graphql/types/ends.js";
import { createSchema } from "./graphql/schema.js";
import { kinds } from "./model/index.js";
import type { KindSpec } from "./model/kind.js";
import type { RelationSpec } from "./model/relation.js";
import { didYouMean } from "./model/did-you-mean.js";
import { storedProperties } from "./store/stored-properties.js";
import type { Store } from "./store/store.js";
import type { Where } from "./store/where.js";

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

const kebab = (name: string) =>
  name
    .replace(/([A-Z])/g, "-$1")
    .replaceAll("_", "-")
    .toLowerCase();

const packFiles = (name: string): string =>
  readdirSync(join(packageRoot, "seeds"))
    .map((pack) => `seeds/${pack}/${name}.yaml`)
    .filter((file) => existsSync(join(packageRoot, file)))
    .join(", ");

async function storedLines(kind: KindSpec, field: string, store: Store): Promise<string[]> {
  const end = ends.find((one) => one.field === field && one.owners.includes(kind.name));
  if (end) return relationLines(end.relation, store);
  const stored = storedProperties(kind).find((property) => property.field.name === field);
  const count = async (where?: Where): Promise<number> =>
    (
      await store.page({
        kind: kind.name,
        order: [],
        limit: 0,
        backward: false,
        count: true,
        ...(where ? { where } : {}),
      })
    ).total ?? 0;
  const all = await count();
  const without = stored && (await count({ field: stored.name, op: "isNull", value: true }));
  return [
    "  read by    cypher/read/page-of-kind.cypher, or its twin in src/store/sqlite",
    `  written in ${packFiles(kebab(kind.plural)) || "no pack: it follows from other rows"}`,
    ...(without === undefined
      ? []
      : [`  rows       ${all === 0 ? empty : `${all - without} of ${all} ${kind.plural} have it`}`]),
  ];
}

async function relationLines({ name, from }: RelationSpec, store: Store): Promise<string[]> {
  const { relations } = await store.stats();
  const inRows = from.map((kind) => packFiles(kebab(kinds.get(kind)?.plural ?? ""))).filter(Boolean);
  return [
    "  read by    cypher/read/links-of-sources.cypher, or its twin in src/store/sqlite",
    `  written in ${packFiles(name.toLowerCase().replaceAll("_", "-")) || `rows of ${inRows.join(", ")}`}`,
    `  rows       ${Object.keys(relations).length === 0 ? empty : `${relations[name] ?? 0} relations ${name}`}`,
  ];
}

const empty = "none: the store is empty until `npm start` loads it";

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
