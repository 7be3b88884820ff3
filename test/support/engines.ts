import neo4j from "neo4j-driver";
import { Neo4jStore } from "../../src/store/neo4j/neo4j-store.js";
import type { Store } from "../../src/store/store.js";
import { provided } from "./provided.js";
import { realLoad } from "./real-packs.js";
import { emptyStore, realStore } from "./sqlite.js";

export interface Engine {
  readonly name: "sqlite" | "neo4j";
  /** An empty store. Neo4j has one database: opening a second store empties the first. */
  open(): Promise<Store>;
  /** A store with the packs in seeds/, to be read only: Neo4j keeps it from one test file to the next. */
  real(): Promise<Store>;
}

/** Address of the Neo4j; without one the tests run on the embedded engine alone, and the runner says so. */
export const neo4jUri = provided("neo4j")?.[0];

const sqlite: Engine = { name: "sqlite", open: async () => emptyStore(), real: () => realStore() };

const overBolt = (uri: string): Engine => {
  const connect = async () => {
    const store = new Neo4jStore({ uri, user: "neo4j", password: "" });
    await store.ready(30_000);
    return store;
  };
  const open = async () => {
    await runCypher("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
    return connect();
  };
  const real = async () => {
    const [store, load] = [await connect(), await realLoad()];
    const { release, kinds, relations } = await store.stats();
    const held = [release?.id, sum(kinds), sum(relations)].join();
    if (held === [load.release.id, load.nodes.length, load.edges.length].join()) return store;
    await store.close();
    const emptied = await open();
    await emptied.load(load);
    return emptied;
  };
  return { name: "neo4j", open, real };
};

const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((all, count) => all + count, 0);

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
