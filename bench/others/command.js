import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { arms } from "../arms/index.js";
import { usageOf } from "../measure/processes.js";
import { root } from "../paths.js";

/** Runs the command line on an arm's store, as a whole process: what it prints, its seconds and its peak of memory. */
export async function runCommand(arm, engines, args) {
  const start = performance.now();
  const child = spawn(process.execPath, ["dist/cli.js", ...args], {
    cwd: root,
    env: { ...process.env, ...arms[arm].env(engines) },
    stdio: ["ignore", "pipe", "inherit"],
    timeout: 1_800_000,
  });
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, usageOf(child.pid).memory)), 20);
  const [printed, code] = await Promise.all([
    text(child.stdout),
    new Promise((resolve) => child.once("close", resolve)),
  ]);
  clearInterval(timer);
  if (code !== 0) throw new Error(`briefing-graph ${args.join(" ")} ended with ${code}`);
  return { printed, seconds: (performance.now() - start) / 1000, peak };
}
