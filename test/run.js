// `npm test`: builds, starts what the tests need, runs them all, and says in its last lines what could not run here.
// In CI (CI=true) nothing may be missing.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { graphmlSchema, pythonForTests } from "./support/python-env.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = (name, ...path) => join(root, "node_modules", name, ...path);
execFileSync(process.execPath, ["src/build.js"], { cwd: root, stdio: "inherit" });
const { canRunNeo4j, provisionNeo4j, startNeo4j } = await import("../dist/neo4j-server/neo4j.js");

const missing = [];
const leftOut = process.env.TEST_ENGINES === "sqlite";
const scratch = mkdtempSync(join(tmpdir(), "briefing-graph-test-"));
let neo4j;
try {
  const able = canRunNeo4j(root);
  if (able.ok && !leftOut) {
    await provisionNeo4j(root);
    neo4j = await startNeo4j({ root, port: 0, dataDir: join(scratch, "neo4j") });
  } else if (!leftOut) missing.push(`Neo4j, and with it every test on that engine: needs ${able.missing}`);

  const browser = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
  if (!browser) missing.push("a browser, and with it the tests of pages: needs chromium");
  const { python, missing: noPython } = pythonForTests(root);
  if (noPython)
    missing.push(`the tests that read exports by pandas, DuckDB and others, and those of clients: need ${noPython}`);
  const { jar, missing: noSchema } = python ? graphmlSchema(root) : {};
  if (noSchema) missing.push(`the test of GraphML against its schema: needs ${noSchema}`);
  // The client in R is run where R is, and nowhere counted as tested without it.
  const r = spawnSync("Rscript", ["-e", "library(jsonlite)"]).status === 0;
  if (!r) missing.push("the client in R: needs Rscript and its package jsonlite");
  const source = join(root, "..", "shared", "sources");
  const notes = existsSync(source)
    ? []
    : ["the briefing's text is not at hand: quotations were checked by their seals only"];
  if (leftOut) notes.push("Neo4j, and with it every test on that engine: TEST_ENGINES=sqlite leaves it out");

  if (process.env.CI === "true" && missing.length > 0) {
    console.error(`In CI nothing may be missing:\n${missing.join("\n")}`);
    process.exitCode = 1;
  } else {
    const report = join(scratch, "report.json");
    const code = await run(report, {
      ...(neo4j ? { NEO4J_TEST_URI: neo4j.uri } : {}),
      ...(browser ? { BROWSER_TEST_PATH: browser } : {}),
      ...(python ? { PYTHON_TEST_PATH: python } : {}),
      ...(jar ? { GRAPHML_TEST_JAR: jar } : {}),
      ...(r ? { R_TEST_PATH: "Rscript" } : {}),
    });
    process.exitCode = code;
    if (existsSync(report)) close(JSON.parse(readFileSync(report, "utf8")), [...missing, ...notes]);
  }
} finally {
  await neo4j?.stop();
  rmSync(scratch, { recursive: true, force: true });
}

function run(report, env) {
  const args = [
    bin("jest", "bin", "jest.js"),
    "--config=test/jest.config.json",
    "--runInBand",
    "--json",
    `--outputFile=${report}`,
    ...process.argv.slice(2),
  ];
  const options = { NODE_OPTIONS: "--experimental-vm-modules --no-warnings", ...env };
  // --json also prints the report: it goes to the file only.
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...options },
    stdio: ["ignore", "ignore", "inherit"],
  });
  return new Promise((resolve) => child.once("close", (code) => resolve(code ?? 1)));
}

function close({ numPassedTests, numFailedTests, numPendingTests }, notRun) {
  for (const engine of ["sqlite", ...(neo4j ? ["neo4j"] : [])]) console.log(`engine: ${engine}`);
  for (const what of notRun) console.log(`not run here: ${what}`);
  console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
}
