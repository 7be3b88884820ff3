// `npm run test:nodes`: tests of what can differ by Node, under the other lines that package.json names. Each Node comes once from the npm
// registry into .nodes/, where the full output stays too; npm is the installed one. TEST_ENGINES=sqlite leaves Neo4j out.
import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const versions = ["22.23.3", "24.21.0"];
const root = fileURLToPath(new URL("..", import.meta.url));
const nodes = join(root, ".nodes");
/**
 * What can differ by Node: the embedded store's native part, streams and HTTP, processes and signals, files. What else we
 * write is language that all three run alike, and what runs in a browser, in Python or in R sees no Node.
 */
const byNode = [
  "store",
  "conformance",
  "server",
  "export/formats",
  "mcp/protocol",
  "client/",
  "commands",
  "faults/crash",
];

for (const version of versions) {
  const env = { ...process.env, PATH: [provide(version), process.env.PATH].join(delimiter) };
  const { passed, output, summary } = test(version, env);
  console.log(passed ? `Node ${version}${summary}` : `${output}\nNode ${version}${summary}: failed`);
  if (!passed) process.exitCode = 1;
}

/** The folder of that version's `node`, fetched unless it is there and runs. */
function provide(version) {
  const name = `node-${process.platform}-${process.arch}`;
  const prefix = join(nodes, version);
  const bin = join(prefix, "node_modules", name, "bin");
  const runs = () => spawnSync(join(bin, "node"), ["--version"], { encoding: "utf8" }).stdout?.trim() === `v${version}`;
  if (runs()) return bin;
  mkdirSync(prefix, { recursive: true });
  const quiet = ["--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  spawnSync("npm", ["install", "--prefix", prefix, ...quiet, `${name}@${version}`], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (!runs()) throw new Error(`expected ${name}@${version} from the npm registry to run here`);
  return bin;
}

/** Passed means that something ran: the closing line of test/run.js is there and counts a test. */
function test(version, env) {
  const file = join(nodes, `${version}.log`);
  const log = openSync(file, "w");
  const { status } = spawnSync("npm", ["test", "--", ...byNode.map((path) => `test/${path}`)], {
    cwd: root,
    env,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  const output = readFileSync(file, "utf8");
  const engines = [...output.matchAll(/^engine: (\w+)$/gm)].map(([, engine]) => engine);
  const counts = /^([1-9]\d*) passed, \d+ failed, \d+ skipped$/m.exec(output)?.[0];
  return {
    passed: status === 0 && counts !== undefined,
    output,
    summary: counts ? ` (${engines.join(", ")}): ${counts}` : "",
  };
}
