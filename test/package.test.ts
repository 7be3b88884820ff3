import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { address, blocksOf, root } from "./support/docs.js";
import { scratchFolder } from "./support/scratch.js";
import { growthOf } from "./support/growth.js";
import { operation, send } from "./support/http.js";
import { type Main, startMain } from "./support/main.js";
import { printed } from "./support/programs.js";

/** Everything that the package may contain; each entry has at least one file. */
const wanted = [
  /^(package\.json|docker-compose\.yml|(README|CHANGELOG|CONTRIBUTING)\.md|CITATION\.cff|LICENSE)$/,
  /^cypher\/(read|write|schema)\/[\w-]+\.cypher$/,
  /^dist\/([\w/-]+\.js|(declarations|fields)\.json)$/,
  /^dist\/(explorer|graphiql)\/[\w.-]+\.(js|css|json|txt|woff2)$/,
  /^dist\/client\/(client|schema)\.d\.ts$/,
  /^docs\/([\w-]+\.md|examples\/[\w-]+\.graphql|transcripts\/[\w.-]+)$/,
  /^seeds\/[\w-]+\/([\w-]+\.yaml|sentences\.tsv|spans\.lock)$/,
  /^src\/briefing-graph\.js$/,
  /^src\/graphql\/released\.graphql\.br$/,
  /^src\/neo4j-server\/(Neo4jServer\.java|pom\.xml)$/,
  /^test\/(clients\/[\w.]+|explorer\/pictures\/[\w-]+\.png|queries\/[\w-]+\.json)$/,
];

describe("the package, installed by npm into an empty folder", () => {
  const folder = scratchFolder();
  const bin = join(folder, "node_modules/.bin/briefing-graph");
  const settings = { DATA_DIR: join(folder, "data"), PORT: "0" };
  let files: readonly string[];
  let warnings: string;
  let main: Main;
  let url: string;

  beforeAll(async () => {
    const npm = (cwd: string, ...args: string[]) => execFileSync("npm", args, { cwd, encoding: "utf8", stdio: "pipe" });
    const packed = npm(root, "pack", "--json", "--silent", "--pack-destination", folder);
    const [{ filename, files: list }] = JSON.parse(packed) as [{ filename: string; files: { path: string }[] }];
    files = list.map(({ path }) => path);
    writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    const options = ["--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"];
    const installed = spawnSync("npm", ["install", ...options, join(folder, filename)], {
      cwd: folder,
      encoding: "utf8",
    });
    if (installed.status !== 0) throw new Error(installed.stderr);
    warnings = installed.stderr;
    main = startMain(folder, settings, [bin, "start"]);
    url = await main.says(/GraphQL {4}(http:\/\/\S+)\/graphql/);
  }, 300_000);
  afterAll(() => main.child.kill("SIGKILL"));

  const run = (...args: string[]) => {
    const env = { PATH: String(process.env.PATH), DATA_DIR: settings.DATA_DIR };
    const { status, stdout, stderr } = spawnSync(bin, args, { cwd: folder, env, encoding: "utf8" });
    return { status, stdout, stderr };
  };

  it("contains what it needs and nothing else", () => {
    expect(files.filter((file) => !wanted.some((form) => form.test(file)))).toEqual([]);
    for (const form of wanted) expect([form, files.some((file) => form.test(file))]).toEqual([form, true]);
    expect(files).toEqual(expect.arrayContaining(["dist/client/client.js", "dist/explorer/manifest.json"]));
  });

  it("is installed without a warning: all that it needs takes this Node", () => {
    expect(warnings).toBe("");
  });

  it("has every file that its pages show or link to", () => {
    const missing = files
      .filter((file) => file.endsWith(".md"))
      .flatMap((page) => {
        const text = readFileSync(join(folder, "node_modules/briefing-graph", page), "utf8");
        return [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, link]) => join(dirname(page), String(link)));
      })
      .filter((path) => !existsSync(join(folder, "node_modules/briefing-graph", path)));
    expect(missing).toEqual([]);
  });

  it("loads its packs and answers over HTTP", async () => {
    const { data } = JSON.parse((await operation(url, "{ policies { totalCount } release { id } }")).text) as {
      data: { policies: { totalCount: number }; release: { id: string } };
    };
    expect(data.policies.totalCount).toBeGreaterThan(100);
    expect(data.release.id).toMatch(/^2025-04-18\.[0-9a-f]{12}$/);
  });

  it.each(["/", "/explore", "/graphiql", "/schema.graphql", "/postman.json", "/export/manifest.json"])(
    "serves %s with what it loads",
    async (path) => {
      const { status, text } = await send(url + path);
      expect([status, text.length > 500]).toEqual([200, true]);
      for (const [, file] of text.matchAll(/ (?:src|href)="(\/[\w./-]+\.(?:js|css))"/g))
        expect([file, (await send(`${url}${file}`)).status]).toEqual([file, 200]);
    },
  );

  it("imports a pack, searches and says where a field comes from", () => {
    const pack = join(folder, "node_modules/briefing-graph/seeds/2025-q1-miit");
    expect(run("import", pack)).toMatchObject({ status: 0, stdout: expect.stringMatching(/as before/) as string });
    expect(run("search", "setting", "sail")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("policy:5g-setting-sail") as string,
    });
    expect(run("where", "Policy.issuedOn").stdout).toContain("src/model/policy.ts:");
    expect(run("export", "observations.csv", "--out", "-").stdout).toMatch(/^id,metric,/);
  });

  it("gives TypeScript a client and types, with which the program of docs/clients.md compiles and runs", async () => {
    const [block, ...others] = blocksOf("test/package.test.ts");
    expect(others).toEqual([]);
    mkdirSync(join(folder, "growth"));
    const compilerOptions = { strict: true, module: "nodenext", target: "es2023", lib: ["es2023", "dom"], types: [] };
    writeFileSync(join(folder, "growth/tsconfig.json"), JSON.stringify({ compilerOptions }));
    writeFileSync(join(folder, "growth/growth.ts"), String(block?.text).replace(address, url));
    const compiler = join(root, "node_modules/typescript/bin/tsc");
    const compiled = spawnSync(process.execPath, [compiler, "-p", join(folder, "growth")], { encoding: "utf8" });
    expect(compiled).toMatchObject({ status: 0, stdout: "" });
    const text = await printed(process.execPath, [join(folder, "growth/growth.js")]);
    expect(text).toMatch(/^50\.4% \[[^\]]*'with increases of 50\.4% and 47\.1% year on year'\s*\]$/m);
    const growth = await growthOf(url);
    for (const { quote } of growth) expect(text.replaceAll(/\\'/g, "'")).toContain(quote);
    expect(text.match(/^\S.* \[/gm)).toHaveLength(growth.length);
  });
});
