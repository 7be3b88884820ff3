import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { KnownError } from "../../errors.js";
import { type KindName, kindOfId, kinds, type RelationName } from "../../model/index.js";
import type { KindSpec } from "../../model/kind.js";
import { sortDay } from "../stored-properties.js";
import type { LoadedEdge, LoadedNode, Props } from "../store.js";
import { BulkIndexes } from "./bulk-indexes.js";
import { kindColumns, relationColumns } from "./columns.js";
import { Insert } from "./insert.js";
import { edgeIndexes, kindIndexes } from "./schema.js";
import { SearchWriter } from "./search-tables.js";
import { yearColumns } from "./statistics.js";

/** An end of edges: its key and its sort day. */
export interface End {
  readonly key: number;
  readonly day: string | null;
}

/** Writes records one by one, within a transaction; `DerivedColumns` completes them. */
export class RecordWriter {
  readonly #db: DatabaseSyncInstance;
  readonly #search: SearchWriter;
  readonly #indexes: BulkIndexes;
  readonly #statements;
  readonly #inserts = new Map<KindName | RelationName, Insert>();
  readonly #formerIds: [former: string, key: number][] = [];
  /** Ends that were met lately, and those before: most edges lead to nodes of the same load. */
  #ends = new Map<string, End>();
  #endsBefore: ReadonlyMap<string, End> = new Map();

  constructor(db: DatabaseSyncInstance) {
    this.#db = db;
    this.#search = new SearchWriter(db);
    this.#indexes = new BulkIndexes(db);
    this.#statements = {
      insert: db.prepare("INSERT INTO node (id, kind, pack) VALUES (?, ?, ?)"),
      update: db.prepare("UPDATE node SET pack = ? WHERE key = ?"),
      clearFormer: db.prepare("DELETE FROM former_id WHERE node = ?"),
      former: db.prepare("INSERT INTO former_id (id, node) VALUES (?, ?)"),
    };
  }

  /** Writes a node, over the one that has the key, if one is given, and returns its key. */
  node({ id, kind, pack, props }: LoadedNode, stored?: number): number {
    const { insert, update, clearFormer } = this.#statements;
    const isNew = stored === undefined;
    const key = isNew ? Number(insert.run(id, kind, pack).lastInsertRowid) : stored;
    if (!isNew) {
      update.run(pack, key);
      clearFormer.run(key);
    }
    this.#insertOf(kind, () => {
      const into = `OR REPLACE INTO "${kind}"`;
      return new Insert(this.#db, into, ["key", "id"], kindColumns(kind), yearColumns(kind));
    }).run([key, id], props);
    this.#indexes.wrote(kind, kindIndexes as (kind: string) => readonly string[]);
    if (props.formerIds) for (const former of props.formerIds as readonly string[]) this.#formerIds.push([former, key]);
    this.#search.write(key, { id, kind, props }, isNew);
    this.#keep(id, { key, day: dayOf(kinds.get(kind), props) });
    return key;
  }

  /** Writes a new edge between these ends, and returns its key. */
  edge({ id, relation, pack, props }: Omit<LoadedEdge, "source" | "target">, source: End, target: End): number {
    const cells = [id, relation, source.key, target.key, source.day, target.day, pack];
    const key = this.#insertOf(
      relation,
      () => new Insert(this.#db, "INTO edge", edgeKeys, relationColumns([relation])),
    ).run(cells, props);
    this.#indexes.wrote("edge", () => edgeIndexes);
    return key;
  }

  /** Both ends of an edge. Throws CONFLICT where one does not exist. */
  ends({ id, source, target }: LoadedEdge): readonly [source: End, target: End] {
    return [this.#endOf(source, id), this.#endOf(target, id)];
  }

  /** Makes dropped indexes of edges, or all, anew. */
  restoreIndexes(of?: "edge"): void {
    this.#indexes.restore(of);
  }

  /** Writes what waits for the last record. */
  finish(): void {
    for (const [former, key] of this.#formerIds) this.#statements.former.run(former, key);
    this.#search.finish();
  }

  #insertOf(name: KindName | RelationName, make: () => Insert): Insert {
    let insert = this.#inserts.get(name);
    if (!insert) this.#inserts.set(name, (insert = make()));
    return insert;
  }

  #endOf(id: string, edge: string): End {
    const known = this.#ends.get(id);
    if (known) return known;
    const before = this.#endsBefore.get(id);
    if (before) return this.#keep(id, before);
    const kind = kindOfId(id);
    const day = kind && sortDay(kind) ? `"${sortDay(kind)?.name}"` : "NULL";
    const found = kind && this.#db.prepare(`SELECT key, ${day} AS day FROM "${kind.name}" WHERE id = ?`).get(id);
    if (!found) throw new KnownError("CONFLICT", `${edge}: there is no ${id}; nothing was loaded`);
    return this.#keep(id, found as End);
  }

  #keep(id: string, end: End): End {
    if (this.#ends.size === maxEnds) {
      this.#endsBefore = this.#ends;
      this.#ends = new Map();
    }
    this.#ends.set(id, end);
    return end;
  }
}

const edgeKeys = ["id", "relation", "source", "target", "source_day", "target_day", "pack"];
const maxEnds = 100_000;

function dayOf(kind: KindSpec, props: Props): string | null {
  const day = sortDay(kind);
  return day ? ((props[day.name] as string | undefined) ?? null) : null;
}
