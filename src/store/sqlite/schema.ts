import { createHash } from "node:crypto";
import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { type KindName, kinds } from "../../model/index.js";
import { datedFilters, isDayProperty, isIndexed, lastDayOf } from "../stored-properties.js";
import { type Column, kindColumns, relationColumns, singleRelations } from "./columns.js";
import { numbersOf, statisticsKeys, yearColumns } from "./statistics.js";
import { searchTables } from "./search-tables.js";

/**
 * Integer keys inside, readable ids outside. Every node is a row of `node` and, under the same key, of its kind's table; every
 * edge is a row of `edge`, with the sort days of its ends (see `sortDay`), by which their lists are ordered. Beside a day is the
 * last day that it can mean, where it is partial (see `lastDayOf`).
 */
const graphTables = () => `
  CREATE TABLE node (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    pack TEXT NOT NULL
  ) STRICT;
  CREATE INDEX node_pack ON node (pack);
  CREATE TABLE edge (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    relation TEXT NOT NULL,
    source INTEGER NOT NULL REFERENCES node (key),
    target INTEGER NOT NULL REFERENCES node (key),
    source_day TEXT,
    target_day TEXT,
    pack TEXT NOT NULL${relationColumns([]).map(columnSql).join("")}
  ) STRICT;
  -- What each pack states of a record that several state, as JSON. Only loads and histories read it.
  CREATE TABLE contribution (
    record TEXT NOT NULL,
    pack TEXT NOT NULL,
    props TEXT NOT NULL,
    PRIMARY KEY (record, pack)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX contribution_pack ON contribution (pack, record);
  CREATE TABLE kind_count (name TEXT PRIMARY KEY, total INTEGER NOT NULL) STRICT;
  CREATE TABLE relation_count (
    name TEXT PRIMARY KEY,
    total INTEGER NOT NULL,
    sources INTEGER NOT NULL,
    targets INTEGER NOT NULL,
    source_squares INTEGER NOT NULL,
    target_squares INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE former_id (
    id TEXT PRIMARY KEY,
    node INTEGER NOT NULL REFERENCES node (key) ON DELETE CASCADE
  ) STRICT;
  CREATE INDEX former_id_node ON former_id (node);
  CREATE TABLE release (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE TABLE change (
    seq INTEGER NOT NULL REFERENCES release (seq),
    id TEXT NOT NULL,
    change TEXT NOT NULL,
    PRIMARY KEY (seq, id)
  ) STRICT, WITHOUT ROWID;
`;

/** Indexes of `edge`: both ends' links by id and by the other end's sort day. */
export const edgeIndexes: readonly string[] = [
  "CREATE INDEX edge_source ON edge (source, relation, id)",
  "CREATE INDEX edge_target ON edge (target, relation, id)",
  "CREATE INDEX edge_source_day ON edge (source, relation, target_day DESC, id) WHERE target_day IS NOT NULL",
  "CREATE INDEX edge_target_day ON edge (target, relation, source_day DESC, id) WHERE source_day IS NOT NULL",
  "CREATE INDEX edge_pack ON edge (pack)",
  "CREATE INDEX edge_relation ON edge (relation)",
];

/** Indexes of a kind's table: of every property that its lists are often filtered or ordered by, days from the latest. */
export const kindIndexes = (kind: KindName): readonly string[] => [
  ...kindColumns(kind)
    .filter(isServed)
    .map(({ name, stored }) => {
      const columns = isDayProperty(stored) ? `"${name}" DESC, id, "${lastDayOf(name)}"` : `"${name}", id`;
      return `CREATE INDEX "${kind}.${name}" ON "${kind}" (${columns})`;
    }),
  ...datedFilters(kinds.get(kind)).map(([name, day]) => {
    const columns = `"${name}", "${day}" DESC, id, name, "${lastDayOf(day)}"`;
    return `CREATE INDEX "${kind}.${name}.${day}" ON "${kind}" (${columns})`;
  }),
  ...singleRelations(kind).map((name) => `CREATE INDEX "${kind}.${name}" ON "${kind}" ("${name}", id)`),
  ...statisticsKeys(kind).map((keys) => {
    const columns = [...keys.map((key) => `"${key}"`), ...numbersOf(kind).map(({ name }) => `"${name}"`)];
    return `CREATE INDEX "${kind}.${keys.join(".")}" ON "${kind}" (${columns.join(", ")})`;
  }),
];

/** Statements that create the tables and indexes. */
const schemaStatements = (): string =>
  [
    graphTables(),
    ...[...kinds.values()].map(({ name }) => `${kindTable(name)};`),
    searchTables,
    ...[...edgeIndexes, ...[...kinds.values()].flatMap(({ name }) => kindIndexes(name))].map((sql) => `${sql};`),
  ].join("\n");

/** Number of the layout: a hash of the statements above, and so of the model. */
export const layoutVersion = (): number =>
  createHash("sha256").update(schemaStatements()).digest().readUInt32BE() >>> 1;

/** Layout of a file; 0 of an empty one. */
export function layoutOf(db: DatabaseSyncInstance): number {
  return (db.prepare("PRAGMA user_version").get() as { user_version: number }).user_version;
}

/** Creates the tables of an empty file, unless another process did meanwhile. */
export function createTables(db: DatabaseSyncInstance, layout: number): void {
  db.exec("BEGIN IMMEDIATE");
  if (layoutOf(db) === 0) db.exec(`${schemaStatements()} PRAGMA user_version = ${layout};`);
  db.exec("COMMIT");
}

/** Table of a kind's nodes, which a row of `node` precedes. */
const kindTable = (kind: KindName) => `
  CREATE TABLE "${kind}" (
    key INTEGER PRIMARY KEY REFERENCES node (key) ON DELETE CASCADE,
    id TEXT NOT NULL UNIQUE${kindColumns(kind).map(columnSql).join("")}${singleRelations(kind)
      .map((name) => `,\n    "${name}" INTEGER`)
      .join("")}${yearColumn(kind)}
  ) STRICT`;

const yearColumn = (kind: KindName) =>
  yearColumns(kind)
    .map(({ name }) => `,\n    "${name}" TEXT`)
    .join("");

const columnSql = ({ name, type, stored }: Column) =>
  `,\n    "${name}" ${type}${isDayProperty(stored) ? `,\n    "${lastDayOf(name)}" TEXT` : ""}`;

const isServed = ({ stored, type }: Column) => isIndexed(stored) || (!stored.field.list && type !== "TEXT");
