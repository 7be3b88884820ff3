// Needs of tests beyond Node and the installed packages. Each provider gives values for the tests, or what is missing
// here and which tests that leaves out. `node test/provide.js neo4j python …` fetches and makes them beforehand.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startBrowser } from "./support/browser-server.js";
import { environments, jars, mavenJar, pythonForTests } from "./support/python-env.js";

/** Option of a Java of minutes: it compiles quickly in place of well, and a few test files take a third less time. */
const quickly = "-XX:TieredStopAtLevel=1";

const root = fileURLToPath(new URL("..", import.meta.url));

const providers = {
  async build() {
    const { build } = await import("../src/build.js");
    if (!(await build())) throw new Error("the build failed");
    return { values: [join(root, "dist")] };
  },

  /** The address of one, for the worker that runs what needs it. */
  async neo4j({ folder, brief, onStop }) {
    if (process.env.TEST_ENGINES === "sqlite")
      return { leftOut: "Neo4j, and with it every test on that engine: TEST_ENGINES=sqlite leaves it out" };
    const { canRunNeo4j, provisionNeo4j, startNeo4j } = await import("../dist/neo4j-server/neo4j.js");
    const able = canRunNeo4j(root);
    if (!able.ok) return { missing: `Neo4j, and with it every test on that engine: needs ${able.missing}` };
    await provisionNeo4j(root);
    const dataDir = join(folder, "neo4j");
    const server = await startNeo4j({ root, port: 0, dataDir, jvmOptions: brief ? [quickly] : [] });
    onStop(() => server.stop());
    return { values: [server.uri] };
  },

  /** The address of one that all workers share. */
  async browser({ onStop }) {
    const browser = await startBrowser();
    if (!browser) return { missing: "a browser, and with it the tests of pages: needs chromium" };
    onStop(() => browser.close());
    return { values: [browser.wsEndpoint()] };
  },

  async python() {
    const { python, missing } = await pythonForTests(root, environments.python);
    if (python) return { values: [python] };
    return { missing: `tests that read exports by pandas, DuckDB and others, and those of clients: need ${missing}` };
  },

  async reconciler() {
    const { python, missing } = await pythonForTests(root, environments.reconciler);
    return python ? { values: [python] } : { missing: `the library reconciler at /reconcile: needs ${missing}` };
  },

  async graphml() {
    const { jar, missing } = await mavenJar(root, jars.graphml);
    return jar ? { values: [jar] } : { missing: `the test of GraphML against its schema: needs ${missing}` };
  },

  async gephi() {
    const { jar, missing } = await mavenJar(root, jars.gephi);
    return jar ? { values: [jar] } : { missing: `the tests of graph files in Gephi: need ${missing}` };
  },

  async igraph() {
    const works = spawnSync("Rscript", ["-e", "library(igraph); library(jsonlite)"]).status === 0;
    if (works) return { values: ["Rscript"] };
    return { missing: "the test of GraphML in R: needs Rscript and its packages igraph and jsonlite" };
  },

  /** How a test gets a disk that cannot be written: by mounts of its own, or else as another user. */
  async restrictions() {
    if (spawnSync("unshare", ["--mount", "setpriv", "--reuid=1000", "true"]).status === 0)
      return { values: ["mounts"] };
    if (spawnSync("setpriv", ["--reuid=1000", "true"]).status === 0) return { values: ["user"] };
    return { leftOut: "read-only disks: they need root, unshare and setpriv" };
  },

  async r() {
    const works = spawnSync("Rscript", ["-e", "library(jsonlite)"]).status === 0;
    if (works) return { values: ["Rscript"] };
    return { missing: "the client in R: needs Rscript and its package jsonlite" };
  },
};

/** Provides all that is asked for, as one object for the tests: values by name, null for what is missing. */
export async function provide(needs, options) {
  const names = [...needs];
  // Neo4j is started by a part of the build, and the jars lie in Python's folder.
  const needsBuild = names.some((name) => ["build", "neo4j"].includes(name));
  const built = needsBuild ? { build: await providers.build() } : {};
  const rest = names.filter((name) => name !== "build" && !Object.hasOwn(jars, name));
  const given = await Promise.all(rest.map(async (name) => [name, await providers[name](options)]));
  const all = { ...built, ...Object.fromEntries(given) };
  // Maven's runs would write to its folder side by side.
  for (const name of Object.keys(jars)) if (needs.has(name)) all[name] = await providers[name]();
  const results = Object.values(all);
  return {
    values: Object.fromEntries(Object.entries(all).map(([name, { values }]) => [name, values ?? null])),
    missing: results.flatMap(({ missing }) => missing ?? []),
    leftOut: results.flatMap(({ leftOut }) => leftOut ?? []),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = mkdtempSync(join(tmpdir(), "briefing-graph-test-"));
  const stops = [];
  const { missing } = await provide(new Set(process.argv.slice(2)), {
    folder,
    onStop: (stop) => stops.push(stop),
  });
  await Promise.all(stops.map((stop) => stop()));
  rmSync(folder, { recursive: true, force: true });
  if (missing.length > 0) console.error(`missing here:\n${missing.join("\n")}`);
}
