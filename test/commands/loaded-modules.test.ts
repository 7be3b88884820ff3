import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { seeds, source } from "../support/real-packs.js";
import { scratchFolder } from "../support/scratch.js";
import { realStore } from "../support/sqlite.js";
import { runIn } from "./run.js";

/** Sources of the scripts that a command has loaded, as V8 lists them. */
function sourcesOf(args: readonly string[], DATA_DIR: string): string[] {
  const folder = scratchFolder();
  const { status, stderr } = runIn(folder, args, { DATA_DIR, NODE_V8_COVERAGE: join(folder, "loaded") });
  expect([status, stderr]).toEqual([0, ""]);
  const [report] = readdirSync(join(folder, "loaded"));
  const { result } = JSON.parse(readFileSync(join(folder, "loaded", String(report)), "utf8")) as {
    result: { url: string }[];
  };
  const scripts = result.filter(({ url }) => url.startsWith("file:")).map(({ url }) => fileURLToPath(url));
  return scripts.flatMap((script) => {
    if (!existsSync(`${script}.map`)) return script;
    return (JSON.parse(readFileSync(`${script}.map`, "utf8")) as { sources: string[] }).sources;
  });
}

describe("commands that ask no operation", () => {
  const folder = scratchFolder();
  beforeAll(async () => {
    await (await realStore(folder)).close();
    cpSync(seeds, join(folder, "seeds"), { recursive: true });
  });

  const serving = /node_modules\/(@apollo|fastify)\/|src\/graphql\/schema\.ts|src\/server\//;
  it.each([
    ["search", "steel", "-o", "csv"],
    ["where", "Policy.issuedOn"],
    ["check", join(seeds, "reference")],
    ...(source === undefined ? [] : [["seal", join(folder, "seeds/2025-q1-miit"), "--source", source]]),
  ])("%s %s loads neither Apollo Server nor Fastify, and builds no schema", (...args) => {
    const sources = sourcesOf(args, folder);
    expect(sources.some((file) => file.endsWith("src/cli.ts"))).toBe(true);
    expect(sources.filter((file) => serving.test(file))).toEqual([]);
  });

  it("unlike those that do", () => {
    const sources = sourcesOf(["query", "{ release { id } }"], folder);
    expect(sources.some((file) => /node_modules\/@apollo\/server\//.test(file))).toBe(true);
  });
});
