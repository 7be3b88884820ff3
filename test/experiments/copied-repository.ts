import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dist } from "../support/dist.js";
import { type Main, startMain } from "../support/main.js";
import type { Edit } from "../support/packs.js";
import { scratchFolder } from "../support/scratch.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A copy of the repository's sources in a folder of its own, to be changed, built and served. */
export class CopiedRepository {
  readonly folder = join(scratchFolder(), "copy");
  /** Files that were added or changed, by their path from the root. */
  readonly touched: string[] = [];

  constructor() {
    for (const entry of ["src", "cypher", "seeds", "docs", "package.json", "package-lock.json", "tsconfig.json"])
      cpSync(join(root, entry), join(this.folder, entry), { recursive: true, preserveTimestamps: true });
    // Unchanged files need not be built again.
    cpSync(dist(""), join(this.folder, "dist"), { recursive: true, preserveTimestamps: true });
    symlinkSync(join(root, "node_modules"), join(this.folder, "node_modules"));
  }

  /** Adds the files of a folder beside this file. */
  add(folder: string): void {
    const from = fileURLToPath(new URL(folder, import.meta.url));
    const files = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    this.touched.push(...files.map(({ parentPath, name }) => join(parentPath, name).slice(from.length + 1)));
    cpSync(from, this.folder, { recursive: true });
  }

  edit(file: string, edit: Edit): void {
    this.touched.push(file);
    const path = join(this.folder, file);
    writeFileSync(path, edit(readFileSync(path, "utf8")));
  }

  build(): void {
    this.#run("src/build.js");
  }

  /** Checks the types of the server's sources. */
  check(): void {
    this.#run("node_modules/typescript/bin/tsc", ["--noEmit", "--types", "node"]);
  }

  /** Runs the command line. */
  run(args: readonly string[], settings: Readonly<Record<string, string>>): string {
    return this.#run("dist/cli.js", args, settings);
  }

  serve(settings: Record<string, string>): Main {
    return startMain(this.folder, { PORT: "0", ...settings }, [process.execPath, join(this.folder, "dist/main.js")]);
  }

  #run(script: string, args: readonly string[] = [], settings: Readonly<Record<string, string>> = {}): string {
    const env = { PATH: String(process.env.PATH), ...settings };
    return execFileSync(process.execPath, [script, ...args], { cwd: this.folder, env, encoding: "utf8" });
  }
}
