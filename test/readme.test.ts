import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { parse } from "yaml";
import { settingNames } from "../src/config.js";
import { errorCodes } from "../src/errors.js";
import { formats } from "../src/export/formats.js";
import { examples } from "../src/server/examples.js";
import { limits } from "../src/server/apollo.js";
import { pageSize } from "../src/graphql/read/paging.js";
import { whereLimits } from "../src/graphql/read/where-limits.js";
import type { Store } from "../src/store/store.js";
import { ask, realPacks } from "./support/api.js";
import { SqliteStore } from "../src/store/sqlite/sqlite-store.js";
import { engines, scratchFolder } from "./support/engines.js";
import { serve } from "./support/http.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const readme = readFileSync(`${root}README.md`, "utf8");
const blocks = [...readme.matchAll(/^ *```(\w+)\n([\s\S]*?)^ *```$/gm)].map((match) => ({
  lang: match[1] as string,
  text: match[2] as string,
}));
const queries = blocks.flatMap((block, index) =>
  block.lang === "graphql" ? [{ query: block.text, answer: blocks[index + 1] }] : [],
);
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { scripts: Record<string, string> };

for (const engine of engines) {
  describe(`${engine.name}: README's queries`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await engine.open();
      await store.load((await realPacks()).load);
    });
    afterAll(() => store.close());

    it.each(queries.map(({ query, answer }, index) => ({ index: index + 1, query, answer })))(
      "query $index has the answer that stands below it",
      async ({ query, answer }) => {
        expect(answer?.lang).toBe("json");
        expect(await ask(store, query)).toEqual({ data: JSON.parse(answer?.text ?? "") as unknown });
      },
    );
  });
}

describe("README", () => {
  it("has several queries", () => expect(queries.length).toBeGreaterThanOrEqual(4));

  it("names npm scripts that exist, and files that exist", () => {
    for (const [, script] of readme.matchAll(/npm run ([\w:]+)/g))
      expect([script, script !== undefined && script in scripts]).toEqual([script, true]);
    for (const [, path] of readme.matchAll(/`((?:src|cypher|seeds|test)\/[\w./-]*)`/g))
      expect([path, existsSync(root + path)]).toEqual([path, true]);
  });

  it("lists every example operation with its question", () => {
    expect(examples).toHaveLength(20);
    for (const { name, question } of examples)
      expect(readme).toContain(`- [${question}](docs/examples/${name}.graphql)`);
  });

  it("lists every setting and no other", () => {
    const table = /\| variable \|[\s\S]*?\n\n/.exec(readme)?.[0] ?? "";
    const named = [...table.matchAll(/`([A-Z][A-Z0-9_]+)`/g)].map((match) => match[1]);
    expect(named.toSorted()).toEqual([...settingNames].toSorted());
  });

  it("lists every error as the table of errors has it", () => {
    const rows = Object.entries(errorCodes).map(([code, { says, mend }]) => `| \`${code}\` | ${says} | ${mend} |`);
    for (const row of rows) expect(readme).toContain(row);
    expect([...readme.matchAll(/^\| `[A-Z_]+` \| [A-Z]/gm)]).toHaveLength(rows.length);
  });

  it("names the limits that are in force", () => {
    expect(readme).toContain(
      `Operations may be ${limits.depth} levels deep and ${limits.tokens.toLocaleString("en-US")} tokens long, bodies ${limits.body / 1024} KiB, pages ${pageSize.most} rows.`,
    );
    const { tests, levels, relations, list } = whereLimits;
    expect(readme).toContain(
      `A filter may have ${tests} tests in ${levels} levels, ${relations} of them relations, and ${list.toLocaleString("en-US")} values in a list.`,
    );
  });

  it("names every file that is exported, and none that is not", () => {
    const named = new Set([...readme.matchAll(/\/export\/([\w.]+\.\w+)/g)].map((match) => match[1]));
    const served = [...formats.map(({ name }) => name), "manifest.json", "delta.jsonl"];
    expect([...named].toSorted()).toEqual(served.toSorted());
  });

  it("shows a pack row that stands in the pack", () => {
    const yaml = blocks.find(({ lang }) => lang === "yaml");
    const [shown] = parse(yaml?.text ?? "") as [Record<string, unknown> & { evidence: [object] }];
    const rows = parse(readFileSync(`${root}seeds/2025-q1-miit/policies.yaml`, "utf8")) as (typeof shown)[];
    const { evidence, ...own } = shown;
    const real = rows.find(({ id }) => id === shown.id);
    expect(real).toMatchObject({ ...own, issuedOn: String(own.issuedOn) });
    expect(real?.evidence).toContainEqual(evidence[0]);
  });
});

describe("README's commands that take the data away", () => {
  // What other languages and tools do with it, test/clients asks.
  const [section = ""] = /## Take the data away[\s\S]*?(?=### Python)/.exec(readme) ?? [];
  const shell = blocks
    .filter(({ lang, text }) => lang === "sh" && section.includes(text))
    .flatMap(({ text }) => text.trim().split("\n"));
  const commands = shell.map((line) => line.trim()).filter((line) => line !== "npm run import graph.jsonl");
  let store: Store;
  let server: Awaited<ReturnType<typeof serve>>;
  const folder = scratchFolder();
  beforeAll(async () => {
    store = new SqliteStore(join(folder, "graph.sqlite"));
    await store.load((await realPacks()).load);
    server = await serve(store);
  }, 60_000);
  afterAll(async () => {
    await server.close();
    await store.close();
  });
  /** One command as it stands there: the command line's from the built files, addresses on our port. */
  const run = (command: string, program = "sh", flag = "-c") => {
    const built = command
      .replace(/npm run (--silent )?export (\S+)( --)?/, `${process.execPath} "${root}dist/cli.js" export $2`)
      .replaceAll("http://127.0.0.1:4000", server.url);
    const options = {
      cwd: folder,
      encoding: "utf8",
      env: { PATH: process.env.PATH, DATA_DIR: folder },
      maxBuffer: 1e8,
    } as const;
    return promisify(execFile)(program, [flag, built], options);
  };

  it("are all run here", () => expect(commands.length).toBe(5));

  it.each(commands)(
    "%s",
    async (command) => {
      const { stdout } = await run(command);
      expect(stdout.split("\n").length).toBeGreaterThan(command.includes("--out figures") ? 1 : 5);
      if (command.includes("--out figures"))
        expect(readFileSync(join(folder, "figures.csv"), "utf8")).toMatch(/^id,metric,/);
    },
    60_000,
  );
});
