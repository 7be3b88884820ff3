import { join } from "node:path";
import type { Config } from "./config.js";
import type { Store } from "./store/store.js";

/** The one place that picks an engine: Neo4j where NEO4J_URI names one, else the embedded store under DATA_DIR. */
export async function openStore(config: Config): Promise<Store> {
  if (config.NEO4J_URI === undefined) {
    const { SqliteStore } = await import("./store/sqlite/sqlite-store.js");
    return new SqliteStore(join(config.DATA_DIR, "graph.sqlite"));
  }
  const { Neo4jStore } = await import("./store/neo4j/neo4j-store.js");
  const store = new Neo4jStore({
    uri: config.NEO4J_URI,
    user: config.NEO4J_USER,
    password: config.NEO4J_PASSWORD,
    ...(config.NEO4J_DATABASE ? { database: config.NEO4J_DATABASE } : {}),
  });
  try {
    await store.ready(config.NEO4J_WAIT * 1000);
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}
