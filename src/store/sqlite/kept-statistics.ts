import type { DatabaseSyncInstance, StatementSyncInstance } from "@photostructure/sqlite";
import { kinds } from "../../model/index.js";
import { type Statistics, yearsBetween } from "../statistics.js";
import { sortDay } from "../stored-properties.js";

/** Reads the sizes that loads have left, again only after a load of this connection or another. */
export class KeptStatistics {
  readonly #db: DatabaseSyncInstance;
  readonly #version: StatementSyncInstance;
  #read: { readonly version: unknown; readonly statistics: Statistics } | undefined;

  constructor(db: DatabaseSyncInstance) {
    this.#db = db;
    this.#version = db.prepare("PRAGMA data_version");
  }

  /** Forgets what was read: this connection has written, of which the version below does not tell. */
  forget(): void {
    this.#read = undefined;
  }

  latest(): Statistics {
    const { data_version: version } = this.#version.get() as { data_version: number };
    if (this.#read?.version !== version) this.#read = { version, statistics: this.#all() };
    return this.#read.statistics;
  }

  #all(): Statistics {
    const counts = this.#db.prepare("SELECT name, total FROM kind_count").all() as { name: string; total: number }[];
    const relations = this.#db
      .prepare(
        `SELECT name, total AS links, sources, targets, source_squares AS sourceSquares, target_squares AS targetSquares
         FROM relation_count`,
      )
      .all() as (Statistics["relations"][string] & { name: string })[];
    return {
      kinds: Object.fromEntries(counts.map(({ name, total }) => [name, { nodes: total, years: this.#yearsOf(name) }])),
      relations: Object.fromEntries(relations.map(({ name, ...size }) => [name, size])),
    };
  }

  /** Reads both ends of the index of a kind's sort day. */
  #yearsOf(name: string): number {
    const kind = [...kinds.values()].find((one) => one.name === name);
    const day = kind && sortDay(kind)?.name;
    if (day === undefined) return 0;
    const end = (of: "min" | "max") => this.#db.prepare(`SELECT ${of}("${day}") AS day FROM "${name}"`).get();
    return yearsBetween((end("min") as { day: unknown }).day, (end("max") as { day: unknown }).day);
  }
}
