import { execFileSync } from "node:child_process";
import { cpus, totalmem } from "node:os";
import { root } from "../paths.js";

/** Machine and versions of the results. */
export function machine() {
  const git = (...args) => execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
  return {
    day: new Date().toISOString().slice(0, 10),
    commit: `${git("rev-parse", "--short", "HEAD")}${git("status", "--porcelain", "-uno") ? " with changes" : ""}`,
    node: process.version,
    cpu: cpus()[0]?.model ?? "",
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
  };
}
