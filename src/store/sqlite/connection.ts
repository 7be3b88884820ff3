import { existsSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { DatabaseSync, type DatabaseSyncInstance } from "@photostructure/sqlite";
import { KnownError } from "../../errors.js";
import { isWritable } from "../writable.js";
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

/**
 * Opens a store's file for reading and, where it can be written, writing. An empty one gets its tables; one of another layout
 * is written anew.
 */
export function openDatabase(file: string): DatabaseSyncInstance {
  const readOnly = isReadOnly(file);
  if (!existsSync(file) && !isWritable(dirname(resolve(file))))
    throw new KnownError("CONFIG_INVALID", `DATA_DIR: expected a store, or a folder to write to, got ${dirname(file)}`);
  const db = connect(file, readOnly);
  const [found, current] = [layoutOf(db), layoutVersion()];
  if (readOnly) {
    if (found === current) return db;
    db.close();
    throw new KnownError(
      "CONFIG_INVALID",
      `DATA_DIR: expected a store of layout ${current}, or a folder to write to, to write it anew, got ${file}`,
    );
  }
  if (found !== 0 && found !== current) {
    migrate(db, file, current);
    return openDatabase(file);
  }
  db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;");
  db.exec(`PRAGMA cache_size = -${cacheSize}; PRAGMA journal_size_limit = ${maxLog};`);
  if (found === 0) createTables(db, current);
  return db;
}

/**
 * Closes a connection. The file alone then has everything: prepared statements, which the binding does not end, would leave the
 * last loads in the log beside it.
 */
export function closeDatabase(db: DatabaseSyncInstance, file: string): void {
  try {
    // Not waiting for others: the last of them to close does the same.
    if (!isReadOnly(file)) db.exec("PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE)");
  } catch {
    // The log keeps what it has.
  } finally {
    db.close();
  }
}

/** Connection of its own to a store's file, for a long read. */
export const openForReading = (file: string): DatabaseSyncInstance => connect(file, true);

/** Tests that there is a file and that it cannot be written, or nothing beside it. */
export const isReadOnly = (file: string): boolean =>
  existsSync(file) && !(isWritable(file) && isWritable(dirname(resolve(file))));

function connect(file: string, readOnly: boolean): DatabaseSyncInstance {
  const db = new DatabaseSync(isReadOnly(file) ? addressReadOnly(file) : file, { readOnly, timeout: busyTimeout });
  db.exec(`PRAGMA mmap_size = ${mapped}`);
  // A statement that outgrows its memory is else refused.
  if (!isWritable(tmpdir())) db.exec("PRAGMA temp_store = MEMORY");
  db.function("fold", { deterministic: true }, (text: unknown) => (typeof text === "string" ? foldCase(text) : null));
  return db;
}

/**
 * Address of a file that cannot be written. SQLite reads one in WAL mode by its write-ahead log and the log's index, which a
 * process that writes keeps beside it; without them, as an orderly end leaves it, as a file that nobody changes.
 */
function addressReadOnly(file: string): string | URL {
  const [log, index] = [`${file}-wal`, `${file}-shm`];
  if (existsSync(log) && existsSync(index)) return file;
  if (existsSync(log) && statSync(log).size > 0)
    throw new KnownError(
      "CONFIG_INVALID",
      `DATA_DIR: expected ${index} beside ${log}, or a folder to write to: the store was not closed`,
    );
  const address = pathToFileURL(resolve(file));
  address.searchParams.set("immutable", "1");
  return address;
}
