// `npm run build`: the server, the explorer and GraphiQL to dist/, side by side; what has not changed is skipped. Types are
// checked by `npm run check`: a start does not wait for that.
import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build as buildExplorer } from "./explorer/build.js";
import { build as buildGraphiql } from "./graphiql/build.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const built = join(root, "dist/.built");

if (process.argv[1] === fileURLToPath(import.meta.url) && !(await build())) process.exitCode = 1;

/** Whether all is built; what stands in the way is printed. */
export async function build() {
  const done = await Promise.allSettled([buildServer().then(buildExplorer), buildGraphiql()]);
  const faults = done.flatMap(({ reason }) => (reason ? [reason.message] : []));
  for (const fault of faults) console.error(fault);
  return faults.length === 0;
}

/** File by file, as they stand: nothing is bundled. */
export async function buildServer() {
  const files = readdirSync(join(root, "src"), { recursive: true }).map((file) => `src/${file}`);
  const sources = files.filter((file) => file.endsWith(".ts") && !/^src\/(explorer|graphiql)\//.test(file));
  if (isFresh([...sources, "src/build.js", "src/declarations.js", "tsconfig.json", "package-lock.json"])) return;
  const [esbuild, { writeDeclarations }] = await Promise.all([import("esbuild"), import("./declarations.js")]);
  const compiled = esbuild.build({
    absWorkingDir: root,
    entryPoints: sources,
    outbase: "src",
    outdir: "dist",
    format: "esm",
    platform: "node",
    target: "es2023",
    sourcemap: true,
    logLevel: "silent",
  });
  writeDeclarations(root, sources);
  await compiled;
  writeFileSync(built, "");
}

/** Whether all files are older than the last build. */
function isFresh(files) {
  if (!existsSync(built)) return false;
  const { mtimeMs } = statSync(built);
  return files.every((file) => statSync(join(root, file)).mtimeMs <= mtimeMs);
}
