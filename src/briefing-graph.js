#!/usr/bin/env node
// The package's bin: committed as executable, which the compiler's output is not; `npx` in a checkout runs it unchanged.
import { existsSync } from "node:fs";
import module from "node:module";

// Node 22 and later keep what they have compiled for the next call.
module.enableCompileCache?.();

const cli = new URL("../dist/cli.js", import.meta.url);
if (existsSync(cli)) await import(cli.href);
else {
  console.error("CONFIG_INVALID: expected the compiled program in dist/, got none; `npm run build` makes it");
  process.exitCode = 1;
}
