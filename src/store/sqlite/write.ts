import type { DatabaseSyncInstance, StatementSyncInstance } from "@photostructure/sqlite";
import { KnownError } from "../../errors.js";
import { relations } from "../../model/index.js";
import type { Change, LoadedEdge, LoadedNode, LoadSource } from "../store.js";
import { DerivedColumns } from "./derived-columns.js";
import { KeySet } from "./key-set.js";
import { RecordWriter } from "./record-writer.js";
import { StoredRecords } from "./stored-records.js";

/**
 * Replaces the contents of the load's packs, in one transaction, record by record: what is kept of each is a bit. Records that
 * stay as they are are not written.
 */
export function replacePacks(db: DatabaseSyncInstance, load: LoadSource): void {
  db.exec("BEGIN IMMEDIATE");
  try {
    new Replacement(db, load).run();
    db.exec("COMMIT");
  } catch (error) {
    db.exec("ROLLBACK");
    throw error;
  }
}

class Replacement {
  readonly #packs: string;
  readonly #writer: RecordWriter;
  readonly #derived: DerivedColumns;
  readonly #stored: StoredRecords;
  readonly #history: History;
  readonly #removeEdge: StatementSyncInstance;
  /** Keys of the stored records that the load has, where its packs are stored already. */
  readonly #nodes = new KeySet();
  readonly #edges = new KeySet();

  constructor(
    private readonly db: DatabaseSyncInstance,
    private readonly load: LoadSource,
  ) {
    this.#packs = JSON.stringify(load.packs);
    this.#writer = new RecordWriter(db);
    this.#derived = new DerivedColumns(db);
    this.#stored = new StoredRecords(db);
    this.#history = new History(db, load);
    this.#removeEdge = db.prepare("DELETE FROM edge WHERE key = ?");
  }

  run(): void {
    const isReplacing = this.#isStored();
    for (const node of this.load.nodes) this.#node(node, isReplacing);
    for (const edge of this.load.edges) this.#edge(edge, isReplacing);
    if (isReplacing) this.#removeEdges();
    this.#writer.restoreIndexes("edge");
    if (isReplacing) this.#removeNodes();
    this.#writer.finish();
    this.#derived.finish();
    this.#writer.restoreIndexes();
    this.#history.finish();
  }

  #isStored(): boolean {
    const some = (table: string) => `EXISTS (SELECT 1 FROM ${table} WHERE pack IN (SELECT value FROM json_each(?1)))`;
    const row = this.db.prepare(`SELECT ${some("node")} OR ${some("edge")} AS found`).get(this.#packs);
    return (row as { found: number }).found === 1;
  }

  #node(node: LoadedNode, isReplacing: boolean): void {
    const { id, pack } = node;
    const stored = isReplacing ? this.#stored.node(node) : undefined;
    if (stored && !this.load.packs.includes(stored.pack)) throw foreign(id, stored.pack, pack);
    if (stored) this.#nodes.add(stored.key);
    if (stored?.isSame && stored.pack === pack) return;
    let key;
    try {
      key = this.#writer.node(node, stored?.key);
    } catch (error) {
      const owner = stored ? undefined : this.db.prepare("SELECT pack FROM node WHERE id = ?").get(id);
      throw owner ? foreign(id, (owner as { pack: string }).pack, pack) : error;
    }
    if (stored) this.#derived.rewrote(key);
    else this.#nodes.add(key);
    if (!stored?.isSame) this.#history.add(id, stored ? "CHANGED" : "ADDED");
  }

  /** Writes an edge; one that changes is deleted and written anew. */
  #edge(edge: LoadedEdge, isReplacing: boolean): void {
    const stored = isReplacing ? this.#stored.edge(edge) : undefined;
    const [source, target] = this.#writer.ends(edge);
    const own = stored && this.load.packs.includes(stored.pack) ? stored : undefined;
    if (own?.isSame && own.pack === edge.pack && own.source === source.key && own.target === target.key) {
      this.#edges.add(own.key);
      return;
    }
    if (own) this.#remove(own);
    this.#edges.add(this.#writer.edge(edge, source, target));
    if (relations.get(edge.relation).single) this.#derived.touched(source.key);
    if (!own?.isSame) this.#history.add(edge.id, own ? "CHANGED" : "ADDED");
  }

  #remove({ key, source }: { readonly key: number; readonly source: number }): void {
    this.#removeEdge.run(key);
    this.#derived.touched(source);
  }

  #removeEdges(): void {
    for (const row of this.#ofPacks("edge", "source")) {
      if (this.#edges.has(row.key)) continue;
      this.#remove(row);
      this.#history.add(row.id, "REMOVED");
    }
  }

  #removeNodes(): void {
    const use = this.db.prepare(
      "SELECT e.id, e.pack FROM edge AS e WHERE e.source = ?1 UNION ALL SELECT e.id, e.pack FROM edge AS e WHERE e.target = ?1 LIMIT 1",
    );
    const remove = this.db.prepare("DELETE FROM node WHERE key = ?");
    const { packs } = this.load;
    for (const { key, id } of this.#ofPacks("node", "key")) {
      if (this.#nodes.has(key)) continue;
      const used = use.get(key) as { id: string; pack: string } | undefined;
      if (used && packs.includes(used.pack)) throw conflict(`${used.id}: there is no ${id}`);
      if (used) throw conflict(`${id} is missing from the load, but ${used.id} of pack ${used.pack} still uses it`);
      remove.run(key);
      this.#history.add(id, "REMOVED");
    }
  }

  /** Stored records of the packs, a page at a time: deleting them does not disturb the reading. */
  *#ofPacks(table: string, source: string): Iterable<{ key: number; id: string; source: number }> {
    const page = this.db.prepare(
      `SELECT key, id, ${source} AS source FROM ${table} WHERE key > ? AND pack IN (SELECT value FROM json_each(?)) ORDER BY key LIMIT 10000`,
    );
    for (let after = 0; ;) {
      const rows = page.all(after, this.#packs) as { key: number; id: string; source: number }[];
      const last = rows.at(-1);
      if (!last) return;
      yield* rows;
      after = last.key;
    }
  }
}

/** Adds a release and its changes to the history. Loading the latest release again adds nothing. */
class History {
  readonly #seq: number;
  readonly #release: string;
  readonly #latest: string | undefined;
  readonly #insert: StatementSyncInstance;
  #changes = 0;

  constructor(
    private readonly db: DatabaseSyncInstance,
    { release }: LoadSource,
  ) {
    const latest = db.prepare("SELECT id FROM release ORDER BY seq DESC LIMIT 1").get() as { id: string } | undefined;
    const insert = db.prepare("INSERT INTO release (id, body) VALUES (?, ?)");
    this.#seq = Number(insert.run(release.id, JSON.stringify(release)).lastInsertRowid);
    this.#latest = latest?.id;
    this.#insert = db.prepare("INSERT INTO change (seq, id, change) VALUES (?, ?, ?)");
    this.#release = release.id;
  }

  add(id: string, change: Change["change"]): void {
    this.#changes++;
    // Nobody asks what changed since before the first.
    if (this.#latest !== undefined) this.#insert.run(this.#seq, id, change);
  }

  finish(): void {
    if (this.#changes === 0 && this.#latest === this.#release)
      this.db.prepare("DELETE FROM release WHERE seq = ?").run(this.#seq);
  }
}

const foreign = (id: string, other: string, pack: string) => conflict(`${id} belongs to pack ${other}, not to ${pack}`);
const conflict = (message: string) => new KnownError("CONFLICT", `${message}; nothing was loaded`);
