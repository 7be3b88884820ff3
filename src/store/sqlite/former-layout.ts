import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { type KindName, kinds, type RelationName, relations } from "../../model/index.js";
import type { Load, Props } from "../store.js";
import { type Cell, type Column, kindColumns, relationColumns } from "./columns.js";

type Node = Load["nodes"][number];
type Edge = Load["edges"][number];
type Row = Readonly<Record<string, Cell>>;

/**
 * Nodes of a file of another layout: of the tables of another model, or of the first layouts, with all properties as JSON in
 * `props`. What the model does not declare any more is left out.
 */
export function* formerNodes(db: DatabaseSyncInstance): Iterable<Node> {
  const inJson = columnNames(db, "node").has("props");
  const tables = inJson ? ["node"] : [...kinds.keys()].filter((kind) => columnNames(db, kind).size > 0);
  for (const table of tables) {
    const join = inJson ? "" : ` CROSS JOIN node AS o ON o.key = n.key`;
    const sql = `SELECT n.*, ${inJson ? "n" : "o"}.kind AS "kind", ${inJson ? "n" : "o"}.pack AS "pack" FROM "${table}" AS n${join} ORDER BY n.id`;
    for (const row of db.prepare(sql).iterate() as Iterable<Row>) {
      const kind = String(row.kind) as KindName;
      if (kinds.has(kind))
        yield { id: String(row.id), kind, pack: String(row.pack), props: propsIn(row, kindColumns(kind)) };
    }
  }
}

/** Edges of such a file, by id. */
export function* formerEdges(db: DatabaseSyncInstance): Iterable<Edge> {
  const sql = `SELECT e.*, s.id AS "source", t.id AS "target", s.kind AS source_kind, t.kind AS target_kind
    FROM edge AS e CROSS JOIN node AS s ON s.key = e.source CROSS JOIN node AS t ON t.key = e.target ORDER BY e.id`;
  for (const row of db.prepare(sql).iterate() as Iterable<Row>) {
    const relation = String(row.relation) as RelationName;
    if (!relations.has(relation) || ![row.source_kind, row.target_kind].every((kind) => kinds.has(String(kind))))
      continue;
    const { id, source, target, pack } = row;
    const props = propsIn(row, relationColumns([relation]));
    yield { id: String(id), relation, source: String(source), target: String(target), pack: String(pack), props };
  }
}

/** Properties of a row: those of the columns that it has, or in its JSON. */
function propsIn(row: Row, columns: readonly Column[]): Props {
  const json = typeof row.props === "string" ? (JSON.parse(row.props) as Props) : undefined;
  const values = columns.flatMap((column) => {
    const cell = row[column.name];
    const value = json ? json[column.name] : cell === null || cell === undefined ? undefined : column.decode(cell);
    return value === undefined ? [] : [[column.name, value] as const];
  });
  return Object.fromEntries(values);
}

function columnNames(db: DatabaseSyncInstance, table: string): ReadonlySet<string> {
  const columns = db.prepare("SELECT name FROM pragma_table_info(?)").all(table) as { name: string }[];
  return new Set(columns.map(({ name }) => name));
}
