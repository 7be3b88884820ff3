import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { join } from "node:path";
import { dist } from "./support/dist.js";
import { neo4jUri } from "./support/engines.js";
import { seeds, source } from "./support/real-packs.js";
import { scratchFolder } from "./support/scratch.js";

const cli = dist("cli.js");
const DATA_DIR = scratchFolder();

/** Runs a command as the pages show it, on a store of this test's own. */
function run(...args: string[]) {
  const env = { ...process.env, DATA_DIR, NODE_OPTIONS: "", NEO4J_URI: "" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { env, encoding: "utf8" });
  return { status, stdout, stderr };
}

describe("commands", () => {
  it("import --dry-run checks and writes nothing", () => {
    const { status, stdout } = run("import", join(seeds, "2025-q1-miit"), "--dry-run");
    expect(stdout).toMatch(/outcome +would be release 2025-04-18\.[0-9a-f]{12}; nothing was written/);
    expect(status).toBe(0);
    expect(run("where", "Policy.issuedOn").stdout).toContain("the store is empty until `npm start` loads it");
  });

  it("import loads, and twice is once", () => {
    expect(run("import", join(seeds, "2025-q1-miit")).stdout).toMatch(
      /packs +reference, 2025-q1-miit[\s\S]*release \S+, before nothing/,
    );
    expect(run("import", join(seeds, "2025-q1-miit")).stdout).toMatch(/outcome +release \S+, as before/);
  });

  it("where tells a stored field's way from declaration to rows", () => {
    const { status, stdout } = run("where", "Policy.issuedOn");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Policy\.issuedOn: Day\n/);
    expect(stdout).toMatch(/stored +\(:Policy\)\.issuedOn/);
    expect(stdout).toMatch(/declared +src\/model\/policy\.ts:\d+/);
    expect(stdout).toMatch(/read by +cypher\/read\/page-of-kind\.cypher, .*src\/store\/sqlite\/pages\.ts/);
    expect(stdout).toMatch(/written in +seeds\/2025-q1-miit\/policies\.yaml/);
    expect(stdout).toMatch(/rows +\d+ of \d+/);
  });

  it("where tells a relation's", () => {
    expect(run("where", "Policy.targets").stdout).toMatch(
      /-\[:TARGETS\]->[\s\S]*links-of-sources\.cypher[\s\S]*targets\.yaml\n {2}rows +all \d+/,
    );
  });

  it("where names what was meant", () => {
    expect(run("where", "Policy.isuedOn")).toEqual({
      status: 1,
      stdout: "",
      stderr: 'BAD_USER_INPUT: Policy has no field "isuedOn" (did you mean "issuedOn"?)\n',
    });
  });

  it("coverage passes the pack's gates", () => {
    const { status, stdout } = run("coverage");
    expect(status).toBe(0);
    expect(stdout).toMatch(/Checks: 0 FAILS/);
  });

  if (source !== undefined)
    it("seal writes what the pack holds", () => {
      const folder = join(scratchFolder(), "seeds");
      cpSync(seeds, folder, { recursive: true });
      expect(run("seal", join(folder, "2025-q1-miit"))).toMatchObject({
        status: 0,
        stdout: expect.stringMatching(/^sealed \d+ spans/) as string,
      });
      expect(readFileSync(join(folder, "2025-q1-miit", "spans.lock"), "utf8")).toBe(
        readFileSync(join(seeds, "2025-q1-miit", "spans.lock"), "utf8"),
      );
    });

  if (neo4jUri !== undefined)
    it("neo4j says how to use it, and stops cleanly", async () => {
      const env = { ...process.env, NODE_OPTIONS: "", NEO4J_PASSWORD: "" };
      const child = spawn(process.execPath, [cli, "neo4j", "--port", "0"], { env });
      const ready = await lineWith(child, /NEO4J_URI=bolt:\/\/127\.0\.0\.1:\d+ npm start/);
      expect(ready).toBeDefined();
      child.kill("SIGTERM");
      expect(await new Promise((resolve) => child.once("close", resolve))).toBe(0);
    });
});

async function lineWith(child: ChildProcess, pattern: RegExp): Promise<string | undefined> {
  if (child.stdout)
    for await (const line of createInterface({ input: child.stdout })) if (pattern.test(line)) return line;
  return undefined;
}
