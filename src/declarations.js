// Writes dist/declarations.json: file and line of every class that declares fields of the schema, and of its members.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "@babel/parser";

const declaring = /^src\/(model|graphql\/queries)\//;

/** Indexes the classes of those files; throws where two of them have one name, by which their fields are looked up. */
export function writeDeclarations(root, files) {
  const classes = files.filter((file) => declaring.test(file)).flatMap((file) => classesOf(root, file));
  const index = Object.fromEntries(classes.map(({ name, ...declared }) => [name, declared]));
  const clash = classes.find(({ name, file }) => index[name].file !== file);
  if (clash)
    throw new Error(`class ${clash.name}: expected in one file, got ${clash.file} and ${index[clash.name].file}`);
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(join(root, "dist/declarations.json"), JSON.stringify(index));
}

function classesOf(root, file) {
  const { program } = parse(readFileSync(join(root, file), "utf8"), {
    sourceType: "module",
    plugins: ["typescript", "decorators-legacy"],
  });
  return classNodes(program).map(({ id, superClass, body }) => ({
    name: id.name,
    file,
    line: id.loc.start.line,
    extends: superClass?.name,
    members: Object.fromEntries(body.body.flatMap(({ key }) => (key?.name ? [[key.name, key.loc.start.line]] : []))),
  }));
}

/** Classes in a tree of nodes, those within functions too. */
function classNodes(node) {
  if (Array.isArray(node)) return node.flatMap(classNodes);
  if (typeof node?.type !== "string") return [];
  const within = Object.values(node).flatMap(classNodes);
  return node.type === "ClassDeclaration" ? [node, ...within] : within;
}
