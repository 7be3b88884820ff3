import { join } from "node:path";
import type { Config } from "./config.js";
import { KnownError } from "./errors.js";
import type { ImportFiles } from "./store/neo4j/import-files.js";
import type { Store } from "./store/store.js";

export interface StoreOptions {
  /** What opens it is to load: it reads also while a load is not at its end. */
  readonly loads?: boolean;
}

/** Opens the store that the settings name, Neo4j with NEO4J_URI, else SQLite under DATA_DIR: the only place that picks an engine. */
export async function openStore(config: Config, { loads = false }: StoreOptions = {}): Promise<Store> {
  if (config.NEO4J_URI === undefined) {
    const { SqliteStore } = await import("./store/sqlite/sqlite-store.js");
    try {
      return new SqliteStore(join(config.DATA_DIR, "graph.sqlite"));
    } catch (error) {
      if (error instanceof KnownError) throw error;
      const why = (error as { code?: string }).code;
      throw new KnownError(
        "CONFIG_INVALID",
        `DATA_DIR: expected a folder to write to, got ${config.DATA_DIR} (${why})`,
        {
          cause: error,
        },
      );
    }
  }
  const { Neo4jStore } = await import("./store/neo4j/neo4j-store.js");
  const store = new Neo4jStore({
    uri: config.NEO4J_URI,
    user: config.NEO4J_USER,
    password: config.NEO4J_PASSWORD,
    timeout: config.OPERATION_TIMEOUT * 1000,
    readsWhileLoading: loads,
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

/** Writes a store's graph as files for Neo4j's own import tool into a folder. */
export async function writeNeo4jImport(store: Store, folder: string): Promise<ImportFiles> {
  const { writeImportFiles } = await import("./store/neo4j/import-files.js");
  return writeImportFiles(store, folder);
}
