import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { provided } from "./provided.js";

/** The Python that `npm test` prepared (python-env.js); without it the tests that need it are not there, and it says so. */
export const python = provided("python")?.[0];
export const graphmlJar = provided("graphml")?.[0];

/** Findings of a reader in test/export/readers/: it prints one JSON value. */
export function readBy<T>(reader: string, ...args: readonly string[]): T {
  const script = fileURLToPath(new URL(`../export/readers/${reader}`, import.meta.url));
  const printed = execFileSync(String(python), ["-X", "utf8", "-W", "ignore", script, ...args], {
    encoding: "utf8",
    maxBuffer: 100_000_000,
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(printed) as T;
}
