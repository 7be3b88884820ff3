import { kinds } from "../../model/index.js";
import { isIndexed, storedProperties } from "../stored-properties.js";
import { searchTables } from "./search.js";

/** Version of the tables. A file with another version is refused. */
export const layoutVersion = 2;

/** Integer keys inside, readable ids outside. `props` is one JSON object of stored properties. */
const tables = `
  CREATE TABLE IF NOT EXISTS node (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    pack TEXT NOT NULL,
    props TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS node_kind ON node (kind, id);
  CREATE INDEX IF NOT EXISTS node_pack ON node (pack);
  CREATE TABLE IF NOT EXISTS edge (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    relation TEXT NOT NULL,
    source INTEGER NOT NULL REFERENCES node (key),
    target INTEGER NOT NULL REFERENCES node (key),
    pack TEXT NOT NULL,
    props TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS edge_source ON edge (source, relation, id);
  CREATE INDEX IF NOT EXISTS edge_target ON edge (target, relation, id);
  CREATE INDEX IF NOT EXISTS edge_pack ON edge (pack);
  CREATE INDEX IF NOT EXISTS edge_relation ON edge (relation);
  CREATE TABLE IF NOT EXISTS former_id (
    id TEXT PRIMARY KEY,
    node INTEGER NOT NULL REFERENCES node (key) ON DELETE CASCADE
  ) STRICT;
  CREATE TABLE IF NOT EXISTS release (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS change (
    seq INTEGER NOT NULL REFERENCES release (seq),
    id TEXT NOT NULL,
    change TEXT NOT NULL,
    PRIMARY KEY (seq, id)
  ) STRICT, WITHOUT ROWID;
`;

/** Statements that create the tables and indexes. */
export function schemaStatements(): string {
  return tables + searchTables + indexes().join("");
}

/** SQL expression for a stored property of a node alias. The name comes from the model, never from a caller. */
export function column(alias: string, property: string): string {
  return property === "id" || property === "kind" ? `${alias}.${property}` : `${alias}.props ->> '$.${property}'`;
}

/** The same for an edge alias, where `kind` is an ordinary property. */
export function edgeColumn(alias: string, property: string): string {
  return `${alias}.props ->> '$.${property}'`;
}

/** One partial index for each indexed property of each kind. */
function indexes(): string[] {
  return [...kinds.values()].flatMap((kind) =>
    storedProperties(kind)
      .filter(isIndexed)
      .map(
        (s) => `
  CREATE INDEX IF NOT EXISTS "${kind.name}.${s.name}" ON node (props ->> '$.${s.name}', id) WHERE kind = '${kind.name}';`,
      ),
  );
}
