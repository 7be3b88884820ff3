import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { KnownError } from "../../errors.js";
import { type KindName, kindOfId, kinds, type RelationName } from "../../model/index.js";
import type { KindSpec } from "../../model/kind.js";
import { sortDay } from "../stored-properties.js";
import type { Load, Props } from "../store.js";
import { type Column, kindColumns, relationColumns } from "./columns.js";
import { Insert } from "./insert.js";
import { SearchWriter } from "./search-tables.js";

type Node = Load["nodes"][number];
type Edge = Load["edges"][number];

/** An end of edges: its key and its sort day. */
interface End {
  readonly key: number;
  readonly day: string | null;
}

/** Writes records one by one, within a transaction; `DerivedColumns` completes them. */
export class RecordWriter {
  readonly #db: DatabaseSyncInstance;
  readonly #search: SearchWriter;
  readonly #statements;
  readonly #inserts = new Map<KindName | RelationName, Insert>();
  readonly #formerIds: [former: string, key: number][] = [];
  /** Ends that were met lately: most edges lead to nodes of the same load. */
  readonly #ends = new Map<string, End>();

  constructor(db: DatabaseSyncInstance) {
    this.#db = db;
    this.#search = new SearchWriter(db);
    this.#statements = {
      insert: db.prepare("INSERT INTO node (id, kind, pack) VALUES (?, ?, ?)"),
      update: db.prepare("UPDATE node SET pack = ? WHERE key = ?"),
      clearFormer: db.prepare("DELETE FROM former_id WHERE node = ?"),
      former: db.prepare("INSERT INTO former_id (id, node) VALUES (?, ?)"),
    };
  }

  /** Writes a node, over the one that has the key, if one is given. */
  node({ id, kind, pack, props }: Node, stored?: number): void {
    const { insert, update, clearFormer } = this.#statements;
    const isNew = stored === undefined;
    const key = isNew ? Number(insert.run(id, kind, pack).lastInsertRowid) : stored;
    if (!isNew) {
      update.run(pack, key);
      clearFormer.run(key);
    }
    this.#insert(kind, `OR REPLACE INTO "${kind}"`, ["key", "id"], kindColumns(kind)).run([key, id], props);
    for (const former of (props.formerIds ?? []) as readonly string[]) this.#formerIds.push([former, key]);
    this.#search.write(key, { id, kind, props }, isNew);
    this.#keep(id, { key, day: dayOf(kinds.get(kind), props) });
  }

  /** Writes a new edge, and returns the key of its source. */
  edge({ id, relation, source, target, pack, props }: Edge): number {
    const [from, to] = [this.#endOf(source, id), this.#endOf(target, id)];
    const cells = [id, relation, from.key, to.key, from.day, to.day, pack];
    this.#insert(relation, "INTO edge", edgeKeys, relationColumns([relation])).run(cells, props);
    return from.key;
  }

  /** Writes what waits for the last record. */
  finish(): void {
    for (const [former, key] of this.#formerIds) this.#statements.former.run(former, key);
    this.#search.finish();
  }

  #insert(name: KindName | RelationName, into: string, keys: readonly string[], columns: readonly Column[]): Insert {
    let insert = this.#inserts.get(name);
    if (!insert) this.#inserts.set(name, (insert = new Insert(this.#db, into, keys, columns)));
    return insert;
  }

  #endOf(id: string, edge: string): End {
    const known = this.#ends.get(id);
    if (known) return known;
    const kind = kindOfId(id);
    const day = kind && sortDay(kind) ? `"${sortDay(kind)?.name}"` : "NULL";
    const found = kind && this.#db.prepare(`SELECT key, ${day} AS day FROM "${kind.name}" WHERE id = ?`).get(id);
    if (!found) throw new KnownError("CONFLICT", `${edge}: there is no ${id}; nothing was loaded`);
    return this.#keep(id, found as End);
  }

  #keep(id: string, end: End): End {
    if (this.#ends.size >= maxEnds) this.#ends.clear();
    this.#ends.set(id, end);
    return end;
  }
}

const edgeKeys = ["id", "relation", "source", "target", "source_day", "target_day", "pack"];
const maxEnds = 500_000;

function dayOf(kind: KindSpec, props: Props): string | null {
  const day = sortDay(kind);
  return day ? ((props[day.name] as string | undefined) ?? null) : null;
}
