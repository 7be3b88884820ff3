import { type PairQuery, type PairRecord, pairOrder } from "../pairs.js";
import { EdgeAlias, NodeAlias, type NodeCells, nodeOf } from "./aliases.js";
import { type Cell, propsOf, relationColumns } from "./columns.js";
import { whereSql } from "./compile.js";
import { Parameters, type SqlQuery } from "./parameters.js";
import { windowSql } from "./windows.js";

/** Query for a page of pairs. */
export function pairsSql(query: PairQuery): SqlQuery {
  const parameters = new Parameters();
  const { source, target, edge, from, ordered } = pairsOf(query, parameters);
  const list = {
    select: "DISTINCT e.source, e.target",
    from: ordered,
    order: pairOrder,
    columns: [{ sql: "n.id", nullable: false }],
    id: "m.id",
  };
  const sql = `SELECT ${source.record()} AS source, ${target.record()} AS target,
       (SELECT json_group_array(json_array(e.id, ${edge.values()}) ORDER BY e.id) FROM ${from}
        AND e.source = p.source AND +e.target = p.target) AS edges
     FROM (${windowSql(list, query, parameters)}) AS p
     CROSS JOIN ${source.table} ON n.key = p.source CROSS JOIN ${target.table} ON m.key = p.target`;
  return [sql, parameters.values];
}

/** Query for the number of pairs, as `total`. */
export function countPairsSql(query: PairQuery): SqlQuery {
  const parameters = new Parameters();
  const { from } = pairsOf(query, parameters);
  return [`SELECT count(*) AS total FROM (SELECT DISTINCT e.source, e.target FROM ${from})`, parameters.values];
}

/** Decodes a row. */
export function pairOf({ relation }: PairQuery, row: Readonly<Record<string, unknown>>): PairRecord {
  const [source, target] = [row.source, row.target].map((json) => nodeOf(JSON.parse(String(json)) as NodeCells)) as [
    PairRecord["source"],
    PairRecord["target"],
  ];
  const columns = relationColumns([relation]);
  const edges = JSON.parse(String(row.edges)) as [id: string, values: readonly Cell[]][];
  return {
    source,
    target,
    edges: edges.map(([id, values]) => ({
      id,
      relation,
      source: source.id,
      target: target.id,
      props: propsOf(columns, values),
    })),
  };
}

/** The pairs `n` and `m` and the edges `e` between them, without the word FROM. Names come from the model's closed lists. */
function pairsOf(query: PairQuery, parameters: Parameters) {
  const { relation, sources, targets, sourceWhere, targetWhere, edgeWhere } = query;
  const [source, target] = [new NodeAlias("n", [sources]), new NodeAlias("m", [targets])];
  const edge = new EdgeAlias("e", [relation]);
  const conditions = [
    `e.relation = '${relation}'`,
    ...(sourceWhere ? [whereSql(sourceWhere, source, parameters)] : []),
    ...(targetWhere ? [whereSql(targetWhere, target, parameters)] : []),
    ...(edgeWhere ? [whereSql(edgeWhere, edge, parameters)] : []),
  ];
  const where = `WHERE ${conditions.join(" AND ")}`;
  // Source by source, in the order of ids, unless a filter may leave fewer targets.
  const bySource = `${source.table} CROSS JOIN edge AS e ON e.source = n.key CROSS JOIN ${target.table} ON m.key = e.target ${where}`;
  const from = `edge AS e JOIN ${source.table} ON n.key = e.source JOIN ${target.table} ON m.key = e.target ${where}`;
  return { source, target, edge, from, ordered: targetWhere ? from : bySource };
}
