// The order of the test files: those that take longest come first, so that none of them runs on alone at the end; those that
// only read the real packs come last, so that Neo4j loads these once.
import Sequencer from "@jest/test-sequencer";
import { readFileSync } from "node:fs";

const longest = [
  "faults/pool",
  "faults/neo4j-outage",
  "faults/crash",
  "export/formats",
  "conformance/agreement",
  "briefing/defects",
  "server/start",
  "export/delta",
  "export/readers",
  "commands",
  "briefing/import-jsonl",
  "package",
  "explorer/export",
  "explorer/figures",
  "explorer/network",
  "explorer/matrix",
  "explorer/pictures",
  "explorer/flow",
  "explorer/briefing",
  "explorer/shell",
  "e2e/pages",
  "docs/commands",
  "explorer/everything",
  "explorer/search",
].map((file) => `/test/${file}.test.ts`);

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const paths = longestFirst(tests.map(({ path }) => path));
    return tests.toSorted((a, b) => paths.indexOf(a.path) - paths.indexOf(b.path));
  }
}

export const longestFirst = (files) => files.toSorted((a, b) => rank(a) - rank(b));

function rank(path) {
  const at = longest.findIndex((file) => path.endsWith(file));
  if (at >= 0) return at;
  const text = readFileSync(path, "utf8");
  return longest.length + (/\.real\(\)/.test(text) && !/\.open\(\)/.test(text) ? 1 : 0);
}
