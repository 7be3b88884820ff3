import type { DatabaseSyncInstance, StatementSyncInstance } from "@photostructure/sqlite";
import { KnownError } from "../../errors.js";
import { kindOfId, kinds, type RelationName, relations } from "../../model/index.js";
import type { KindSpec } from "../../model/kind.js";
import { byRecord, type Contribution, keptRecord, type KeptRecord, packOrder } from "../merge.js";
import { failIfNeeded, type Needed } from "../needed.js";
import type { Change, LoadedEdge, LoadedNode, LoadSource } from "../store.js";
import { DerivedColumns } from "./derived-columns.js";
import { KeySet } from "./key-set.js";
import { type End, RecordWriter } from "./record-writer.js";
import { type StoredEdge, type StoredRecord, StoredRecords } from "./stored-records.js";

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
  readonly #order: ReturnType<typeof packOrder>;
  readonly #writer: RecordWriter;
  readonly #derived: DerivedColumns;
  readonly #stored: StoredRecords;
  readonly #contributions: ContributionWriter;
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
    this.#order = packOrder(load.release);
    this.#writer = new RecordWriter(db);
    this.#derived = new DerivedColumns(db);
    this.#stored = new StoredRecords(db);
    this.#contributions = new ContributionWriter(db);
    this.#history = new History(db, load);
    this.#removeEdge = db.prepare("DELETE FROM edge WHERE key = ?");
  }

  run(): void {
    const isEmpty = this.db.prepare("SELECT 1 FROM node LIMIT 1").get() === undefined;
    const isReplacing = !isEmpty && this.#isStored();
    for (const rows of byRecord(this.load.nodes)) this.#node(rows, isEmpty);
    for (const rows of byRecord(this.load.edges)) this.#edge(rows, isEmpty);
    if (isReplacing) this.#leaveEdges();
    this.#writer.restoreIndexes("edge");
    if (isReplacing) this.#leaveNodes();
    this.#writer.finish();
    this.#derived.finish();
    this.#writer.restoreIndexes();
    this.#history.finish();
  }

  #isStored(): boolean {
    const some = ["node", "edge", "contribution"].map(
      (table) => `EXISTS (SELECT 1 FROM ${table} WHERE pack IN (SELECT value FROM json_each(?1)))`,
    );
    const row = this.db.prepare(`SELECT ${some.join(" OR ")} AS found`).get(this.#packs);
    return (row as { found: number }).found === 1;
  }

  #node([node, ...more]: readonly [LoadedNode, ...LoadedNode[]], isEmpty: boolean): void {
    const { id, kind } = node;
    const stored = isEmpty ? undefined : this.#stored.node(id, kind);
    const given = [...(stored?.others(this.load.packs) ?? []), node, ...more];
    this.#nodes.add(this.#keepNode(id, keptRecord(id, kinds.get(kind), given, this.#order), stored));
  }

  /** Writes a node where it is not as it was, and returns its key. */
  #keepNode(id: string, { pack, props, contributions }: KeptRecord, stored: StoredRecord | undefined): number {
    this.#contributions.write(id, contributions, stored?.given);
    const isSame = stored?.isSame(props);
    if (stored && isSame && stored.pack === pack) return stored.key;
    const kind = (kindOfId(id) as KindSpec).name;
    const key = this.#writer.node({ id, kind, pack, props }, stored?.key);
    if (stored) this.#derived.rewrote(key);
    if (!isSame) this.#history.add(id, stored ? "CHANGED" : "ADDED");
    return key;
  }

  #edge([edge, ...more]: readonly [LoadedEdge, ...LoadedEdge[]], isEmpty: boolean): void {
    const { id, relation } = edge;
    const stored = isEmpty ? undefined : this.#stored.edge(id, relation);
    const [source, target] = this.#writer.ends(edge);
    const others = stored?.others(this.load.packs) ?? [];
    const [given, spec] = [[...others, edge, ...more], relations.get(relation)];
    const hasSameEnds = stored?.source.key === source.key && stored.target.key === target.key;
    if ((others[0] && !hasSameEnds) || more.some((one) => one.source !== edge.source || one.target !== edge.target))
      throw conflict(
        `${id}: expected the same ends in all packs, got others in ${given.map((one) => one.pack).join(", ")}`,
      );
    const kept = keptRecord(id, spec, given, this.#order);
    this.#edges.add(this.#keepEdge(edge, kept, source, target, hasSameEnds ? stored : undefined, stored));
  }

  /** Writes an edge where it is not as it was, and returns its key; one that changes is deleted and written anew. */
  #keepEdge(
    { id, relation }: Pick<LoadedEdge, "id" | "relation">,
    { pack, props, contributions }: KeptRecord,
    source: End,
    target: End,
    same: StoredEdge | undefined,
    stored: StoredEdge | undefined,
  ): number {
    this.#contributions.write(id, contributions, stored?.given);
    const isSame = stored?.isSame(props);
    if (same && isSame && same.pack === pack) return same.key;
    if (stored) this.#remove(stored);
    const key = this.#writer.edge({ id, relation, pack, props }, source, target);
    if (relations.get(relation).single) this.#derived.touched(source.key);
    if (!isSame) this.#history.add(id, stored ? "CHANGED" : "ADDED");
    return key;
  }

  #remove({ key, source }: StoredEdge): void {
    this.#removeEdge.run(key);
    this.#derived.touched(source.key);
  }

  /** Removes the edges that the load has not, or what its packs have stated of them. */
  #leaveEdges(): void {
    for (const { id } of this.#ofPacks("edge", this.#edges)) {
      const relation = id.slice(0, id.indexOf("|")) as RelationName;
      const stored = this.#stored.edge(id, relation);
      if (!stored) continue;
      const others = stored.others(this.load.packs);
      if (others.length > 0) {
        const kept = keptRecord(id, relations.get(relation), others, this.#order);
        this.#edges.add(this.#keepEdge({ id, relation }, kept, stored.source, stored.target, stored, stored));
        continue;
      }
      this.#remove(stored);
      this.#contributions.write(id, [], stored.given);
      this.#history.add(id, "REMOVED");
    }
  }

  #leaveNodes(): void {
    const use = this.db.prepare(
      "SELECT e.id, e.pack FROM edge AS e WHERE e.source = ?1 UNION SELECT e.id, e.pack FROM edge AS e WHERE e.target = ?1 ORDER BY 1",
    );
    const remove = this.db.prepare("DELETE FROM node WHERE key = ?");
    const { packs } = this.load;
    const needed: Needed[] = [];
    for (const { id } of this.#ofPacks("node", this.#nodes)) {
      const kind = kindOfId(id) as KindSpec;
      const stored = this.#stored.node(id, kind.name);
      if (!stored) continue;
      const others = stored.others(packs);
      if (others.length > 0) {
        this.#nodes.add(this.#keepNode(id, keptRecord(id, kind, others, this.#order), stored));
        continue;
      }
      const uses = use.all(stored.key) as { id: string; pack: string }[];
      const own = uses.find((one) => packs.includes(one.pack));
      if (own) throw conflict(`${own.id}: there is no ${id}`);
      needed.push(...uses.map(({ id: edge, pack }) => ({ id, edge, pack })));
      if (uses.length > 0) continue;
      remove.run(stored.key);
      this.#contributions.write(id, [], stored.given);
      this.#history.add(id, "REMOVED");
    }
    failIfNeeded(needed);
  }

  /**
   * Stored records that the packs state, but for those with these keys, a page at a time: writing them does not disturb the
   * reading.
   */
  *#ofPacks(table: "node" | "edge", except: KeySet): Iterable<{ readonly id: string }> {
    const isOfPacks = "pack IN (SELECT value FROM json_each(?))";
    const first = this.db.prepare(
      `SELECT key, id FROM ${table} WHERE key > ? AND ${isOfPacks} ORDER BY key LIMIT 10000`,
    );
    for (let after = 0; ;) {
      const rows = first.all(after, this.#packs) as { key: number; id: string }[];
      const last = rows.at(-1);
      if (!last) break;
      yield* rows.filter(({ key }) => !except.has(key));
      after = last.key;
    }
    const more = this.db.prepare(`
      SELECT DISTINCT c.record AS id, t.key FROM contribution AS c CROSS JOIN ${table} AS t ON t.id = c.record
      WHERE c.record > ? AND c.${isOfPacks} ORDER BY c.record LIMIT 10000`);
    for (let after = ""; ;) {
      const rows = more.all(after, this.#packs) as { key: number; id: string }[];
      const last = rows.at(-1);
      if (!last) break;
      yield* rows.filter(({ key }) => !except.has(key));
      after = last.id;
    }
  }
}

/** Writes what packs state of records that several state. */
class ContributionWriter {
  readonly #clear: StatementSyncInstance;
  readonly #insert: StatementSyncInstance;

  constructor(db: DatabaseSyncInstance) {
    this.#clear = db.prepare("DELETE FROM contribution WHERE record = ?");
    this.#insert = db.prepare("INSERT INTO contribution (record, pack, props) VALUES (?, ?, ?)");
  }

  /** `before`: JSON of what is stored, none of a new record. */
  write(id: string, contributions: readonly Contribution[], before = "[]"): void {
    const rows =
      contributions.length > 1 ? contributions.map(({ pack, props }) => [pack, JSON.stringify(props)] as const) : [];
    if (rows.length === 0 && before === "[]") return;
    if (before !== "[]") this.#clear.run(id);
    for (const [pack, props] of rows) this.#insert.run(id, pack, props);
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

const conflict = (message: string) => new KnownError("CONFLICT", `${message}; nothing was loaded`);
