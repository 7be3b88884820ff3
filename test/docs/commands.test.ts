import { execFile, spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Store } from "../../src/store/store.js";
import { dist } from "../support/dist.js";
import { address, blocksOf, pages, root } from "../support/docs.js";
import { serve } from "../support/http.js";
import { seeds, source } from "../support/real-packs.js";
import { scratchFolder } from "../support/scratch.js";
import { realStore } from "../support/sqlite.js";

const { scripts, bin } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as {
  scripts: Record<string, string>;
  bin: Record<"briefing-graph", string>;
};

/** Commands that install, start or test everything: the test beside each runs what it runs. */
const runElsewhere: Readonly<Record<string, string>> = {
  "npm ci": ".ci/run",
  "npm ci && npm start": "test/server/start.test.ts",
  "npm ci && npm test": ".ci/run",
  "npm run check": ".ci/run",
  "npm run build": "test/run.js",
  "npm run neo4j": "test/commands.test.ts",
  "NEO4J_URI=bolt://127.0.0.1:7687 npm start": "test/server/start.test.ts",
};
const needsSource = (command: string) => command.startsWith("npm run seal");

const lines = blocksOf("test/docs/commands.test.ts").flatMap(({ text }) => text.trim().split("\n"));
const commands = [...new Set(lines)].filter((line) => !(line in runElsewhere));

describe("commands of the pages", () => {
  let store: Store;
  let server: Awaited<ReturnType<typeof serve>>;
  const folder = scratchFolder();
  beforeAll(async () => {
    cpSync(seeds, join(folder, "seeds"), { recursive: true });
    symlinkSync(join(root, "docs"), join(folder, "docs"));
    store = await realStore(folder);
    server = await serve(store);
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });

  /** The command as npm and npx run it, without npm, in a folder of the test's own. */
  const run = (command: string) => {
    const direct = command
      .replace(/(?<=^|&& )npx briefing-graph/, `"${process.execPath}" "${root}${bin["briefing-graph"]}"`)
      .replace(/^npm run (?:--silent )?(\S+)(.*?)(?: -- (.*))?$/, (_, script: string, ...args: string[]) =>
        [
          String(scripts[script]).replace("node src/build.js && node dist/", `"${process.execPath}" "${root}"dist/`),
          args[0],
          args[1],
        ].join(" "),
      )
      .replaceAll(address, server.url);
    const env = { PATH: process.env.PATH, DATA_DIR: folder };
    return promisify(execFile)("sh", ["-c", direct], { cwd: folder, encoding: "utf8", env, maxBuffer: 1e8 });
  };

  it.each(commands.filter((command) => source !== undefined || !needsSource(command)))("%s", async (command) => {
    const { stdout, stderr } = await run(command);
    expect(stderr).toBe("");
    const [, out = "-"] = /(?: --out|^curl .* -o) (\S+)$/.exec(command) ?? [];
    // `curl -o` prints nothing; our own commands tell what they wrote.
    if (!command.startsWith("curl") || out === "-") expect(stdout.length).toBeGreaterThan(40);
    const [file = out] = out === "-" || !statSync(join(folder, out)).isDirectory() ? [] : [`${out}/Policy.csv`];
    if (out !== "-") expect(readFileSync(join(folder, file), "utf8")).toMatch(/^\uFEFF?id[,:]/);
  });

  it("that are not run here are run elsewhere", () => {
    for (const [command, file] of Object.entries(runElsewhere))
      expect([command, lines.includes(command), existsSync(root + file)]).toEqual([command, true, true]);
  });
});

describe("docs/command-line.md", () => {
  it("names every command", () => {
    const { stdout } = spawnSync(process.execPath, [dist("cli.js"), "--help"], { cwd: root, encoding: "utf8" });
    const listed = stdout.slice(stdout.indexOf("Commands:"), stdout.indexOf("Examples:"));
    for (const [, name] of listed.matchAll(/^ {2}([a-z0-9]+) /gm))
      if (name !== "help") expect(pages.get("docs/command-line.md")).toMatch(new RegExp(`\`${name}[ \`]`));
  });

  it("the package's bin is executable", () => {
    expect(statSync(root + bin["briefing-graph"]).mode & 0o111).not.toBe(0);
  });
});
