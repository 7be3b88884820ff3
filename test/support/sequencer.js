// The order of the test files: those that take longest come first, so that none of them runs on alone at the end; those that
// only read the real packs come last, so that each Neo4j loads these once.
import Sequencer from "@jest/test-sequencer";
import { readFileSync } from "node:fs";

const longest = [
  "faults/neo4j-outage",
  "export/formats",
  "server/pool",
  "export/readers",
  "briefing/defects",
  "server/start",
  "explorer/network",
  "explorer/export",
  "explorer/pictures",
  "explorer/figures",
  "explorer/flow",
  "explorer/matrix",
  "conformance/agreement",
  "explorer/briefing",
  "briefing/import-jsonl",
  "package",
  "explorer/everything",
  "explorer/shell",
  "explorer/search",
  "faults/crash",
  "conformance/aggregate",
  "export/delta",
  "commands/query",
  "traversal/agreement",
].map((file) => `/test/${file}.test.ts`);

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return tests.toSorted((a, b) => rank(a.path) - rank(b.path));
  }
}

function rank(path) {
  const at = longest.findIndex((file) => path.endsWith(file));
  if (at >= 0) return at;
  const text = readFileSync(path, "utf8");
  return longest.length + (/\.real\(\)/.test(text) && !/\.open\(\)/.test(text) ? 1 : 0);
}
