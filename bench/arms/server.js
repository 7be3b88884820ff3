import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { root } from "../paths.js";

const startTimeout = 120_000;
const stopTimeout = 15_000;
const running = new Set();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/**
 * Starts a server in a process of its own and waits until it prints its address on the loopback interface. It is ended
 * by its own id, at the latest when this process ends.
 */
export async function startServer(name, file, { env = {}, execArgv = [] } = {}) {
  const child = spawn(process.execPath, [...execArgv, file], {
    cwd: root,
    env: { ...process.env, LOG_LEVEL: "warn", PORT: "0", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  const closed = new Promise((resolve) => child.once("close", resolve)).finally(() => running.delete(child));
  const lines = [];
  const port = await new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error([`${name}: ${why}`, ...lines.slice(-20)].join("\n    ")));
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      fail("did not start in time");
    }, startTimeout);
    child.once("close", (code) => {
      clearTimeout(timer);
      fail(`ended with ${code} before it listened`);
    });
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on("line", (line) => {
        if (lines.push(line) > 200) lines.shift();
        if (line.startsWith("{")) console.error(`${name}: ${line}`); // its log
        const address = /http:\/\/127\.0\.0\.1:(\d+)\/graphql/.exec(line);
        if (!address) return;
        clearTimeout(timer);
        resolve(Number(address[1]));
      });
  });
  return {
    port,
    pid: child.pid,
    /** Milliseconds from the signal until it has ended. */
    async stop() {
      const start = performance.now();
      const timer = setTimeout(() => child.kill("SIGKILL"), stopTimeout);
      child.kill("SIGTERM");
      await closed;
      clearTimeout(timer);
      return performance.now() - start;
    },
  };
}
