import { execFile, execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { createClient, Refused } from "../../src/client/client.js";
import type { Store } from "../../src/store/store.js";
import { scratchFolder } from "../support/scratch.js";
import { realStore } from "../support/sqlite.js";
import { serve } from "../support/http.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const tsc = join(root, "node_modules/typescript/bin/tsc");

let store: Store;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  store = await realStore();
  server = await serve(store);
});
afterAll(async () => {
  await server.close();
  await store.close();
});

describe("the client", () => {
  const client = () => createClient({ url: `${server.url}/graphql` });

  it("asks, with variables", async () => {
    const { policy } = await client().ask<{ policy: { name: string } | null }>(
      "query ($id: ID!) { policy(id: $id) { name } }",
      { id: "policy:5g-setting-sail" },
    );
    expect(policy?.name).toBe('5G "Setting Sail" action plan');
  });

  it("reads a connection to its end, each row once", async () => {
    const operation =
      "query ($after: String) { industries(first: 50, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }";
    interface Answer {
      industries: {
        totalCount: number;
        nodes: { id: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    }
    const ids: string[] = [];
    for await (const { id } of client().rows(operation, ({ industries }: Answer) => industries)) ids.push(id);
    const { industries } = await client().ask<Answer>(operation);
    expect(industries.totalCount).toBeGreaterThan(100);
    expect([ids.length, new Set(ids).size]).toEqual([industries.totalCount, industries.totalCount]);
  });

  it("throws what the server refuses, with its code", async () => {
    const refused = await client()
      .ask("{ policies(first: 1000) { nodes { id } } }")
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refused);
    expect(refused).toMatchObject({ code: "LIMIT_EXCEEDED", message: expect.stringContaining("1000") });
  });

  it("says what is in the way where the answer is no JSON", async () => {
    const asked = createClient({ url: `${server.url}/explore` }).ask("{ release { id } }");
    await expect(asked).rejects.toThrow(/expected|there is no/);
    const proxy = createClient({ url: "", fetch: async () => new Response("<h1>Bad gateway</h1>", { status: 502 }) });
    await expect(proxy.ask("{ release { id } }")).rejects.toThrow(
      "expected JSON, got status 502: <h1>Bad gateway</h1>",
    );
  });
});

describe("the package's exports, in a project of another", () => {
  const folder = scratchFolder();
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  const compile = () => spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });

  beforeAll(() => {
    execFileSync(process.execPath, [join(root, "src/client/build.js")], { cwd: root });
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(root, join(folder, "node_modules/briefing-graph"));
    write("package.json", JSON.stringify({ type: "module" }));
    write(
      "tsconfig.json",
      JSON.stringify({
        compilerOptions: { strict: true, module: "nodenext", target: "es2023", lib: ["es2023", "dom"], types: [] },
      }),
    );
  });

  it("compile, and run", async () => {
    write("use.ts", consumer);
    expect(compile()).toMatchObject({ status: 0, stdout: "" });
    const [used, endpoint] = [pathToFileURL(join(folder, "use.js")).href, `${server.url}/graphql`].map((text) =>
      JSON.stringify(text),
    );
    const script = `console.log(JSON.stringify(await (await import(${used})).growth(${endpoint})))`;
    // Not at once: the server that it asks runs in this process.
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script]);
    expect(JSON.parse(stdout)).toContain("50.4% percent 2025-Q1");
  });

  it("refuse a field that the schema does not have", () => {
    write("use.ts", consumer.replace('"asSaid"', '"saidAs"'));
    const { status, stdout } = compile();
    expect([status, stdout]).toEqual([expect.any(Number), expect.stringContaining("saidAs")]);
    expect(status).not.toBe(0);
  });
});

const consumer = `
import { createClient, type Page } from "briefing-graph/client";
import type { Observation, ObservationWhere } from "briefing-graph/schema";

type Row = Pick<Observation, "asSaid"> & { unit: Pick<Observation["unit"], "code">; period: Pick<Observation["period"], "code"> };

const operation = \`query ($where: ObservationWhere, $after: String) {
  observations(where: $where, first: 50, after: $after) {
    nodes { asSaid unit { code } period { code } }
    pageInfo { hasNextPage endCursor }
  }
}\`;

export async function growth(url: string): Promise<string[]> {
  const where: ObservationWhere = { comparison: { basis: { eq: "YEAR_ON_YEAR" } } };
  const rows: string[] = [];
  const client = createClient({ url });
  for await (const row of client.rows(operation, (answer: { observations: Page<Row> }) => answer.observations, { where }))
    rows.push([row.asSaid, row.unit.code, row.period.code].join(" "));
  return rows;
}
`;
