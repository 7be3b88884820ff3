import type { DatabaseSyncInstance } from "@photostructure/sqlite";

/** A table that a load writes, and its indexes. */
interface Table {
  readonly name: string;
  readonly indexes: readonly string[];
  /** Rows that were written so far. */
  written: number;
  /** Rows from which on it is looked at again how many others there are. */
  next: number;
  dropped: boolean;
}

/**
 * Indexes of the tables that a load writes. Those of a table of which the load has written half are dropped, and made anew at
 * its end: that takes a fraction of the time.
 */
export class BulkIndexes {
  readonly #db: DatabaseSyncInstance;
  readonly #tables = new Map<string, Table>();

  constructor(db: DatabaseSyncInstance) {
    this.#db = db;
  }

  /** Counts a row that was written. */
  wrote(name: string, indexes: (name: string) => readonly string[]): void {
    let table = this.#tables.get(name);
    if (!table) {
      table = { name, indexes: indexes(name), written: 0, next: minBulk, dropped: false };
      this.#tables.set(name, table);
    }
    if (++table.written === table.next) this.#dropWhereMost(table);
  }

  /** Makes the dropped indexes of a table, or of all, anew. */
  restore(name?: string): void {
    for (const table of this.#tables.values()) {
      if (!table.dropped || (name !== undefined && table.name !== name)) continue;
      for (const sql of table.indexes) this.#db.exec(sql);
      table.dropped = false;
    }
  }

  #dropWhereMost(table: Table): void {
    const { total } = this.#db.prepare(`SELECT count(*) AS total FROM "${table.name}"`).get() as { total: number };
    table.next *= 2;
    if (total > 2 * table.written) return;
    for (const sql of table.indexes) this.#db.exec(`DROP INDEX ${nameIn(sql)}`);
    table.next = Infinity;
    table.dropped = true;
  }
}

/** Rows from which on indexes are made anew. */
const minBulk = 1000;

const nameIn = (sql: string) => sql.split(" ", 3)[2] as string;
