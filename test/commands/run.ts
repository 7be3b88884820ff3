import { spawnSync } from "node:child_process";
import { dist } from "../support/dist.js";

export const cli = dist("cli.js");

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in a folder, with these settings and no others. */
export function runIn(cwd: string, args: readonly string[], env: Record<string, string> = {}, input = ""): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    env: { PATH: String(process.env.PATH), ...env },
    encoding: "utf8",
    input,
    timeout: 240_000,
  });
  return { status, stdout, stderr };
}
