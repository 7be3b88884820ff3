// Bundles the explorer into dist/explorer: run by `npm run build`, skipped where nothing changed since the last time.
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = join(root, "dist/explorer");
const entry = "src/explorer/main.tsx";
const manifest = join(folder, "manifest.json");

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();

export async function build() {
  if (isFresh()) return;
  const esbuild = await import("esbuild");
  rmSync(folder, { recursive: true, force: true });
  const result = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [entry],
    outdir: "dist/explorer",
    entryNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    minify: true,
    jsx: "automatic",
    jsxImportSource: "preact",
    metafile: true,
    sourcemap: true,
    legalComments: "linked",
    logLevel: "warning",
  });
  const [script, { cssBundle }] = Object.entries(result.metafile.outputs).find(
    ([, { entryPoint }]) => entryPoint === entry,
  );
  mkdirSync(dirname(manifest), { recursive: true });
  writeFileSync(
    manifest,
    JSON.stringify({
      script: basename(script),
      style: basename(cssBundle),
      inputs: Object.keys(result.metafile.inputs),
    }),
  );
}

/** Whether every file that went into the last bundle is older than it. A new file comes in by an old one that names it. */
function isFresh() {
  if (!existsSync(manifest)) return false;
  const made = statSync(manifest).mtimeMs;
  const { inputs } = JSON.parse(readFileSync(manifest, "utf8"));
  const sources = [...inputs, "src/explorer/build.js", "package-lock.json"];
  return sources.every((file) => existsSync(join(root, file)) && statSync(join(root, file)).mtimeMs <= made);
}
