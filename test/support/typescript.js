// Lets Node load TypeScript: files that end in `.ts` are compiled when they are imported, `./file.js` means `./file.ts`.
import { transformSync } from "@swc/core";
import { existsSync, readFileSync } from "node:fs";
import * as modules from "node:module";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";

const options = {
  jsc: {
    parser: { syntax: "typescript", decorators: true },
    target: "es2022",
    transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
  },
  module: { type: "es6" },
  sourceMaps: "inline",
};

export function resolve(specifier, context, next) {
  const isOurs = /^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL?.includes(".ts");
  const typescript = isOurs && new URL(specifier.replace(/js$/, "ts"), context.parentURL);
  return typescript && existsSync(typescript) ? { url: typescript.href, shortCircuit: true } : next(specifier, context);
}

export function load(url, context, next) {
  const [path] = url.split("?");
  if (!path.endsWith(".ts")) return next(url, context);
  const filename = fileURLToPath(path);
  const { code } = transformSync(readFileSync(filename, "utf8"), { ...options, filename });
  return { format: "module", source: code, shortCircuit: true };
}

// Node 20 runs the same hooks in a thread of their own.
if (modules.registerHooks) modules.registerHooks({ resolve, load });
else if (isMainThread) modules.register(import.meta.url);
