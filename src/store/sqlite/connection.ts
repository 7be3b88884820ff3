import { DatabaseSync, type DatabaseSyncInstance } from "@photostructure/sqlite";
import { foldCase } from "../fold-case.js";
import { migrate } from "./migrate.js";
import { createTables, layoutOf, layoutVersion } from "./schema.js";

/** Size of the cache, in KiB: a load writes into many indexes at once. */
const cacheSize = 65_536;
/** Bytes of the file that are read through the system's own cache. */
const mapped = 256 * 2 ** 20;
/** Bytes that the write-ahead log keeps after a load. */
const maxLog = 64 * 2 ** 20;
/** Time that a statement waits for a lock, in milliseconds. */
const busyTimeout = 10_000;

/** Opens a store's file for reading and writing. An empty one gets its tables; one of another layout is written anew. */
export function openDatabase(file: string): DatabaseSyncInstance {
  const db = connect(file, false);
  const [found, current] = [layoutOf(db), layoutVersion()];
  if (found !== 0 && found !== current) {
    migrate(db, file, current);
    return openDatabase(file);
  }
  db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;");
  db.exec(`PRAGMA cache_size = -${cacheSize}; PRAGMA journal_size_limit = ${maxLog};`);
  if (found === 0) createTables(db, current);
  return db;
}

/** Connection of its own to a store's file, for a long read. */
export const openForReading = (file: string): DatabaseSyncInstance => connect(file, true);

function connect(file: string, readOnly: boolean): DatabaseSyncInstance {
  const db = new DatabaseSync(file, { readOnly, timeout: busyTimeout });
  db.exec(`PRAGMA mmap_size = ${mapped}`);
  db.function("fold", { deterministic: true }, (text: unknown) => (typeof text === "string" ? foldCase(text) : null));
  return db;
}
