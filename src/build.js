// `npm run build`: compiles the server, the explorer and GraphiQL into dist/, in parallel; what has not changed is skipped. Types are
// checked by `npm run check`: a start does not wait for that.
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build as buildExplorer } from "./explorer/build.js";
import { build as buildGraphiql } from "./graphiql/build.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const built = join(root, "dist/.built");

/** Programs, each bundled with its packages: they load in a third of the time. */
const programs = ["src/main.ts", "src/cli.ts", "src/worker.ts"];
/** Packages of the engines: one has a binary, and benchmarks count the statements that go through them. */
const notBundled = ["@photostructure/sqlite", "neo4j-driver"];

/** Lets a module find files by its own address, wherever in dist/ it is bundled. */
const ownAddresses = {
  name: "own-addresses",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const own = relative(join(root, "src"), path).replaceAll("\\", "/").replace(/\.ts$/, ".js");
      const address = `import.meta.url.replace(/(.*\\/dist\\/).*/, "$1${own}")`;
      return { loader: "ts", contents: readFileSync(path, "utf8").replaceAll("import.meta.url", address) };
    });
  },
};

if (process.argv[1] === fileURLToPath(import.meta.url) && !(await build())) process.exitCode = 1;

/** Builds all three, prints what failed and gives whether nothing did. */
export async function build() {
  const done = await Promise.allSettled([buildServer().then(buildExplorer), buildGraphiql()]);
  const errors = done.flatMap(({ reason }) => (reason ? [reason.message] : []));
  for (const error of errors) console.error(error);
  return errors.length === 0;
}

/** Compiles the server's files one by one, and bundles the programs. */
export async function buildServer() {
  const sources = filesIn("src").filter(
    (file) => /(?<!\.d)\.ts$/.test(file) && !/^src\/(explorer|graphiql)\//.test(file),
  );
  if (isFresh([...sources, "src/build.js", "src/declarations.js", "tsconfig.json", "package-lock.json"])) return;
  const [esbuild, { writeDeclarations }] = await Promise.all([import("esbuild"), import("./declarations.js")]);
  const options = {
    absWorkingDir: root,
    outbase: "src",
    outdir: "dist",
    format: "esm",
    platform: "node",
    target: "es2023",
    sourcemap: true,
    logLevel: "silent",
  };
  const compiled = esbuild.build({ ...options, entryPoints: sources.filter((file) => !programs.includes(file)) });
  const bundled = esbuild.build({
    ...options,
    entryPoints: programs,
    bundle: true,
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
    external: notBundled,
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module";const require = requireFrom(import.meta.url);',
    },
    plugins: [ownAddresses],
    metafile: true,
  });
  writeDeclarations(root, sources);
  const [, { metafile }] = await Promise.all([compiled, bundled]);
  await writeFields();
  const own = sources.map((file) => file.replace(/^src/, "dist").replace(/\.ts$/, ".js"));
  removeStale(new Set([...own, ...Object.keys(metafile.outputs)]));
  writeFileSync(built, "");
}

/** Writes the fields of the schema, for the command that reads no schema. */
async function writeFields() {
  const [{ createSchema }, { fieldIndexOf }] = await Promise.all([
    import("../dist/graphql/schema.js"),
    import("../dist/graphql/read/field-index.js"),
  ]);
  writeFileSync(join(root, "dist/fields.json"), JSON.stringify(fieldIndexOf(await createSchema())));
}

/** Removes what an earlier build made of files that are gone. */
function removeStale(fresh) {
  const own = readdirSync(join(root, "dist")).filter((name) => !["explorer", "graphiql", "client"].includes(name));
  const old = own.flatMap((name) => (name.includes(".") ? [`dist/${name}`] : filesIn(`dist/${name}`)));
  for (const file of old)
    if (/\.js(\.map)?$/.test(file) && !fresh.has(file.replace(/\.map$/, ""))) rmSync(join(root, file));
}

/** Every path within a folder of the package. */
function filesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true }).map((file) => `${folder}/${file}`);
}

/** Tells whether all files are older than the last build. */
function isFresh(files) {
  if (!existsSync(built)) return false;
  const { mtimeMs } = statSync(built);
  return files.every((file) => statSync(join(root, file)).mtimeMs <= mtimeMs);
}
