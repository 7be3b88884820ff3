// `npm run test:nodes`: the tests of what can differ by Node, under the other lines that package.json names, side by side.
// Each Node comes once from the npm registry into .nodes/, where the full output stays too; npm is the installed one.
// `--fetch` only fetches them. TEST_ENGINES=sqlite leaves Neo4j out.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./command.mjs";

const versions = ["22.23.3", "24.21.0"];
const root = fileURLToPath(new URL("..", import.meta.url));
const nodes = join(root, ".nodes");
/**
 * Tests of what can differ by Node: the embedded store's native part, HTTP and streams, processes and signals, the command line.
 * The rest is language that all of them run alike, and what runs in a browser, in Python or in R sees no Node.
 */
const byNode = [
  "store/",
  "conformance/store",
  "server/(start|http|export)\\.",
  "mcp/protocol",
  "client/",
  "commands/help",
  "faults/(crash|pool)",
];

const bins = await Promise.all(versions.map(provide));
if (!process.argv.includes("--fetch")) await Promise.all(versions.map((version, at) => test(version, bins[at])));

/** The folder of that version's `node`, fetched unless it is there and runs. */
async function provide(version) {
  const name = `node-${process.platform}-${process.arch}`;
  const prefix = join(nodes, version);
  const bin = join(prefix, "node_modules", name, "bin");
  const runs = () => spawnSync(join(bin, "node"), ["--version"], { encoding: "utf8" }).stdout?.trim() === `v${version}`;
  if (runs()) return bin;
  mkdirSync(prefix, { recursive: true });
  const quiet = ["--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  await run("npm", ["install", "--prefix", prefix, ...quiet, `${name}@${version}`], { show: false });
  if (!runs()) throw new Error(`expected ${name}@${version} from the npm registry to run here`);
  return bin;
}

/** Passed means that something ran: the closing line of test/run.js is there and counts a test. */
async function test(version, bin) {
  const env = { PATH: [bin, process.env.PATH].join(delimiter), TEST_WORKERS: "1" };
  const patterns = byNode.map((path) => `test/${path}`);
  let failed = false;
  const output = await run("npm", ["test", "--", ...patterns], { env, show: false }).catch((error) => {
    failed = true;
    return error.output ?? error.message;
  });
  writeFileSync(join(nodes, `${version}.log`), output);
  const engines = [...output.matchAll(/^engine: (\w+)$/gm)].map(([, engine]) => engine);
  const counts = /^([1-9]\d*) passed, \d+ failed, \d+ skipped$/m.exec(output)?.[0];
  if (failed || counts === undefined) process.exitCode = 1;
  console.log(`Node ${version} (${engines.join(", ")}): ${counts ?? "nothing ran"}`);
}
