// The steps of .ci/run, what does not disturb one another side by side, and a table of their seconds at the end.
import { spawnSync } from "node:child_process";
import { run } from "./command.mjs";

/** Seconds on two quiet cores. More is reported and fails nothing: a bound that another's load breaks says nothing of a change. */
const budgets = { check: 15, "one test file": 4, "faults, short form": 60, "npm test": 720, all: 1200 };
const aptPackages = [
  "chromium-headless-shell",
  "curl",
  "fonts-dejavu-core",
  "fonts-noto-cjk",
  "r-base-core",
  "r-cran-igraph",
  "r-cran-jsonlite",
];
const took = [];
let summary = "";

try {
  await step("all", async () => {
    await Promise.all([
      step("npm ci", npmCi),
      step("fetch other Nodes", () => run("node", [".ci/node-versions.mjs", "--fetch"])),
      step("apt-get; fetch Python's packages", async () => {
        await aptGet();
        await run("node", ["test/provide.js", "python", "reconciler"]);
      }),
    ]);
    await step("check", () => run("npm", ["run", "check"]));
    await step("build", () => run("node", ["src/build.js"]));
    await step("one test file", () => run("npm", ["test", "--", "test/model/model.test.ts"]));
    await Promise.all([
      step("fetch Neo4j, Gephi", () => run("node", ["test/provide.js", "neo4j", "graphml", "gephi"])),
      step("tests of what differs by Node, other Nodes", () =>
        run("timeout", ["20m", "node", ".ci/node-versions.mjs"], { env: { TEST_ENGINES: "sqlite" } }),
      ),
    ]);
    // Those of the server's processes ran above, on the embedded engine.
    const faults = ["test/faults/neo4j-outage", "test/faults/crash"];
    await step("faults, short form", () =>
      run("timeout", ["20m", "npm", "test", "--", ...faults], { env: { TEST_SHORT: "1" } }),
    );
    await step("test of the benchmarks", () => run("timeout", ["20m", "npm", "run", "test:bench"]));
    await step("npm test", async () => {
      const output = await run("timeout", ["60m", "npm", "test"]);
      summary = /^\d+ passed, .*$/m.exec(output)?.[0] ?? "";
    });
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
table();
if (summary) console.log(summary);

async function step(name, act) {
  const began = performance.now();
  console.log(`\n== ${name} (at ${Math.round(began / 1000)} s)`);
  try {
    await act();
  } finally {
    took.push({ name, seconds: Math.round((performance.now() - began) / 1000) });
  }
}

function table() {
  console.log("\n| step | seconds | budget |\n|---|---:|---:|");
  for (const { name, seconds } of took) {
    const budget = budgets[name];
    console.log(`| ${name} | ${seconds} | ${budget ?? ""}${seconds > budget ? ", exceeded" : ""} |`);
  }
  console.log("Budgets are of two quiet cores; exceeding one fails nothing.");
}

async function npmCi() {
  const output = await run("npm", ["ci", "--no-color", "--loglevel=notice"]);
  // Lines about npm's settings are about the machine's own: the project has none.
  const settings = /^npm warn (config |invalid config |unknown [a-z]+ config )/i;
  const warnings = output.split("\n").filter((line) => /^npm warn/i.test(line) && !settings.test(line));
  if (warnings.length > 0) throw new Error(`npm ci warned:\n${warnings.join("\n")}`);
}

async function aptGet() {
  const missing = aptPackages.filter((name) => {
    const { stdout } = spawnSync("dpkg-query", ["-Wf", "${db:Status-Status}", name], { encoding: "utf8" });
    return stdout !== "installed";
  });
  // Debian's own python3 has venv in a package beside it.
  if (spawnSync("python3", ["-c", "import ensurepip, venv"]).status !== 0) missing.push("python3-venv");
  if (missing.length === 0) return;
  const quiet = ["-qq", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Use-Pty=0"];
  await run("apt-get", ["update", "-qq"]);
  await run("apt-get", ["install", ...quiet, ...missing], { show: false });
}
