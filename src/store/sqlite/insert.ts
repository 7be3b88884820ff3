import type { DatabaseSyncInstance, StatementSyncInstance } from "@photostructure/sqlite";
import { lastOfPartial } from "../../model/day.js";
import type { Props } from "../store.js";
import { isDayProperty, lastDayOf } from "../stored-properties.js";
import type { Cell, Column } from "./columns.js";
import { isTiny } from "./parameters.js";

/** Statement that inserts a record's keys and properties. */
export class Insert {
  readonly #db: DatabaseSyncInstance;
  readonly #statement: StatementSyncInstance;
  readonly #table: string;
  readonly #columns: readonly Column[];
  readonly #days: readonly string[];
  readonly #reals: readonly string[];

  constructor(db: DatabaseSyncInstance, into: string, keys: readonly string[], columns: readonly Column[]) {
    this.#days = columns.flatMap(({ name, stored }) => (isDayProperty(stored) ? [name] : []));
    const all = [...keys, ...columns.map(({ name }) => name), ...this.#days.map(lastDayOf)];
    const names = all.map((name) => `"${name}"`);
    this.#db = db;
    this.#statement = db.prepare(`INSERT ${into} (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})`);
    this.#table = into.split(" ").at(-1) as string;
    this.#columns = columns;
    this.#reals = columns.filter(({ type }) => type === "REAL").map(({ name }) => name);
  }

  /** Inserts a record and returns its key. */
  run(keys: Cell[], props: Props): number {
    for (const { name, encode } of this.#columns) {
      const value = props[name];
      keys.push(value === undefined ? null : encode(value));
    }
    for (const name of this.#days) keys.push(lastOfPartial(props[name]) ?? null);
    const key = Number(this.#statement.run(...keys).lastInsertRowid);
    for (const name of this.#reals) {
      const value = props[name] as number | undefined;
      // The binding passes it as 0.
      if (value !== undefined && isTiny(value))
        this.#db.prepare(`UPDATE ${this.#table} SET "${name}" = -? WHERE key = ?`).run(-value, key);
    }
    return key;
  }
}
