import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { blocks, pages, root, runners } from "../support/docs.js";

const readme = String(pages.get("README.md"));
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { scripts: Record<string, string> };

describe("code blocks", () => {
  it("are each run by one test", () => {
    for (const block of blocks) {
      const tests = Object.keys(runners).filter((test) => runners[test]?.(block));
      expect([block.page, block.text, tests.length]).toEqual([block.page, block.text, 1]);
    }
  });

  it("are read by the tests that are to run them", () => {
    for (const test of Object.keys(runners)) expect(readFileSync(root + test, "utf8")).toContain(`blocksOf("${test}")`);
  });
});

describe("README", () => {
  it("has at most 2,500 words", () => {
    expect(readme.split(/\s+/).length).toBeLessThanOrEqual(2500);
  });

  it("has its sections in the order of a first reading", () => {
    expect([...readme.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual([
      "What it answers",
      "Run it",
      "See it",
      "Test it",
      "Ask it",
      "Export the data",
      "Add a briefing",
      "Speed",
      "Operate it",
      "Cite a fact, report a wrong one",
      "Find your way",
      "Licence",
    ]);
  });

  it("links to every other page", () => {
    for (const page of pages.keys()) if (page !== "README.md") expect(readme).toContain(`](${page}`);
  });

  it("lists every folder of the sources, and the top folders", () => {
    const table = readme.slice(readme.indexOf("| folder |"));
    const notListed = new Set(["src", "node_modules", "dist", "data", "coverage"]);
    const top = foldersIn(".").filter((name) => !notListed.has(name));
    for (const folder of [...foldersIn("src"), ...top, "docs/examples"]) expect(table).toContain(`\`${folder}/\``);
  });
});

describe.each([...pages])("%s", (page, text) => {
  it("links to files and sections that exist", () => {
    for (const [, target] of text.matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
      const [path = "", anchor] = String(target).split("#");
      const file = path === "" ? page : join(dirname(page), path);
      expect([target, existsSync(root + file)]).toEqual([target, true]);
      if (anchor !== undefined) expect([target, anchorsOf(file)]).toEqual([target, expect.arrayContaining([anchor])]);
    }
  });

  it("names npm scripts and files that exist", () => {
    for (const [, script] of text.matchAll(/npm run (?:--silent )?([\w:]+)/g))
      expect([script, Object.keys(scripts)]).toEqual([script, expect.arrayContaining([script])]);
    for (const [, path] of text.matchAll(/`((?:src|cypher|seeds|test|docs|examples|bench)\/[\w./-]*)`/g))
      expect([path, existsSync(root + path)]).toEqual([path, true]);
  });
});

describe("docs/explorer.md", () => {
  const table = String(pages.get("docs/explorer.md")).split("## Where it is implemented")[1] ?? "";

  it("lists every folder of the explorer, the generated one too, and no other", () => {
    const named = new Set([...table.matchAll(/(?<=\| |; )`(\w+)\/`/g)].map(([, name]) => `src/explorer/${name}`));
    const present = new Set([...foldersIn("src/explorer"), "src/explorer/generated"]);
    expect([...named].toSorted()).toEqual([...present].toSorted());
  });

  it("names components that exist", () => {
    const files = [...table.matchAll(/`([a-z]+\/[\w-]+\.tsx)`/g)].map(([, file]) => `src/explorer/${file}`);
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) expect([file, existsSync(root + file)]).toEqual([file, true]);
  });
});

/** Folders within a folder, but hidden ones. */
function foldersIn(path: string): string[] {
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => join(path, name));
}

/** Anchors that a Markdown page's headings get. */
function anchorsOf(file: string): string[] {
  return [...readFileSync(root + file, "utf8").matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, "")
      .replaceAll(" ", "-"),
  );
}
