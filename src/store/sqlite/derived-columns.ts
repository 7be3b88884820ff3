import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { type KindName, kinds } from "../../model/index.js";
import { sortDay } from "../stored-properties.js";
import { singleRelations } from "./columns.js";
import { KeySet } from "./key-set.js";

/** Completes the records of a load: the columns of single relations, the sort days of edges, and the counts. */
export class DerivedColumns {
  readonly #db: DatabaseSyncInstance;
  /** Nodes that were written over, and sources of single relations that came or went. */
  readonly #rewritten = new KeySet();
  readonly #sources = new KeySet();

  constructor(db: DatabaseSyncInstance) {
    this.#db = db;
  }

  /** Notes a node that was written over. */
  rewrote(key: number): void {
    this.#rewritten.add(key);
    this.#sources.add(key);
  }

  /** Notes a source of single relations that came or went. */
  touched(source: number): void {
    this.#sources.add(source);
  }

  /** Completes the columns; the indexes of edges are there. */
  finish(): void {
    this.#writeTouched();
    for (const kind of kinds.values()) this.#updateTouched(kind.name);
    this.#db.exec(`
      DELETE FROM kind_count;
      INSERT INTO kind_count SELECT kind, count(*) FROM node GROUP BY kind;
      DELETE FROM relation_count;
      INSERT INTO relation_count
      SELECT relation, s.links, s.ends, t.ends, s.squares, t.squares
      FROM ${linksBy("source")} AS s JOIN ${linksBy("target")} AS t USING (relation);
    `);
  }

  #writeTouched(): void {
    this.#db.exec(`
      CREATE TEMP TABLE IF NOT EXISTS touched (key INTEGER PRIMARY KEY, rewritten INTEGER NOT NULL) STRICT;
      DELETE FROM touched;
    `);
    const insert = this.#db.prepare("INSERT INTO touched (key, rewritten) SELECT value, 0 FROM json_each(?)");
    const note = this.#db.prepare("UPDATE touched SET rewritten = 1 WHERE key IN (SELECT value FROM json_each(?))");
    for (const keys of inChunks(this.#sources)) insert.run(JSON.stringify(keys));
    for (const keys of inChunks(this.#rewritten)) note.run(JSON.stringify(keys));
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

function* inChunks(keys: Iterable<number>): Iterable<number[]> {
  let chunk: number[] = [];
  for (const key of keys) {
    chunk.push(key);
    if (chunk.length < 10_000) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
