import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { type KindName, kinds } from "../../model/index.js";
import { sortDay } from "../stored-properties.js";
import { singleRelations } from "./columns.js";
import { edgeIndexes, kindIndexes } from "./schema.js";

/**
 * What follows from the records of a load: the columns of single relations, the sort days of edges, the counts, and the
 * indexes. Indexes that would grow by more than they contain are made anew, which takes a fraction of the time.
 */
export class DerivedColumns {
  readonly #db: DatabaseSyncInstance;
  /** Keys of touched nodes; true for those that were written over. */
  readonly #touched = new Map<number, boolean>();
  readonly #dropped: string[] = [];

  constructor(db: DatabaseSyncInstance) {
    this.#db = db;
  }

  /** Notes a node that was written over, or a source of single relations that came or went. */
  touch(key: number, why: "rewritten" | "source"): void {
    if (why === "rewritten" || !this.#touched.has(key)) this.#touched.set(key, why === "rewritten");
  }

  beforeNodes(kind: KindName, count: number): void {
    this.#dropWhereFew("kind_count", kind, count, kindIndexes(kind));
  }

  beforeEdges(count: number): void {
    this.#dropWhereFew("relation_count", undefined, count, edgeIndexes);
  }

  finish(): void {
    const isEdge = (sql: string) => edgeIndexes.includes(sql);
    for (const sql of this.#dropped.filter(isEdge)) this.#db.exec(sql);
    this.#writeTouched();
    for (const kind of kinds.values()) this.#updateTouched(kind.name);
    for (const sql of this.#dropped.filter((one) => !isEdge(one))) this.#db.exec(sql);
    this.#db.exec(`
      DELETE FROM kind_count;
      INSERT INTO kind_count SELECT kind, count(*) FROM node GROUP BY kind;
      DELETE FROM relation_count;
      INSERT INTO relation_count
      SELECT relation, s.links, s.ends, t.ends, s.squares, t.squares
      FROM ${linksBy("source")} AS s JOIN ${linksBy("target")} AS t USING (relation);
    `);
  }

  #dropWhereFew(counts: string, name: string | undefined, added: number, indexes: readonly string[]): void {
    const where = name === undefined ? "" : `WHERE name = '${name}'`;
    const row = this.#db.prepare(`SELECT coalesce(sum(total), 0) AS total FROM ${counts} ${where}`).get();
    const { total } = row as { total: number };
    if (added < minBulk || added < total) return;
    for (const sql of indexes) this.#db.exec(`DROP INDEX ${nameIn(sql)}`);
    this.#dropped.push(...indexes);
  }

  #writeTouched(): void {
    this.#db.exec(`
      CREATE TEMP TABLE IF NOT EXISTS touched (key INTEGER PRIMARY KEY, rewritten INTEGER NOT NULL) STRICT;
      DELETE FROM touched;
    `);
    const insert = this.#db.prepare("INSERT INTO touched (key, rewritten) VALUES (?, ?)");
    for (const [key, rewritten] of this.#touched) insert.run(key, rewritten ? 1 : 0);
  }

  #updateTouched(kind: KindName): void {
    const single = singleRelations(kind).map(
      (relation) =>
        `"${relation}" = (SELECT target FROM edge WHERE source = "${kind}".key AND relation = '${relation}' ORDER BY id LIMIT 1)`,
    );
    if (single.length > 0)
      this.#db.exec(`UPDATE "${kind}" SET ${single.join(", ")} WHERE key IN (SELECT key FROM touched)`);
    const day = sortDay(kinds.get(kind));
    if (!day) return;
    for (const end of ["source", "target"])
      this.#db.exec(
        `UPDATE edge SET ${end}_day = k."${day.name}" FROM touched AS t CROSS JOIN "${kind}" AS k ON k.key = t.key
         WHERE t.rewritten = 1 AND edge.${end} = k.key AND edge.${end}_day IS NOT k."${day.name}"`,
      );
  }
}

/** Links of each relation by the ends that they have on one side. */
const linksBy = (end: "source" | "target") => `(
  SELECT relation, sum(links) AS links, count(*) AS ends, sum(links * links) AS squares
  FROM (SELECT relation, count(*) AS links FROM edge GROUP BY ${end}, relation) GROUP BY relation
)`;

/** Records from which on indexes are made anew. */
const minBulk = 1000;

const nameIn = (sql: string) => sql.split(" ", 3)[2] as string;
