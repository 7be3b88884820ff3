import { readdirSync, readFileSync } from "node:fs";
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

/** Which folders each folder may import from; the tops, and the commands of the command line, may import anything. */
const allowed: Record<string, readonly string[]> = {
  model: ["errors.ts"],
  store: ["model", "errors.ts"],
  "store/sqlite": ["store", "model", "search", "errors.ts"],
  "store/neo4j": ["store", "model", "search", "errors.ts"],
  "neo4j-server": ["errors.ts"],
  briefing: ["store", "model", "errors.ts"],
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
const tops = new Set(["main.ts", "cli.ts", "open-store.ts", "load-if-empty.ts", "commands"]);

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
    const roomOf = (file: string) => rooms.indexOf(/^graphql\/(\w+)\//.exec(file)?.[1] ?? "");
    const strange = [...imports].flatMap(([file, targets]) =>
      targets.filter((target) => roomOf(file) >= 0 && target.startsWith("graphql/") && roomOf(target) > roomOf(file)),
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
    for (const [file, targets] of imports)
      for (const target of targets) expect([file, target, text.has(target)]).toEqual([file, target, true]);
  });

  it("have no cycles beside the model's own, where kinds name each other by type", () => {
    const state = new Map<string, "open" | "done">();
    const cycles: string[] = [];
    const visit = (file: string, path: string[]): void => {
      if (state.get(file) === "done" || file.startsWith("model/")) return;
      if (state.get(file) === "open") return void cycles.push([...path, file].join(" → "));
      state.set(file, "open");
      for (const target of runtimeImports(file)) visit(target, [...path, file]);
      state.set(file, "done");
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });
});

describe("rules of the house", () => {
  it.each(files)("%s is named in kebab-case and no catch-all", (file) => {
    expect(file).toMatch(/^([a-z0-9-]+\/)*[a-z0-9-]+(\.d)?\.tsx?$/);
    expect(file).not.toMatch(/(^|\/)(utils|helpers|services|types-all|common)(\/|\.)/);
  });

  it("the environment is read in one place; the server process of Neo4j gets it passed on", () => {
    const readers = [...text].filter(([, body]) => body.includes("process.env")).map(([file]) => file);
    expect(readers.toSorted()).toEqual(["config.ts", "neo4j-server/neo4j.ts"]);
  });

  it("no file outgrows a screenful or three", () => {
    const long = [...text]
      .filter(([file, body]) => !file.startsWith("explorer/generated/") && body.split("\n").length > 280)
      .map(([file]) => file);
    expect(long).toEqual([]);
  });
});

function runtimeImports(file: string): string[] {
  const body = (text.get(file) ?? "").replace(/import type [^;]+;/g, "");
  return [...body.matchAll(/from\s*"(\.{1,2}\/[^"]+)\.js"/g)].map((match) =>
    fileOf(normalize(join(dirname(file), String(match[1])))),
  );
}
