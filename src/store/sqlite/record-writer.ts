import type { DatabaseSyncInstance, StatementSyncInstance } from "@photostructure/sqlite";
import { KnownError } from "../../errors.js";
import { type KindName, kindOfId, kinds } from "../../model/index.js";
import type { KindSpec } from "../../model/kind.js";
import { sortDay } from "../stored-properties.js";
import type { Load, Props } from "../store.js";
import { type Cell, type Column, kindColumns, relationColumns } from "./columns.js";
import { isTiny } from "./parameters.js";
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
  readonly #inserts = new Map<KindName, StatementSyncInstance>();
  readonly #formerIds: [former: string, key: number][] = [];
  /** Ends that were met lately: most edges lead to nodes of the same load. */
  readonly #ends = new Map<string, End>();
  readonly #edgeColumns = relationColumns([]);

  constructor(db: DatabaseSyncInstance) {
    this.#db = db;
    this.#search = new SearchWriter(db);
    this.#statements = {
      find: db.prepare("SELECT key FROM node WHERE id = ?"),
      insert: db.prepare("INSERT INTO node (id, kind, pack) VALUES (?, ?, ?)"),
      update: db.prepare("UPDATE node SET pack = ? WHERE key = ?"),
      clearFormer: db.prepare("DELETE FROM former_id WHERE node = ?"),
      former: db.prepare("INSERT INTO former_id (id, node) VALUES (?, ?)"),
      edge: db.prepare(`INSERT INTO edge ${valuesOf([...edgeKeys, ...this.#edgeColumns.map(({ name }) => name)])}`),
    };
  }

  /** Writes a node over the one of its id, if there is one, and returns its key. */
  node({ id, kind, pack, props }: Node): { readonly key: number; readonly isNew: boolean } {
    const { find, insert, update, clearFormer } = this.#statements;
    const stored = (find.get(id) as { key: number } | undefined)?.key;
    const isNew = stored === undefined;
    const key = isNew ? Number(insert.run(id, kind, pack).lastInsertRowid) : stored;
    if (!isNew) {
      update.run(pack, key);
      clearFormer.run(key);
    }
    const columns = kindColumns(kind);
    this.#insertOf(kind, columns).run(key, id, ...cellsOf(columns, props));
    this.#writeTiny(`"${kind}"`, columns, props, key);
    for (const former of (props.formerIds ?? []) as readonly string[]) this.#formerIds.push([former, key]);
    this.#search.write(key, { id, kind, props }, isNew);
    this.#keep(id, { key, day: dayOf(kinds.get(kind), props) });
    return { key, isNew };
  }

  /** Writes a new edge, and returns the key of its source. */
  edge({ id, relation, source, target, pack, props }: Edge): number {
    const [from, to] = [this.#endOf(source, id), this.#endOf(target, id)];
    const columns = this.#edgeColumns;
    const { lastInsertRowid } = this.#statements.edge.run(
      ...[id, relation, from.key, to.key, from.day, to.day, pack],
      ...cellsOf(columns, props),
    );
    this.#writeTiny("edge", columns, props, Number(lastInsertRowid));
    return from.key;
  }

  /** Writes what waits for the last record. */
  finish(): void {
    for (const [former, key] of this.#formerIds) this.#statements.former.run(former, key);
    this.#search.finish();
  }

  #insertOf(kind: KindName, columns: readonly Column[]): StatementSyncInstance {
    let insert = this.#inserts.get(kind);
    const names = ["key", "id", ...columns.map(({ name }) => name)];
    if (!insert)
      this.#inserts.set(kind, (insert = this.#db.prepare(`INSERT OR REPLACE INTO "${kind}" ${valuesOf(names)}`)));
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

  /** Writes numbers that the binding does not pass as they are. */
  #writeTiny(table: string, columns: readonly Column[], props: Props, key: number): void {
    for (const { name, type } of columns) {
      const value = type === "REAL" ? props[name] : undefined;
      if (typeof value === "number" && isTiny(value))
        this.#db.prepare(`UPDATE ${table} SET "${name}" = -? WHERE key = ?`).run(-value, key);
    }
  }
}

const edgeKeys = ["id", "relation", "source", "target", "source_day", "target_day", "pack"];
const maxEnds = 500_000;

const valuesOf = (names: readonly string[]) =>
  `(${names.map((name) => `"${name}"`).join(", ")}) VALUES (${names.map(() => "?").join(", ")})`;

const cellsOf = (columns: readonly Column[], props: Props): Cell[] =>
  columns.map(({ name, encode }) => {
    const value = props[name];
    return value === undefined ? null : encode(value);
  });

function dayOf(kind: KindSpec, props: Props): string | null {
  const day = sortDay(kind);
  return day ? ((props[day.name] as string | undefined) ?? null) : null;
}
