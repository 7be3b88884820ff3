import type { DatabaseSyncInstance, StatementSyncInstance } from "@photostructure/sqlite";
import { kindOfId } from "../../model/index.js";
import type { LoadedEdge, LoadedNode, Props } from "../store.js";
import { type Cell, type Column, kindColumns, relationColumns, valuesSql } from "./columns.js";

/** A stored record under the id of one of a load. */
export interface StoredRecord {
  readonly key: number;
  readonly pack: string;
  /** Its properties are those of the load's. */
  readonly isSame: boolean;
}

export interface StoredEdge extends StoredRecord {
  readonly source: number;
  readonly target: number;
}

/** Compares the records of a load with what is stored, one by one. */
export class StoredRecords {
  readonly #db: DatabaseSyncInstance;
  readonly #statements = new Map<string, StatementSyncInstance>();

  constructor(db: DatabaseSyncInstance) {
    this.#db = db;
  }

  node({ id, kind, props }: LoadedNode): StoredRecord | undefined {
    if (kindOfId(id)?.name !== kind) return undefined;
    const columns = kindColumns(kind);
    const row = this.#row(id, kind, () => {
      const values = valuesSql("n", columns);
      return `SELECT n.key, o.pack, ${values} AS cells FROM "${kind}" AS n CROSS JOIN node AS o ON o.key = n.key WHERE n.id = ?`;
    });
    return row && { key: row.key, pack: row.pack, isSame: isSame(columns, row.cells, props) };
  }

  edge({ id, relation, props }: LoadedEdge): StoredEdge | undefined {
    const columns = relationColumns([relation]);
    const row = this.#row(id, relation, () => {
      const values = valuesSql("e", columns);
      return `SELECT e.key, e.pack, e.source, e.target, ${values} AS cells FROM edge AS e WHERE e.id = ?`;
    });
    if (!row) return undefined;
    const { key, pack, source, target } = row as Row & Record<"source" | "target", number>;
    return { key, pack, source, target, isSame: isSame(columns, row.cells, props) };
  }

  #row(id: string, name: string, sql: () => string): Row | undefined {
    let statement = this.#statements.get(name);
    if (!statement) this.#statements.set(name, (statement = this.#db.prepare(sql())));
    return statement.get(id) as Row | undefined;
  }
}

interface Row {
  readonly key: number;
  readonly pack: string;
  readonly cells: string;
}

function isSame(columns: readonly Column[], cells: string, props: Props): boolean {
  const stored = JSON.parse(cells) as Cell[];
  return columns.every(({ name, type, encode }, index) => {
    const [cell, value] = [stored[index] ?? null, props[name]];
    if (cell === null || value === undefined) return cell === null && value === undefined;
    // Reals come as texts.
    return (type === "TEXT" ? cell : Number(cell)) === encode(value);
  });
}
