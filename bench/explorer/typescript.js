import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "../paths.js";

/** Imports a TypeScript file, bundled with what it imports of ours. */
export async function importTypescript(path) {
  const outfile = join(root, "dist/bench", path.replace(/\.ts$/, ".mjs"));
  const how = { bundle: true, packages: "external", format: "esm", platform: "node", logLevel: "warning" };
  await build({ absWorkingDir: root, entryPoints: [path], outfile, ...how });
  return import(pathToFileURL(outfile).href);
}
