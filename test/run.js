// `npm test [-- PATTERN… [JEST'S OPTION…]]`: runs the test files whose path matches, all without a pattern, and provides
// what these files need and nothing else. Its last lines say what could not run here; in CI (CI=true) nothing may be missing.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { needsOf, testFiles } from "./needs.js";
import { provide } from "./provide.js";
import { longestFirst } from "./support/sequencer.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const args = process.argv.slice(2);
const firstOption = args.findIndex((arg) => arg.startsWith("-"));
const patterns = firstOption < 0 ? args : args.slice(0, firstOption);
const options = firstOption < 0 ? [] : args.slice(firstOption);
/** Seconds that all tests may take on two quiet cores. More is reported and does not fail: it depends on the machine. */
const budget = 720;

const folder = mkdtempSync(join(tmpdir(), "briefing-graph-test-"));
const stops = [];
// An interrupt reaches Jest too; this process ends after it, when all is cleared away.
process.on("SIGINT", () => {});
try {
  await main();
} finally {
  await Promise.all(stops.map((stop) => stop()));
  rmSync(folder, { recursive: true, force: true });
}

async function main() {
  const files = testFiles(root, patterns);
  if (files.length === 0) throw new Error(`no test file matches ${patterns.join(", ")}`);
  const workers = Math.min(files.length, Number(process.env.TEST_WORKERS ?? Math.min(2, availableParallelism())));
  const onStop = (stop) => stops.push(stop);
  const { values, missing, leftOut } = await provide(needsOf(files), { folder, brief: patterns.length > 0, onStop });
  if (process.env.CI === "true" && missing.length > 0) {
    console.error(`In CI nothing may be missing:\n${missing.join("\n")}`);
    process.exitCode = 1;
    return;
  }
  const lanes = lanesOf(files, workers, values);
  const codes = await Promise.all(lanes.map((lane) => jest(lane, values)));
  process.exitCode = Math.max(...codes);
  if (!existsSync(join(root, "..", "shared", "sources")))
    leftOut.push("the briefing's text is not available: quotations were checked by their seals only");
  const reports = lanes.flatMap(({ report }) => (existsSync(report) ? [JSON.parse(readFileSync(report, "utf8"))] : []));
  if (reports.length < lanes.length) console.log("\nfailed: Jest ended without a report; what it said is above");
  close(reports, values, [...missing, ...leftOut]);
}

/**
 * Runs of Jest that go side by side, each in one process. There is one Neo4j, with one database: what needs it goes through
 * one of them, which finds it warm, and then runs what needs R, too. That takes as long as all the rest, browser included.
 */
function lanesOf(files, workers, values) {
  const first = (file) => [...needsOf([file])].some((need) => need === "neo4j" || need === "r");
  const ours = values.neo4j && workers > 1 ? files.filter(first) : [];
  const rest = longestFirst(files.filter((file) => !ours.includes(file)));
  const others = ours.length > 0 ? workers - 1 : workers;
  const lanes = Array.from({ length: others }, (_, lane) => rest.filter((_file, at) => at % others === lane));
  return [ours, ...lanes]
    .filter((lane) => lane.length > 0)
    .map((lane, index) => ({ files: lane, report: join(folder, `report-${index}.json`) }));
}

function jest({ files, report }, values) {
  const output = ["--json", `--outputFile=${report}`];
  const bin = join(root, "node_modules/jest/bin/jest.js");
  const how = ["--config=test/jest.config.json", "--maxWorkers=1", ...output, ...options];
  const all = [bin, ...how, "--runTestsByPath", ...files];
  // --json also prints the report: it goes to the file only.
  const child = spawn(process.execPath, all, {
    cwd: root,
    env: {
      ...process.env,
      NODE_OPTIONS: "--enable-source-maps --no-warnings",
      TEST_RUN_FOLDER: folder,
      TEST_PROVIDED: JSON.stringify(values),
      ...(process.stderr.isTTY ? { FORCE_COLOR: "1" } : {}),
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  // Not the terminal itself: two runs would each draw over the other's lines.
  child.stderr.pipe(process.stderr, { end: false });
  const stop = endAfter(report, child);
  return new Promise((resolve) => child.once("close", (code) => resolve(code ?? 1))).finally(stop);
}

/** Ends a run of Jest that has written its report and goes on for ten seconds: a test has left something open, which fails. */
function endAfter(report, child) {
  let seconds = 0;
  const timer = setInterval(() => {
    if (!existsSync(report) || ++seconds < 10) return;
    console.error("failed: Jest did not end after its last test: a test has left a timer, server or process open");
    child.kill("SIGKILL");
  }, 1000);
  return () => clearInterval(timer);
}

function close(reports, values, notRun) {
  for (const { name, message, assertionResults } of reports.flatMap(({ testResults }) => testResults)) {
    const failed = assertionResults.filter(({ status }) => status === "failed");
    for (const { fullName, failureMessages } of failed)
      console.log(`\nfailed: ${name.slice(root.length)}: ${fullName}\n${failureMessages.join("\n")}`);
    if (failed.length === 0 && message) console.log(`\nfailed: ${name.slice(root.length)}\n${message}`);
  }
  for (const engine of ["sqlite", ...(values.neo4j ? ["neo4j"] : [])]) console.log(`engine: ${engine}`);
  for (const what of notRun) console.log(`not run here: ${what}`);
  if (patterns.length === 0) console.log("apart from these: npm run test:faults, npm run test:bench");
  const seconds = Math.round(performance.now() / 1000);
  console.log(`${seconds} s${patterns.length === 0 ? excess(seconds) : ""}`);
  const sum = (what) => reports.reduce((total, report) => total + report[what], 0);
  console.log(`${sum("numPassedTests")} passed, ${sum("numFailedTests")} failed, ${sum("numPendingTests")} skipped`);
}

function excess(seconds) {
  return ` (budget on two quiet cores: ${budget} s${seconds > budget ? ", exceeded: it does not fail the run" : ""})`;
}
