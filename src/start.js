// `npm start`: builds what has changed, then serves, in one process, which is faster than two.
import module from "node:module";
import { build } from "./build.js";

// Node 22 and later keep what they have compiled for the next start.
module.enableCompileCache?.();

if (await build()) await import("../dist/main.js");
else process.exitCode = 1;
