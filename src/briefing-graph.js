#!/usr/bin/env node
// A file of its own, committed as executable: what the compiler writes is not, and `npx` in a checkout runs it as it is.
import { existsSync } from "node:fs";

const cli = new URL("../dist/cli.js", import.meta.url);
if (existsSync(cli)) await import(cli.href);
else {
  console.error("CONFIG_INVALID: expected the compiled program in dist/, got none; `npm run build` makes it");
  process.exitCode = 1;
}
