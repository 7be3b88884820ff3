import { existsSync } from "node:fs";
import { DatabaseSync, type DatabaseSyncInstance } from "@photostructure/sqlite";
import { foldCase } from "../fold-case.js";
import { migrate } from "./migrate.js";
import { layoutVersion, schemaStatements } from "./schema.js";

/** Time that a statement waits for a lock, in milliseconds. */
const busyTimeout = 10_000;

/** Opens a store's file for reading and writing. An empty one gets its tables; one of another layout is written anew. */
export function openDatabase(file: string): DatabaseSyncInstance {
  const current = layoutVersion();
  const found = existsSync(file) ? layoutOf(file) : 0;
  if (found !== 0 && found !== current) migrate(file, current);
  const db = connect(file, false);
  db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;");
  if (found === 0) createTables(db, current);
  return db;
}

/** Connection of its own to a store's file, for a long read. */
export const openForReading = (file: string): DatabaseSyncInstance => connect(file, true);

/** Creates the tables of an empty file, unless another process did meanwhile. */
export function createTables(db: DatabaseSyncInstance, layout: number): void {
  db.exec("BEGIN IMMEDIATE");
  if (userVersion(db) === 0) db.exec(`${schemaStatements()} PRAGMA user_version = ${layout};`);
  db.exec("COMMIT");
}

export function userVersion(db: DatabaseSyncInstance): number {
  return (db.prepare("PRAGMA user_version").get() as { user_version: number }).user_version;
}

function layoutOf(file: string): number {
  const db = connect(file, false);
  try {
    return userVersion(db);
  } finally {
    db.close();
  }
}

function connect(file: string, readOnly: boolean): DatabaseSyncInstance {
  const db = new DatabaseSync(file, { readOnly, timeout: busyTimeout });
  db.function("fold", { deterministic: true }, (text: unknown) => (typeof text === "string" ? foldCase(text) : null));
  return db;
}
