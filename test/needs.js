// Test files of a run, and their needs: the calls of `provided("…")` in the files of test/ that they import.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Tests with a command of their own, which run where a pattern names them: `npm run test:faults`, `npm run test:bench`. */
const apart = /\/test\/(faults|bench)\//;

/** All test files but those apart, or those whose path one of the patterns matches. */
export function testFiles(root, patterns) {
  const all = readdirSync(join(root, "test"), { recursive: true }).filter((file) => file.endsWith(".test.ts"));
  const files = all.map((file) => join(root, "test", file)).toSorted();
  const wanted = patterns.map((pattern) => new RegExp(pattern));
  return wanted.length === 0
    ? files.filter((file) => !apart.test(file))
    : files.filter((file) => wanted.some((one) => one.test(file)));
}

/** Needs of the files, once each. */
export function needsOf(files) {
  const [seen, needs] = [new Set(), new Set()];
  const visit = (file) => {
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    const text = readFileSync(file, "utf8");
    for (const [, need] of text.matchAll(/\bprovided\("(\w+)"\)/g)) needs.add(need);
    for (const [, path] of text.matchAll(/^(?:import|export)(?! type)[^;]*?"(\.[^"]+)\.js";$/gm)) {
      const imported = join(dirname(file), path);
      if (imported.includes("/test/")) visit(`${imported}.ts`);
      // A part of the explorer's sources is written by the build.
      if (imported.includes("/src/explorer/")) needs.add("build");
    }
  };
  files.forEach(visit);
  return needs;
}
