// `npm run build`: the server (tsc) and the explorer's bundle, side by side. Both skip what has not changed.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "./explorer/build.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const compile = promisify(execFile)(process.execPath, ["node_modules/typescript/bin/tsc", "-b", "src"], { cwd: root });
for (const step of await Promise.allSettled([compile, build()])) {
  if (step.status === "fulfilled") continue;
  console.error(step.reason.stdout || step.reason.message);
  process.exitCode = 1;
}
