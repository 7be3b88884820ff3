// Writes src/explorer/generated/, which is not committed: the texts of the operations, the model's kinds and relations, and
// the types of both. A bundle needs the first two, type checks need all. What has not changed is skipped, by a hash.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const path = (file) => fileURLToPath(new URL(file, import.meta.url));
const read = (file) => readFileSync(path(file), "utf8");
const schemaFile = "../graphql/schema.graphql";

/** Writes every operation as a typed constant, each fragment once. */
export function writeOperations() {
  return writeOnce("operations.ts", operationSources(), async () => {
    const { documentsIn, operationsModule } = await import("./codegen/operations-module.js");
    return operationsModule(documentsIn((await operationTexts()).map(({ text }) => text)));
  });
}

/** Writes what the model declares for readers: names, marks and colors of kinds, verbs of relations. */
export async function writeVocabulary() {
  const model = readdirSync(path("../model"), { recursive: true }).filter((file) => file.endsWith(".ts"));
  const sources = model.toSorted().map((file) => `../model/${file}`);
  const modules = () => Promise.all([import("../../dist/model/index.js"), import("./codegen/vocabulary-module.js")]);
  await writeOnce("vocabulary.ts", sources, async () => {
    const [declared, { vocabularyModule }] = await modules();
    return vocabularyModule(declared);
  });
  await writeOnce("kinds.css", sources, async () => {
    const [declared, { kindColors }] = await modules();
    return kindColors(declared);
  });
}

/** Writes the types of the operations; throws where one does not fit the schema. */
export function writeTypes() {
  return writeOnce("types.ts", [schemaFile, ...operationSources()], async () => {
    const { typesModule } = await import("./codegen/types-module.js");
    return typesModule(read(schemaFile), await operationTexts());
  });
}

/** Fragment that the server's own operations use too. */
const sharedFragment = "../graphql/figure-values.ts";

function operationFiles() {
  const files = readdirSync(path("operations")).toSorted();
  return files.map((file) => `operations/${file}`);
}

const operationSources = () => [...operationFiles(), sharedFragment];

async function operationTexts() {
  const { figureValues } = await import("../../dist/graphql/figure-values.js");
  const own = operationFiles().map((file) => ({ location: file, text: read(file) }));
  return [...own, { location: sharedFragment, text: figureValues }];
}

/** Writes a file of generated/ unless it was written from the same sources; its first line tells their hash. */
async function writeOnce(name, sources, content) {
  const scripts = readdirSync(path("codegen")).map((file) => `codegen/${file}`);
  const hash = createHash("sha256");
  for (const file of [...sources, ...scripts, "codegen.js"]) hash.update(file).update(read(file));
  const head = `/* Written by src/explorer/codegen.js from sources with the hash ${hash.digest("hex").slice(0, 16)}. */\n`;
  const target = path(`generated/${name}`);
  if (existsSync(target) && readFileSync(target, "utf8").startsWith(head)) return;
  const text = await content();
  mkdirSync(path("generated"), { recursive: true });
  writeFileSync(target, head + text);
}
