// Writes dist/declarations.json: file and line of every class that declares fields of the schema, and of its members; of
// every file that adds derived fields by name (`addField(type, "totalCount", …)`), and their lines.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "@babel/parser";

const declaring = /^src\/(model|graphql\/queries)\//;

/** Indexes the classes of those files; throws where two of them have one name, by which their fields are looked up. */
export function writeDeclarations(root, files) {
  const classes = files.filter((file) => declaring.test(file)).flatMap((file) => classesOf(root, file));
  const adding = files.filter((file) => file.startsWith("src/graphql/types/")).map((file) => addedIn(root, file));
  const index = Object.fromEntries([...classes, ...adding].map(({ name, ...declared }) => [name, declared]));
  const clash = classes.find(({ name, file }) => index[name].file !== file);
  if (clash)
    throw new Error(`class ${clash.name}: expected in one file, got ${clash.file} and ${index[clash.name].file}`);
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(join(root, "dist/declarations.json"), JSON.stringify(index));
}

const programOf = (root, file) =>
  parse(readFileSync(join(root, file), "utf8"), {
    sourceType: "module",
    plugins: ["typescript", "decorators-legacy"],
  }).program;

/** Fields that a file adds to types: the texts that its calls of `addField` and `add` name. */
function addedIn(root, file) {
  const added = nodesOf(programOf(root, file), "CallExpression")
    .filter(({ callee }) => ["addField", "add"].includes(callee.name))
    .flatMap((call) => call.arguments.filter(({ type }) => type === "StringLiteral").slice(0, 1));
  return {
    name: file,
    file,
    line: 1,
    members: Object.fromEntries(added.map(({ value, loc }) => [value, loc.start.line])),
  };
}

function classesOf(root, file) {
  return nodesOf(programOf(root, file), "ClassDeclaration").map(({ id, superClass, body }) => ({
    name: id.name,
    file,
    line: id.loc.start.line,
    extends: superClass?.name,
    members: Object.fromEntries(body.body.flatMap(({ key }) => (key?.name ? [[key.name, key.loc.start.line]] : []))),
  }));
}

/** Nodes of a type in a tree of nodes, those within others too. */
function nodesOf(node, type) {
  if (Array.isArray(node)) return node.flatMap((one) => nodesOf(one, type));
  if (typeof node?.type !== "string") return [];
  const within = Object.values(node).flatMap((one) => nodesOf(one, type));
  return node.type === type ? [node, ...within] : within;
}
