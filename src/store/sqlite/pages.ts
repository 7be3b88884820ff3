import type { PageQuery } from "../store.js";
import { countsIn } from "../order.js";
import { requires } from "../where.js";
import { NodeAlias } from "./aliases.js";
import { whereSql } from "./compile.js";
import { Parameters, type SqlQuery } from "./parameters.js";
import { windowSql } from "./windows.js";

/** Query for a page of a kind's nodes, as one JSON array `nodes`. */
export function pageSql(query: PageQuery): SqlQuery {
  const parameters = new Parameters();
  const node = new NodeAlias("n", [query.kind]);
  const columns = query.order.map(({ field, count }) =>
    count
      ? { sql: node.count(count), nullable: false }
      : { sql: node.column(field), nullable: node.isNullable(field) && !requires(query.where, field) },
  );
  const keys = windowSql(
    { select: "n.key", from: matching(query, node, parameters), order: query.order, columns, id: "n.id" },
    query,
    parameters,
  );
  const sql = `SELECT json_group_array(${node.record(query.fields, countsIn(query.order))}) AS nodes FROM (${keys}) AS k CROSS JOIN ${node.table} ON n.key = k.key`;
  return [sql, parameters.values];
}

/** Query for the number of a kind's nodes, as `total`. */
export function totalSql(query: PageQuery): SqlQuery {
  if (!query.where) return ["SELECT coalesce(sum(total), 0) AS total FROM kind_count WHERE name = ?", [query.kind]];
  const parameters = new Parameters();
  const from = matching(query, new NodeAlias("n", [query.kind]), parameters);
  return [`SELECT count(*) AS total FROM ${from}`, parameters.values];
}

const matching = ({ where }: PageQuery, node: NodeAlias, parameters: Parameters) =>
  `${node.table} WHERE ${where ? whereSql(where, node, parameters) : "1"}`;
