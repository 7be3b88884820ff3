import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { KnownError } from "../../errors.js";
import { canonicalJson, changesOf } from "../changes.js";
import type { Change, Load, Props } from "../store.js";
import { writeSearchTexts } from "./search.js";

/** Replaces the contents of the load's packs, in one transaction. */
export function replacePacks(db: DatabaseSyncInstance, load: Load): void {
  db.exec("BEGIN IMMEDIATE");
  try {
    const packs = JSON.stringify(load.packs);
    const changes = changesOf(storedRecords(db, packs), load);
    db.exec("CREATE TEMP TABLE IF NOT EXISTS kept (id TEXT PRIMARY KEY) STRICT; DELETE FROM kept;");
    db.prepare("DELETE FROM edge WHERE pack IN (SELECT value FROM json_each(?))").run(packs);
    writeNodes(db, load);
    deleteAbsentNodes(db, packs);
    writeEdges(db, load);
    writeFormerIds(db, load);
    writeSearchTexts(db, load);
    writeRelease(db, load, changes);
    db.exec("COMMIT");
  } catch (error) {
    db.exec("ROLLBACK");
    throw error;
  }
}

function writeNodes(db: DatabaseSyncInstance, load: Load): void {
  const owner = db.prepare("SELECT pack FROM node WHERE id = ?");
  const upsert = db.prepare(
    "INSERT INTO node (id, kind, pack, props) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET pack = excluded.pack, props = excluded.props",
  );
  const keep = db.prepare("INSERT INTO kept (id) VALUES (?)");
  for (const { id, kind, pack, props } of load.nodes) {
    const stored = (owner.get(id) as { pack: string } | undefined)?.pack;
    if (stored !== undefined && !load.packs.includes(stored))
      throw conflict(`${id} belongs to pack ${stored}, not to ${pack}`);
    upsert.run(id, kind, pack, JSON.stringify(props));
    keep.run(id);
  }
}

function deleteAbsentNodes(db: DatabaseSyncInstance, packs: string): void {
  const absent = "pack IN (SELECT value FROM json_each(?)) AND id NOT IN (SELECT id FROM kept)";
  const used = db
    .prepare(
      `SELECT n.id, e.id AS edge, e.pack FROM node AS n JOIN edge AS e ON e.source = n.key OR e.target = n.key
       WHERE n.${absent.replace(" id ", " n.id ")} LIMIT 1`,
    )
    .get(packs) as { id: string; edge: string; pack: string } | undefined;
  if (used) throw conflict(`${used.id} is missing from the load, but ${used.edge} of pack ${used.pack} still uses it`);
  db.prepare(`DELETE FROM node WHERE ${absent}`).run(packs);
}

function writeEdges(db: DatabaseSyncInstance, load: Load): void {
  const key = db.prepare("SELECT key FROM node WHERE id = ?");
  const keyOf = (id: string, edge: string) => {
    const found = (key.get(id) as { key: number } | undefined)?.key;
    if (found === undefined) throw conflict(`${edge}: there is no ${id}`);
    return found;
  };
  const insert = db.prepare("INSERT INTO edge (id, relation, source, target, pack, props) VALUES (?, ?, ?, ?, ?, ?)");
  for (const { id, relation, source, target, pack, props } of load.edges)
    insert.run(id, relation, keyOf(source, id), keyOf(target, id), pack, JSON.stringify(props));
}

function writeFormerIds(db: DatabaseSyncInstance, load: Load): void {
  db.prepare("DELETE FROM former_id WHERE node IN (SELECT n.key FROM node AS n JOIN kept AS k ON k.id = n.id)").run();
  const insert = db.prepare("INSERT INTO former_id (id, node) SELECT ?, key FROM node WHERE id = ?");
  for (const { id, props } of load.nodes)
    for (const former of (props.formerIds as string[] | undefined) ?? []) insert.run(former, id);
}

/** Adds a release and its changes to the history. Loading the latest release again adds nothing. */
function writeRelease(db: DatabaseSyncInstance, { release }: Load, changes: readonly Change[]): void {
  const latest = db.prepare("SELECT id FROM release ORDER BY seq DESC LIMIT 1").get() as { id: string } | undefined;
  if (latest?.id === release.id && changes.length === 0) return;
  const { lastInsertRowid } = db
    .prepare("INSERT INTO release (id, body) VALUES (?, ?)")
    .run(release.id, JSON.stringify(release));
  const insert = db.prepare("INSERT INTO change (seq, id, change) VALUES (?, ?, ?)");
  for (const { id, change } of changes) insert.run(lastInsertRowid, id, change);
}

/** Canonical JSON of every stored record of the packs, by id. */
function storedRecords(db: DatabaseSyncInstance, packs: string): Map<string, string> {
  const rows = db
    .prepare(
      `SELECT id, props FROM node WHERE pack IN (SELECT value FROM json_each(?1))
       UNION ALL SELECT id, props FROM edge WHERE pack IN (SELECT value FROM json_each(?1))`,
    )
    .all(packs) as { id: string; props: string }[];
  return new Map(rows.map(({ id, props }) => [id, canonicalJson({ id, props: JSON.parse(props) as Props })]));
}

const conflict = (message: string) => new KnownError("CONFLICT", `${message}; nothing was loaded`);
