// `npm run build`: the server (tsc) and the explorer's bundle, side by side. Both skip what has not changed.
import { execFile } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build as buildExplorer } from "./explorer/build.js";

const root = fileURLToPath(new URL("..", import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url) && !(await build())) process.exitCode = 1;

/** Whether all is built; what stands in the way is printed. */
export async function build() {
  const done = await Promise.allSettled([compile(), buildExplorer()]);
  const faults = done.flatMap(({ reason }) => (reason ? [reason.stdout || reason.message] : []));
  for (const fault of faults) console.error(fault);
  return faults.length === 0;
}

async function compile() {
  if (isFresh()) return;
  await promisify(execFile)(process.execPath, ["node_modules/typescript/bin/tsc", "-b", "src"], { cwd: root });
}

/** Whether the compiler has run since a source was last written: it takes longer to say so itself. */
function isFresh() {
  const info = join(root, "dist/.tsbuildinfo");
  if (!existsSync(info) || !existsSync(join(root, "dist/main.js"))) return false;
  const made = statSync(info).mtimeMs;
  const sources = readdirSync(join(root, "src"), { recursive: true }).filter((file) =>
    /\.ts$|tsconfig\.json$/.test(file),
  );
  return [...sources.map((file) => `src/${file}`), "tsconfig.json", "package-lock.json"].every(
    (file) => statSync(join(root, file)).mtimeMs <= made,
  );
}
