// `npm start`: builds what has changed, then serves, in one process, which is faster than two.
import { build } from "./build.js";

if (await build()) await import("../dist/main.js");
else process.exitCode = 1;
