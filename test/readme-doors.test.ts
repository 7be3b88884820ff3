import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { tools } from "../src/mcp/tools/index.js";
import { SqliteStore } from "../src/store/sqlite/sqlite-store.js";
import { call, overHttp, overStdio } from "./mcp/clients.js";
import { scratchFolder } from "./support/scratch.js";
import { serve } from "./support/http.js";
import { dist } from "./support/dist.js";
import { realStore } from "./support/sqlite.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const readme = readFileSync(join(root, "README.md"), "utf8");
const { bin } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { bin: Record<string, string> };
const section = (title: string) => readme.split(`${title}\n`)[1]?.split(/^##/m)[0] ?? "";
const block = (text: string, lang: string) => new RegExp(`\`\`\`${lang}\\n([\\s\\S]*?)\`\`\``).exec(text)?.[1] ?? "";

const folder = scratchFolder();
const DATA_DIR = join(folder, "data");
let store: SqliteStore;
beforeAll(async () => {
  store = await realStore(DATA_DIR);
});
afterAll(() => store.close());

describe("README on the command line", () => {
  const text = section("### On the command line");
  const commands = block(text, "sh").trim().split("\n");

  it("shows several commands", () => expect(commands.length).toBeGreaterThanOrEqual(3));

  it.each(commands)("%s", (line) => {
    // What npx runs, without asking npm: the package's bin.
    const npx = `npx() { shift; "${process.execPath}" ${bin["briefing-graph"]} "$@"; }`;
    const env = { PATH: String(process.env.PATH), DATA_DIR };
    const { status, stdout, stderr } = spawnSync("bash", ["--norc", "-c", `${npx}\n${line}`], {
      cwd: root,
      env,
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout.length).toBeGreaterThan(50);
  });

  it("the bin is executable", () => {
    expect(statSync(join(root, String(bin["briefing-graph"]))).mode & 0o111).not.toBe(0);
  });

  it("names every command", () => {
    const { stdout } = spawnSync(process.execPath, [dist("cli.js"), "--help"], { cwd: root, encoding: "utf8" });
    const listed = stdout.slice(stdout.indexOf("Commands:"), stdout.indexOf("Examples:"));
    for (const [, name] of listed.matchAll(/^ {2}([a-z0-9]+) /gm))
      if (name !== "help") expect(text).toMatch(new RegExp(`\`${name}[ \`]`));
  });
});

describe("README for agents", () => {
  const text = section("## For agents");
  const { mcpServers } = JSON.parse(block(text, "json")) as {
    mcpServers: Record<string, { command?: string; args?: string[]; url?: string }>;
  };
  const question = { text: "setting sail", first: 1 };
  const found = { hits: [{ id: "policy:5g-setting-sail" }] };

  it("its client's configuration starts a server over stdio, which loads the packs", async () => {
    const { command = "", args = [] } = mcpServers["briefing-graph"] ?? {};
    const here = args.map((arg) =>
      arg.endsWith("/data") ? join(folder, "loaded-by-mcp") : arg.replace("/path/to/briefing-graph/", root),
    );
    const client = await overStdio("", command, here);
    expect((await call(client, "search", question)).answer).toMatchObject(found);
    await client.close();
  });

  it("and one over HTTP", async () => {
    const server = await serve(store);
    const { url = "" } = mcpServers["briefing-graph-over-http"] ?? {};
    expect(url).toBe("http://127.0.0.1:4000/mcp");
    const client = await overHttp(server.url);
    expect((await call(client, "search", question)).answer).toMatchObject(found);
    await client.close();
    await server.close();
  });

  it("lists the tools", () => {
    const listed = [...text.matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1]);
    expect(listed).toEqual(tools.map(({ name }) => name));
  });
});
