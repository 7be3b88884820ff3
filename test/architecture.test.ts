import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { blocksOf } from "./support/docs.js";

const src = fileURLToPath(new URL("../src/", import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
const text = new Map(files.map((file) => [file, readFileSync(join(src, file), "utf8")]));
const fileOf = (path: string) => (text.has(`${path}.tsx`) ? `${path}.tsx` : `${path}.ts`);
const imports = new Map(
  [...text].map(([file, body]) => {
    const found = [...body.matchAll(/(?:from|import\()\s*"(\.{1,2}\/[^"]+)\.js"/g)];
    return [file, found.map((match) => fileOf(normalize(join(dirname(file), String(match[1])))))];
  }),
);
const folder = (file: string) => {
  const parts = file.split("/");
  if (parts[0] === "store" && parts.length > 2) return `store/${parts[1]}`;
  return parts.length > 1 ? (parts[0] as string) : file;
};

/** Folders that each folder may import from; the tops, and the commands of the command line, may import anything. */
const allowed: Record<string, readonly string[]> = {
  model: ["errors.ts"],
  store: ["model", "errors.ts"],
  "store/sqlite": ["store", "model", "errors.ts"],
  // The files of a bulk import are CSV.
  "store/neo4j": ["text-formats", "store", "model", "errors.ts"],
  "neo4j-server": ["errors.ts"],
  briefing: ["store", "model", "errors.ts", "config.ts"],
  traversal: ["store", "model", "errors.ts"],
  layout: ["traversal", "store", "model", "errors.ts"],
  statistics: ["store", "model", "errors.ts"],
  search: ["store", "model", "errors.ts"],
  graphql: [
    "store",
    "traversal",
    "layout",
    "statistics",
    "model",
    "errors.ts",
    "version.ts",
    "briefing",
    "search",
    "reconcile",
  ],
  reconcile: ["store", "model", "search", "errors.ts"],
  client: [],
  // The page writes the same files as the server, by the same writers.
  explorer: ["text-formats"],
  graphiql: [],
  "text-formats": [],
  export: ["text-formats", "store", "model", "errors.ts"],
  mcp: ["graphql", "model", "errors.ts", "version.ts"],
  server: ["graphql", "layout", "export", "mcp", "reconcile", "store", "model", "errors.ts"],
  "errors.ts": [],
  "version.ts": [],
  "config.ts": ["errors.ts"],
};
const tops = new Set([
  "main.ts",
  "cli.ts",
  "worker.ts",
  "open-store.ts",
  "open-files.ts",
  "load-if-empty.ts",
  "commands",
]);

describe("imports", () => {
  it.each([...imports].filter(([file]) => !tops.has(folder(file))))(
    "%s imports only what its folder may",
    (file, targets) => {
      const own = folder(file);
      const strange = targets.filter(
        (target) => folder(target) !== own && !(allowed[own] ?? []).includes(folder(target)),
      );
      expect(strange).toEqual([]);
    },
  );

  it("of graphql's rooms point one way: queries, read, types, cost", () => {
    const rooms = ["cost", "types", "read", "queries"];
    const level = (file: string) => rooms.indexOf(/^graphql\/(\w+)\//.exec(file)?.[1] ?? "");
    const strange = [...imports].flatMap(([file, targets]) =>
      targets.filter((target) => level(file) >= 0 && target.startsWith("graphql/") && level(target) > level(file)),
    );
    expect(strange).toEqual([]);
  });

  it("lead to adapters from one place only", () => {
    const users = [...imports].filter(([file, targets]) =>
      targets.some((t) => /^store\/(sqlite|neo4j)\//.test(t) && folder(t) !== folder(file)),
    );
    expect(users.map(([file]) => file)).toEqual(["open-store.ts"]);
  });

  it("go as docs/architecture.md draws them", () => {
    const [diagram, ...others] = blocksOf("test/architecture.test.ts");
    expect(others).toEqual([]);
    const arrows = [...String(diagram?.text).matchAll(/^ *(\w+)(?:\[.*?\])? --> (.*)$/gm)].flatMap(([, from, to]) =>
      String(to)
        .split(" & ")
        .map((one) => [String(from), one] as const),
    );
    expect(arrows.length).toBeGreaterThan(8);
    for (const [from, to] of arrows)
      expect([from, to, allowed[from]]).toEqual([from, to, expect.arrayContaining([to])]);
  });

  it("name each file that exists", () => {
    // Generated files exist only after a build; the compiler reports one that is missing.
    for (const [file, targets] of imports)
      for (const target of targets.filter((name) => !name.startsWith("explorer/generated/")))
        expect([file, target, text.has(target)]).toEqual([file, target, true]);
  });

  it("have no circle between files, types included, but for the model's kinds, which name each other", () => {
    expect(circlesIn(imports)).toEqual([]);
  });

  it("have no circle between folders, types included", () => {
    const rooms = new Map<string, Set<string>>();
    for (const [file, targets] of imports)
      rooms.set(roomOf(file), new Set([...(rooms.get(roomOf(file)) ?? []), ...targets.map(roomOf)]));
    expect(circlesIn(rooms)).toEqual([]);
  });
});

describe("rules of the house", () => {
  it.each(files)("%s is named in kebab-case and no catch-all", (file) => {
    expect(file).toMatch(/^([a-z0-9-]+\/)*[a-z0-9-]+(\.d)?\.tsx?$/);
    expect(file).not.toMatch(/(^|\/)(utils|helpers|services|types-all|common)(\/|\.)/);
  });

  it("the environment is read in one place; a default is set in another, and the server process of Neo4j gets it passed on", () => {
    const readers = [...text].filter(([, body]) => body.includes("process.env")).map(([file]) => file);
    expect(readers.toSorted()).toEqual(["config.ts", "neo4j-server/neo4j.ts", "production.ts"]);
  });

  it("every exported value is imported by another file", () => {
    const imported = namesImported();
    const unused = [...text].flatMap(([file, body]) =>
      [...body.matchAll(/^export (?:abstract )?(?:async )?(?:const|function|class)\*? (\w+)/gm)]
        .map(([, name]) => `${file} ${name}`)
        .filter((name) => !imported.has(name) && !imported.has(`${file} *`)),
    );
    expect(unused.filter((name) => !name.startsWith("explorer/generated/"))).toEqual([]);
  });

  it("no file outgrows a screenful or three", () => {
    const long = [...text]
      .filter(([file, body]) => !file.startsWith("explorer/generated/") && body.split("\n").length > 280)
      .map(([file]) => file);
    expect(long).toEqual([]);
  });
});

/** Imports from src by src, test and bench: "FILE NAME", or "FILE *" where a file imports all of it. */
function namesImported(): ReadonlySet<string> {
  const root = join(src, "..");
  const sources = ["src", "test", "bench"].flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: "utf8" }).map((file) => join(top, file)),
  );
  const found = new Set<string>();
  for (const path of sources.filter((file) => /\.(tsx?|js)$/.test(file) && statSync(join(root, file)).isFile())) {
    const body = readFileSync(join(root, path), "utf8");
    const target = (specifier: string | undefined) =>
      fileOf(normalize(join(dirname(path), String(specifier))).replace(/^src\//, ""));
    for (const [, names, specifier] of body.matchAll(/\{([^{}]*)\}\s*from\s*"(\.[^"]+)\.js"/g))
      for (const name of String(names).split(","))
        found.add(
          `${target(specifier)} ${
            name
              .replace(/^\s*type\s/, "")
              .trim()
              .split(" ")[0]
          }`,
        );
    for (const [, specifier] of body.matchAll(/(?:import\(|\* (?:as \w+ )?from )\s*"(\.[^"]+)\.js"/g))
      found.add(`${target(specifier)} *`);
  }
  return found;
}

/** Folder of a file. Files beside the folders of src are rooms of their own. */
function roomOf(file: string): string {
  return dirname(file) === "." ? file : dirname(file);
}

/** Paths that lead back to where they begin, the model's left out. */
function circlesIn(graph: ReadonlyMap<string, Iterable<string>>): string[] {
  const state = new Map<string, "open" | "done">();
  const circles: string[] = [];
  const visit = (node: string, path: string[]): void => {
    if (state.get(node) === "done" || /^model(\/|$)/.test(node)) return;
    if (state.get(node) === "open") return void circles.push([...path.slice(path.indexOf(node)), node].join(" → "));
    state.set(node, "open");
    for (const target of graph.get(node) ?? []) if (target !== node) visit(target, [...path, node]);
    state.set(node, "done");
  };
  for (const node of graph.keys()) visit(node, []);
  return circles;
}
