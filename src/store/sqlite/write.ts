import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { KnownError } from "../../errors.js";
import { relations } from "../../model/index.js";
import { changesOf } from "../changes.js";
import { groupBy } from "../group-by.js";
import type { Change, Load } from "../store.js";
import { DerivedColumns } from "./derived-columns.js";
import { RecordWriter } from "./record-writer.js";
import { placeOf, type StoredRecord, storedRecords } from "./stored-records.js";

/** Replaces the contents of the load's packs, in one transaction. Records that stay as they are are not written. */
export function replacePacks(db: DatabaseSyncInstance, load: Load): void {
  db.exec("BEGIN IMMEDIATE");
  try {
    const stored = storedRecords(db, JSON.stringify(load.packs));
    const changes = changesOf(new Map([...stored].map(([id, { json }]) => [id, json])), load);
    const plan = planOf(load, stored, changes);
    const derived = new DerivedColumns(db);
    const writer = new RecordWriter(db);
    deleteEdges(db, plan, derived);
    writeNodes(db, plan, { writer, derived });
    deleteNodes(db, plan, load);
    derived.beforeEdges(plan.edges.length);
    for (const edge of plan.edges) {
      const source = writer.edge(edge);
      if (relations.get(edge.relation).single) derived.touch(source, "source");
    }
    writer.finish();
    derived.finish();
    writeRelease(db, load, changes);
    db.exec("COMMIT");
  } catch (error) {
    db.exec("ROLLBACK");
    throw error;
  }
}

/** What a load writes and deletes. An edge that changes is deleted and written anew. */
interface Plan {
  readonly nodes: Load["nodes"];
  readonly edges: Load["edges"];
  /** Keys of the nodes that are stored already. */
  readonly keys: ReadonlyMap<string, number>;
  readonly removedNodes: readonly string[];
  readonly removedEdges: readonly (readonly [id: string, source: number])[];
}

function planOf(load: Load, stored: ReadonlyMap<string, StoredRecord>, changes: readonly Change[]): Plan {
  const change = new Map(changes.map(({ id, change: of }) => [id, of]));
  const differs = (id: string, place: string) => change.has(id) || stored.get(id)?.place !== place;
  const nodes = load.nodes.filter(({ id, pack }) => differs(id, placeOf(pack)));
  const edges = load.edges.filter(({ id, pack, source, target }) => differs(id, placeOf(pack, source, target)));
  const removed = [...stored].filter(([id]) => change.get(id) === "REMOVED");
  const gone = [...removed, ...edges.flatMap(({ id }) => [[id, stored.get(id)] as const])];
  return {
    nodes,
    edges,
    keys: new Map([...stored].flatMap(([id, { key }]) => (key === undefined ? [] : [[id, key] as const]))),
    removedNodes: removed.filter(([, { source }]) => source === undefined).map(([id]) => id),
    removedEdges: gone.flatMap(([id, before]) => (before?.source === undefined ? [] : [[id, before.source] as const])),
  };
}

function deleteEdges(db: DatabaseSyncInstance, { removedEdges }: Plan, derived: DerivedColumns): void {
  const remove = db.prepare("DELETE FROM edge WHERE id = ?");
  for (const [id, source] of removedEdges) {
    remove.run(id);
    derived.touch(source, "source");
  }
}

interface Writers {
  readonly writer: RecordWriter;
  readonly derived: DerivedColumns;
}

function writeNodes(db: DatabaseSyncInstance, { nodes, keys }: Plan, { writer, derived }: Writers) {
  for (const [kind, of] of groupBy(nodes, (node) => node.kind)) derived.beforeNodes(kind, of.length);
  const owner = db.prepare("SELECT pack FROM node WHERE id = ?");
  for (const node of nodes) {
    const key = keys.get(node.id);
    try {
      writer.node(node, key);
    } catch (error) {
      const other = key === undefined ? (owner.get(node.id) as { pack: string } | undefined) : undefined;
      throw other ? conflict(`${node.id} belongs to pack ${other.pack}, not to ${node.pack}`) : error;
    }
    if (key !== undefined) derived.touch(key, "rewritten");
  }
}

function deleteNodes(db: DatabaseSyncInstance, { removedNodes }: Plan, { packs }: Load): void {
  const use = db.prepare(
    "SELECT e.id, e.pack FROM node AS n JOIN edge AS e ON e.source = n.key OR e.target = n.key WHERE n.id = ? LIMIT 1",
  );
  const remove = db.prepare("DELETE FROM node WHERE id = ?");
  for (const id of removedNodes) {
    const used = use.get(id) as { id: string; pack: string } | undefined;
    if (used && packs.includes(used.pack)) throw conflict(`${used.id}: there is no ${id}`);
    if (used) throw conflict(`${id} is missing from the load, but ${used.id} of pack ${used.pack} still uses it`);
    remove.run(id);
  }
}

/** Adds a release and its changes to the history. Loading the latest release again adds nothing. */
function writeRelease(db: DatabaseSyncInstance, { release }: Load, changes: readonly Change[]): void {
  const latest = db.prepare("SELECT id FROM release ORDER BY seq DESC LIMIT 1").get() as { id: string } | undefined;
  if (latest?.id === release.id && changes.length === 0) return;
  const { lastInsertRowid } = db
    .prepare("INSERT INTO release (id, body) VALUES (?, ?)")
    .run(release.id, JSON.stringify(release));
  // Nobody asks what changed since before the first.
  if (!latest) return;
  const insert = db.prepare("INSERT INTO change (seq, id, change) VALUES (?, ?, ?)");
  for (const { id, change } of changes) insert.run(lastInsertRowid, id, change);
}

const conflict = (message: string) => new KnownError("CONFLICT", `${message}; nothing was loaded`);
