import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type DatabaseSyncInstance } from "@photostructure/sqlite";
import { KnownError } from "../../errors.js";
import { relations } from "../../model/index.js";
import { DerivedColumns } from "./derived-columns.js";
import { formerEdges, formerNodes } from "./former-layout.js";
import { RecordWriter } from "./record-writer.js";
import { createTables } from "./schema.js";

/**
 * Writes a store of another layout anew beside it and moves that over it: whatever ends the process, the file is the one or the
 * other. Closes the connection to it. No other process may have the store open.
 */
export function migrate(from: DatabaseSyncInstance, file: string, layout: number): void {
  try {
    const { ino } = statSync(file);
    lock(from, file, layout);
    // Another process may have migrated it while this one waited.
    if (statSync(file).ino !== ino) return;
    const draft = `${file}.new`;
    for (const path of [draft, `${draft}-journal`]) rmSync(path, { force: true });
    const to = new DatabaseSync(draft);
    try {
      createTables(to, layout);
      copy(from, to);
    } finally {
      to.close();
    }
    renameSync(draft, file);
    sync(dirname(file));
  } finally {
    from.close();
  }
}

/** Locks the file against all others, with no write-ahead log beside it: one would be replayed into the file that takes its place. */
function lock(db: DatabaseSyncInstance, file: string, layout: number): void {
  try {
    db.exec("PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE");
  } catch (error) {
    throw new KnownError(
      "CONFIG_INVALID",
      `DATA_DIR: expected a store of layout ${layout}, or one that no other process has open, to write it anew, got ${file}`,
      { cause: error },
    );
  }
}

function copy(from: DatabaseSyncInstance, to: DatabaseSyncInstance): void {
  to.exec("PRAGMA synchronous = FULL; BEGIN");
  const derived = new DerivedColumns(to);
  const writer = new RecordWriter(to);
  for (const node of formerNodes(from)) writer.node(node);
  for (const edge of formerEdges(from)) {
    const [source, target] = writer.ends(edge);
    writer.edge(edge, source, target);
    if (relations.get(edge.relation).single) derived.touched(source.key);
  }
  writer.restoreIndexes("edge");
  writer.finish();
  derived.finish();
  writer.restoreIndexes();
  for (const [table, columns] of copied) {
    if (!hasTable(from, table)) continue;
    const insert = to.prepare(`INSERT INTO ${table} (${columns}) VALUES (${columns.map(() => "?")})`);
    const rows = from.prepare(`SELECT ${columns} FROM ${table} ORDER BY ${columns[0]}`);
    for (const row of rows.iterate() as Iterable<Record<string, string | number>>)
      insert.run(...columns.map((column) => row[column] as string | number));
  }
  to.exec("COMMIT");
}

/** Tables that every layout has alike, or not at all. */
const copied = [
  ["contribution", ["record", "pack", "props"]],
  ["release", ["seq", "id", "body"]],
  ["change", ["seq", "id", "change"]],
] as const;

const hasTable = (db: DatabaseSyncInstance, name: string): boolean =>
  db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(name) !== undefined;

/** Makes a renaming in a folder durable. */
function sync(folder: string): void {
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
