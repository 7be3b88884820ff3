import type { DatabaseSyncInstance, StatementSyncInstance } from "@photostructure/sqlite";
import { lastOfPartial } from "../../model/day.js";
import type { Props } from "../store.js";
import { isDayProperty, lastDayOf } from "../stored-properties.js";
import type { Cell, Column } from "./columns.js";
import { isTiny } from "./parameters.js";

/** Column whose cell follows from a record's properties. */
export interface DerivedColumn {
  readonly name: string;
  of(props: Props): Cell;
}

/** Statement that inserts a record's keys and properties. */
export class Insert {
  readonly #db: DatabaseSyncInstance;
  readonly #statement: StatementSyncInstance;
  readonly #table: string;
  readonly #columns: readonly Column[];
  readonly #derived: readonly DerivedColumn[];
  readonly #reals: readonly string[];

  constructor(
    db: DatabaseSyncInstance,
    into: string,
    keys: readonly string[],
    columns: readonly Column[],
    derived: readonly DerivedColumn[] = [],
  ) {
    this.#derived = [...lastDays(columns), ...derived];
    const all = [...keys, ...[...columns, ...this.#derived].map(({ name }) => name)];
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
    for (const column of this.#derived) keys.push(column.of(props));
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

const lastDays = (columns: readonly Column[]): DerivedColumn[] =>
  columns
    .filter(({ stored }) => isDayProperty(stored))
    .map(({ name }) => ({ name: lastDayOf(name), of: (props) => lastOfPartial(props[name]) ?? null }));
