import { execFile } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { writeNeo4jImport } from "../../src/open-store.js";
import { search } from "../../src/search/search.js";
import { Neo4jStore } from "../../src/store/neo4j/neo4j-store.js";
import type { Store } from "../../src/store/store.js";
import { startNeo4j } from "../../src/neo4j-server/neo4j.js";
import { root } from "../support/docs.js";
import { neo4jUri } from "../support/engines.js";
import { realLoad } from "../support/real-packs.js";
import { scratchFolder } from "../support/scratch.js";
import { emptyStore } from "../support/sqlite.js";
import { trickyLoad } from "../support/tricky.js";

/** `neo4j-admin`, of the jars that the tests' Neo4j runs. */
async function neo4jAdmin(home: string, cwd: string, ...args: readonly string[]): Promise<void> {
  const folder = join(root, ".neo4j");
  const lib = readdirSync(folder).find((name) => /^lib-\w+$/.test(name));
  mkdirSync(join(home, "conf"), { recursive: true });
  writeFileSync(join(home, "conf/neo4j.conf"), "");
  const opens = ["java.nio", "java.io", "sun.nio.ch"].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const java = ["-Xmx1g", ...opens, "-cp", join(folder, String(lib), "*"), "org.neo4j.cli.AdminTool"];
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, "conf"), NODE_OPTIONS: "" };
  await promisify(execFile)(
    process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin/java") : "java",
    [...java, ...args],
    {
      cwd,
      env,
    },
  );
}

async function held(store: Store) {
  const records = [];
  for await (const { nodes, edges, packs } of store.scan(1000))
    for (const [index, record] of [...nodes, ...edges].entries()) records.push({ ...record, pack: packs[index] });
  const found = [];
  for (const text of ["5G", "钢铁", "steel industry"])
    found.push((await search(store.search, text, [])).hits.map(({ id }) => id));
  const stated = await store.contributions(records.flatMap(({ id }) => (id.startsWith("policy:") ? [id] : [])));
  const [releases, statistics] = [await store.releases(), await store.statistics()];
  return { records, found, releases, statistics, stated: [...stated].toSorted() };
}

(neo4jUri === undefined ? it.skip : it)(
  "files for neo4j-admin give what a load gives, which further loads change",
  async () => {
    const [load, tricky] = [await realLoad(), trickyLoad()];
    const embedded = emptyStore();
    await embedded.load({ ...load, release: { ...load.release, id: "one" } });
    await embedded.load({
      ...tricky,
      packs: ["tricky"],
      nodes: tricky.nodes.map((node) => ({ ...node, pack: "tricky" })),
      edges: tricky.edges.map((edge) => ({ ...edge, pack: "tricky" })),
    });
    const first = load.nodes.find(({ kind }) => kind === "Policy");
    await embedded.load({
      release: { ...load.release, id: "again" },
      packs: ["again"],
      nodes: [{ id: String(first?.id), kind: "Policy", props: { aliases: ['"Again", it is said'] }, pack: "again" }],
      edges: [],
    });
    const [home, bulk] = [scratchFolder(), scratchFolder()];
    const { argumentFile } = await writeNeo4jImport(embedded, bulk);
    await neo4jAdmin(home, bulk, "database", "import", "full", "neo4j", `@${argumentFile}`);
    const server = await startNeo4j({ root, port: 0, dataDir: home });
    try {
      const store = new Neo4jStore({ uri: server.uri, user: "neo4j", password: "" });
      await store.ready(60_000);
      const [ours, theirs] = [await held(store), await held(embedded)];
      // The files are of the latest release: they have no history.
      expect(ours).toEqual({ ...theirs, releases: theirs.releases.slice(-1) });
      await store.load({ ...load, release: { ...load.release, id: "two" }, edges: load.edges.slice(1) });
      expect(await store.changesSince(String(theirs.releases.at(-1)?.id))).toEqual([
        { id: load.edges[0]?.id, change: "REMOVED" },
      ]);
      await store.close();
    } finally {
      await server.stop();
      await embedded.close();
    }
  },
);
