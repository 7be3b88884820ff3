import type { KindName } from "../../model/index.js";
import { type PairQuery, type PairRecord, pairOrder } from "../pairs.js";
import type { Props } from "../store.js";
import { edgeWhereSql, keysetSql, orderSql, Parameters, type SqlQuery, whereSql } from "./compile.js";

/** Query for a page of pairs. */
export function pairsSql(query: PairQuery): SqlQuery {
  const parameters = new Parameters();
  const matching = pairsFrom(query, parameters);
  const beyond = query.from ? ` AND ${keysetSql(pairOrder, query.from, query.backward, "n", "m.id", parameters)}` : "";
  const sql = `SELECT json_array(n.id, n.kind, json(n.props)) AS source, json_array(m.id, m.kind, json(m.props)) AS target,
       json_group_array(json_array(e.id, json(e.props)) ORDER BY e.id) AS edges
     ${matching}${beyond} GROUP BY e.source, e.target
     ORDER BY ${orderSql(pairOrder, "n", "m.id", query.backward)} LIMIT ${query.limit + 1}`;
  return [sql, parameters.values];
}

/** Query for the number of pairs, as `total`. */
export function countPairsSql(query: PairQuery): SqlQuery {
  const parameters = new Parameters();
  const sql = `SELECT count(*) AS total FROM (SELECT DISTINCT e.source, e.target ${pairsFrom(query, parameters)})`;
  return [sql, parameters.values];
}

/** Decodes a row. */
export function pairOf({ relation }: PairQuery, row: Readonly<Record<string, unknown>>): PairRecord {
  const [source, target] = [nodeOf(row.source), nodeOf(row.target)];
  const edges = JSON.parse(String(row.edges)) as [id: string, props: Props][];
  return {
    source,
    target,
    edges: edges.map(([id, props]) => ({ id, relation, source: source.id, target: target.id, props })),
  };
}

/** FROM and WHERE of the pairs `n` and `m` and of the edges `e` between them. Names come from the model's closed lists. */
function pairsFrom(query: PairQuery, parameters: Parameters): string {
  const { relation, sources, targets, sourceWhere, targetWhere, edgeWhere } = query;
  const conditions = [
    `e.relation = '${relation}'`,
    `n.kind = '${sources}'`,
    `m.kind = '${targets}'`,
    ...(sourceWhere ? [whereSql(sourceWhere, "n", parameters)] : []),
    ...(targetWhere ? [whereSql(targetWhere, "m", parameters)] : []),
    ...(edgeWhere ? [edgeWhereSql(edgeWhere, "e", parameters)] : []),
  ];
  return `FROM edge AS e JOIN node AS n ON n.key = e.source JOIN node AS m ON m.key = e.target
     WHERE ${conditions.join(" AND ")}`;
}

function nodeOf(value: unknown): PairRecord["source"] {
  const [id, kind, props] = JSON.parse(String(value)) as [string, KindName, Props];
  return { id, kind, props };
}
