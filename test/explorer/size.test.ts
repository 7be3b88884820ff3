import { readdirSync, readFileSync } from "node:fs";
import { dist } from "../support/dist.js";
import { gzipSync } from "node:zlib";

const folder = dist("explorer/");
const { script } = JSON.parse(readFileSync(`${folder}manifest.json`, "utf8")) as { script: string };
const scripts = readdirSync(folder).filter((file) => file.endsWith(".js"));
const kilobytes = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(folder + file)).length, 0) / 1000;

/** The page's script and what it imports before it runs. */
function first(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const text = readFileSync(folder + file, "utf8");
  for (const [, name] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) first(String(name), found);
  return found;
}

describe("the explorer's scripts, gzipped", () => {
  it("are at most 80 KB to begin with", () => {
    const initial = first(script);
    expect(initial.size).toBeLessThan(scripts.length);
    expect(kilobytes(initial)).toBeLessThanOrEqual(80);
  });

  it("are at most 260 KB with everything loaded", () => {
    expect(scripts.length).toBeGreaterThan(5);
    expect(kilobytes(scripts)).toBeLessThanOrEqual(260);
  });
});
