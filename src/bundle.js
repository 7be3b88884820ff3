// Bundles a page's scripts and styles into dist/<name>, with a manifest of what the page loads. Skipped where nothing has
// changed since the last time.
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Bundles src/<name>/main.tsx. `options`: esbuild's own, beside those that all pages share. */
export async function bundle(name, options) {
  const folder = join(root, "dist", name);
  const manifest = join(folder, "manifest.json");
  if (isFresh(manifest, `src/${name}/build.js`)) return;
  const esbuild = await import("esbuild");
  const entry = `src/${name}/main.tsx`;
  rmSync(folder, { recursive: true, force: true });
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [entry],
    outdir: `dist/${name}`,
    entryNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    minify: true,
    jsx: "automatic",
    metafile: true,
    legalComments: "linked",
    logLevel: "warning",
    ...options,
  });
  const [script, { cssBundle }] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === entry);
  // The lock file answers for what is installed.
  const inputs = Object.keys(metafile.inputs).filter((file) => !file.startsWith("node_modules/"));
  mkdirSync(folder, { recursive: true });
  writeFileSync(manifest, JSON.stringify({ script: basename(script), style: basename(cssBundle), inputs }));
}

/** Tells whether every file that went into the last bundle is older than it. A new file comes in by an old one that names it. */
function isFresh(manifest, script) {
  if (!existsSync(manifest)) return false;
  const made = statSync(manifest).mtimeMs;
  const { inputs } = JSON.parse(readFileSync(manifest, "utf8"));
  const sources = [...inputs, script, "src/bundle.js", "package-lock.json"];
  return sources.every((file) => existsSync(join(root, file)) && statSync(join(root, file)).mtimeMs <= made);
}
