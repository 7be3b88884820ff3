import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { Neo4jStore } from "../../src/store/neo4j/neo4j-store.js";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.js";
import type { Store } from "../../src/store/store.js";

export interface Engine {
  readonly name: "sqlite" | "neo4j";
  /** An empty store. Neo4j has one database: opening a second empty store empties the first. */
  open(): Promise<Store>;
}

/** Where `npm test` started a Neo4j for the tests; without it they run on the embedded engine alone, and it says so. */
export const neo4jUri = process.env.NEO4J_TEST_URI;

const folders: string[] = [];

export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "briefing-graph-"));
  folders.push(folder);
  return folder;
}

process.on("exit", () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const sqlite: Engine = { name: "sqlite", open: async () => new SqliteStore(join(scratchFolder(), "graph.sqlite")) };

const overBolt = (uri: string): Engine => ({
  name: "neo4j",
  open: async () => {
    await runCypher("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
    const store = new Neo4jStore({ uri, user: "neo4j", password: "" });
    await store.ready(30_000);
    return store;
  },
});

export const engines: readonly Engine[] = neo4jUri === undefined ? [sqlite] : [sqlite, overBolt(neo4jUri)];

/** For what only a test does to the database: emptying it, looking behind the store's back. Gives what the last statement gave. */
export async function runCypher(...texts: readonly string[]): Promise<Record<string, unknown>[]> {
  const driver = neo4j.driver(String(neo4jUri), neo4j.auth.basic("neo4j", ""), { disableLosslessIntegers: true });
  const session = driver.session();
  try {
    let records: Record<string, unknown>[] = [];
    for (const text of texts) records = (await session.run(text)).records.map((record) => record.toObject());
    return records;
  } finally {
    await session.close();
    await driver.close();
  }
}
