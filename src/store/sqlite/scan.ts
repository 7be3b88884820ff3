import type { RelationName } from "../../model/index.js";
import type { EdgeRecord, ScanBatch } from "../store.js";
import { EdgeAlias, NodeAlias, type NodeCells, nodeOf } from "./aliases.js";
import { type Cell, propsOf, relationColumns } from "./columns.js";
import { kindsById } from "./nodes.js";

/** Runs a statement that gives one row. */
type Read = (sql: string, values: readonly (string | number)[]) => { readonly rows: string };

/** Every record, by id: nodes and then edges, `batch` of a kind at a time. */
export function* scanBatches(read: Read, batch: number): Iterable<ScanBatch> {
  for (const kind of kindsById()) {
    const node = new NodeAlias("n", [kind]);
    const sql = `SELECT json_group_array(json_array(${node.record()}, o.pack)) AS rows
      FROM (SELECT key FROM "${kind}" WHERE id > ? ORDER BY id LIMIT ?) AS k
      CROSS JOIN ${node.table} ON n.key = k.key CROSS JOIN node AS o ON o.key = k.key`;
    for (const rows of batches<[NodeCells, string]>(read, sql, batch, ([[id]]) => id))
      yield { nodes: rows.map(([cells]) => nodeOf(cells)), edges: [], packs: rows.map(([, pack]) => pack) };
  }
  const sql = `SELECT json_group_array(json_array(e.id, e.relation, s.id, t.id, ${new EdgeAlias("e", []).values()}, e.pack)) AS rows
    FROM (SELECT key FROM edge WHERE id > ? ORDER BY id LIMIT ?) AS k CROSS JOIN edge AS e ON e.key = k.key
    CROSS JOIN node AS s ON s.key = e.source CROSS JOIN node AS t ON t.key = e.target`;
  for (const rows of batches<EdgeCells>(read, sql, batch, ([id]) => id))
    yield { nodes: [], edges: rows.map(edgeOf), packs: rows.map((row) => row[5]) };
}

function* batches<Row>(read: Read, sql: string, batch: number, idOf: (row: Row) => string): Iterable<Row[]> {
  for (let after = ""; ;) {
    const rows = JSON.parse(read(sql, [after, batch]).rows) as Row[];
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    if (rows.length < batch) return;
    after = idOf(last);
  }
}

type EdgeCells = [
  id: string,
  relation: RelationName,
  source: string,
  target: string,
  values: readonly Cell[],
  pack: string,
];

function edgeOf([id, relation, source, target, values]: EdgeCells): EdgeRecord {
  return { id, relation, source, target, props: propsOf(relationColumns([]), values) };
}
