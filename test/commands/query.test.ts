import { execFile, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.js";
import { realLoad } from "../support/real-packs.js";
import { scratchFolder } from "../support/scratch.js";
import { serve } from "../support/http.js";
import { serveBehindProxy } from "../support/proxy.js";
import { cli, runIn } from "./run.js";

const folder = scratchFolder();
const root = fileURLToPath(new URL("../../", import.meta.url));
const DATA_DIR = join(folder, "data");
/** From a folder that is not the package's. */
const run = (args: readonly string[], input?: string) => runIn(folder, args, { DATA_DIR }, input);
const three = "{ policies(first: 3) { totalCount nodes { id stage } } }";

describe("query and search", () => {
  let store: SqliteStore;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    store = new SqliteStore(join(DATA_DIR, "graph.sqlite"));
    await store.load(await realLoad());
    server = await serve(store);
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });

  it("answers a file with JSON in a pipe, the same as the answer that is kept", () => {
    const { status, stdout, stderr } = run(["query", join(root, "docs/examples/promised-for-steel.graphql")]);
    expect([status, stderr]).toEqual([0, ""]);
    const kept = JSON.parse(readFileSync(join(root, "test/queries/promised-for-steel.json"), "utf8")) as {
      data?: unknown;
    };
    expect(JSON.parse(stdout)).toEqual(kept.data ?? kept);
  });

  it("takes the query itself, a file beside, or stdin", () => {
    writeFileSync(join(folder, "three.graphql"), three);
    const inline = run(["query", three, "-o", "csv"]);
    expect(inline).toMatchObject({ status: 0, stderr: "" });
    expect(inline.stdout.split("\n")).toEqual([
      "id,stage",
      "policy:10-gigabit-optical-network-pilot-projects,IN_FORCE",
      "policy:5g-plus-industrial-internet,IN_FORCE",
      "policy:5g-setting-sail,IN_FORCE",
      "",
    ]);
    expect(run(["query", "three.graphql", "-o", "csv"])).toEqual(inline);
    expect(run(["query", "-", "--output=csv"], three)).toEqual(inline);
    expect(run(["query", "-o", "csv"], three)).toEqual(inline);
  });

  it("prints warnings to stderr", () => {
    const { status, stdout, stderr } = run([
      "query",
      '{ observations(where: { unit: { code: { eq: "%" } } }) { totalCount } }',
    ]);
    expect([status, stderr]).toEqual([
      0,
      'warning: observations: where.unit.code.eq: no Observation has the unit.code "%"; nearest: percent\n',
    ]);
    expect(JSON.parse(stdout)).toEqual({ observations: { totalCount: 0 } });
  });

  it("gives the variables, and picks the operation", () => {
    const document = "query A { stats { engine } } query B($n: Int) { policies(first: $n) { nodes { id } } }";
    const { stdout } = run(["query", document, "--operation", "B", "-v", '{"n": 2}', "-o", "csv"]);
    expect(stdout.trim().split("\n")).toHaveLength(3);
  });

  it("asks a running server the same", async () => {
    // Not spawnSync: the server is in this process.
    const { stdout } = await promisify(execFile)(process.execPath, [cli, "query", three, "--url", server.url]);
    expect(stdout).toBe(run(["query", three]).stdout);
  });

  it("asks one behind a proxy, below its address", async () => {
    const proxied = await serveBehindProxy(store, "removes the prefix");
    const url = `${proxied.url}/`;
    const { stdout } = await promisify(execFile)(process.execPath, [cli, "query", three, "--url", url]);
    await proxied.close();
    expect(stdout).toBe(run(["query", three]).stdout);
  });

  it("search gives ids, names and reasons; Chinese too", () => {
    const { status, stdout } = run(["search", "setting", "sail", "-n", "1", "-o", "csv"]);
    expect([status, stdout]).toEqual([
      0,
      'id,kind,name,nameZh,score,why\npolicy:5g-setting-sail,Policy,"5G ""Setting Sail"" action plan",5G应用“扬帆”行动计划,0.99,"alias ""Setting Sail"" is ""setting sail"""\n',
    ]);
    expect(run(["search", "工业互联网", "-k", "Technology", "-o", "table"]).stdout).toMatch(
      /^id +kind +name +nameZh +score +why\n─+\ntechnology:industrial-int +Technology +Industrial internet +工业互联网 /,
    );
  });

  it("colours nothing in a pipe, on a terminal with NO_COLOR neither", () => {
    expect(run(["query", three, "-o", "table"]).stdout).not.toContain("\u001b");
  });

  it("ends quietly where its reader has read enough", () => {
    const script = `"${process.execPath}" "${cli}" schema print | head -1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync("bash", ["--norc", "-c", script], { encoding: "utf8", cwd: folder });
    expect([stdout.split("\n")[1], stderr]).toEqual(["0", ""]);
  });
});

const wrong: [args: string[], status: number, stderr: RegExp][] = [
  [["serach"], 2, /^BAD_USER_INPUT: unknown command 'serach' \(Did you mean search\?\); see --help\n$/],
  [["query", "--vars"], 2, /^BAD_USER_INPUT: unknown option '--vars'.*\n$/],
  [["search"], 2, /^BAD_USER_INPUT: missing required argument 'text'; see --help\n$/],
  [
    ["search", "x", "-n", "0"],
    2,
    /^BAD_USER_INPUT: .*'0' is invalid\. expected a whole number from 1 to 100; see --help\n$/,
  ],
  [["query", three, "-o", "xml"], 2, /^BAD_USER_INPUT: .*Allowed choices are table, json, csv; see --help\n$/],
  [["query", three, "-v", "{"], 2, /^BAD_USER_INPUT: .*expected JSON; see --help\n$/],
  [["query", three, "-v", "[1]"], 2, /^BAD_USER_INPUT: .*expected an object; see --help\n$/],
  [
    ["query", "no.graphql"],
    2,
    /^BAD_USER_INPUT: query: expected a GraphQL query or a file that contains one, got "no\.graphql"; see --help\n$/,
  ],
  [["query"], 2, /^BAD_USER_INPUT: query: expected a query, a file or text on stdin, got nothing; see --help\n$/],
  [
    ["query", three, "--url", "here"],
    2,
    /^BAD_USER_INPUT: --url: expected an address as http:\/\/127\.0\.0\.1:4000, got "here"; see --help\n$/,
  ],
  [["start", "--port", "70000"], 2, /^BAD_USER_INPUT: .*expected a port from 0 to 65535; see --help\n$/],
  [["completion", "tcsh"], 2, /^BAD_USER_INPUT: .*Allowed choices are bash, zsh, fish; see --help\n$/],
  [["query", "{ nope }"], 1, /^GRAPHQL_VALIDATION_FAILED: Cannot query field "nope" on type "Query"\..*\n$/],
  [["query", "{"], 1, /^GRAPHQL_PARSE_FAILED: Syntax Error: .*\n$/],
  [["query", '{ policy(id: "x") { id } }'], 1, /^BAD_USER_INPUT: policy: id: expected the id of a Policy .*\n$/],
  [
    ["query", three, "--rows", "policys", "-o", "csv"],
    1,
    /^BAD_USER_INPUT: --rows: expected a field of the answer, got "policys".*\n$/,
  ],
  [
    ["query", three, "--url", "http://127.0.0.1:9"],
    1,
    /^STORE_UNAVAILABLE: --url: expected a GraphQL server at http:\/\/127\.0\.0\.1:9\/graphql, got .*\n$/,
  ],
  [
    ["search", "x", "-k", "Polcy"],
    1,
    /^BAD_USER_INPUT: --kind: expected a kind, got "Polcy" \(did you mean "Policy"\?\)\n$/,
  ],
  [["where", "Policy"], 1, /^BAD_USER_INPUT: .*\n$/],
  [["import", "no-such-pack"], 1, /^PACK_INVALID: [\s\S]*no-such-pack/],
  [["check", "no/such-pack"], 1, /^PACK_INVALID: [\s\S]*such-pack/],
];

describe("a command that fails says why in a line, without a stack, and with its code", () => {
  const held = join(folder, "data");
  it.each(wrong.map(([args, status, stderr]) => ({ shown: args.join(" ").slice(0, 60), args, status, stderr })))(
    "$shown: $status",
    ({ args, status, stderr }) => {
      const ran = runIn(folder, args, { DATA_DIR: held });
      expect(ran).toEqual({ status, stdout: "", stderr: expect.stringMatching(stderr) as string });
      expect(ran.stderr).not.toMatch(/^ +at /m);
    },
  );

  it("a store that holds nothing is refused, and none is left behind", () => {
    const empty = scratchFolder();
    for (const args of [
      ["query", three],
      ["search", "x"],
    ])
      expect(runIn(empty, args)).toEqual({
        status: 1,
        stdout: "",
        stderr: expect.stringMatching(
          /^NOT_FOUND: DATA_DIR: .*data: expected a store with a release, got an empty one; /,
        ) as string,
      });
    expect(existsSync(join(empty, "data"))).toBe(false);
  });

  it("a Neo4j that never answers does not keep it", () => {
    const { status, stderr } = runIn(folder, ["search", "x"], { NEO4J_URI: "bolt://127.0.0.1:9", NEO4J_WAIT: "1" });
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^STORE_UNAVAILABLE: /) as string]);
  });
});
