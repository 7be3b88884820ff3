import {
  type Group,
  type GroupKey,
  type Grouping,
  type GroupQuery,
  type LinkGroupQuery,
  maxGroups,
  type PropertyOf,
} from "../aggregate.js";
import type { LinkMatch } from "../store.js";
import { EdgeAlias, NodeAlias } from "./aliases.js";
import { type Cell, singleRelations } from "./columns.js";
import { endsOf, linksFrom, whereSql } from "./compile.js";
import { Parameters, type SqlQuery } from "./parameters.js";

type Row = Readonly<Record<string, Cell>>;

/** What the groups are of: nodes, or links with the nodes that they lead to. */
interface Grouped {
  readonly node: NodeAlias;
  readonly edge?: EdgeAlias;
}

/** Query for the groups of a kind's nodes. */
export function groupsSql(query: GroupQuery): SqlQuery {
  const parameters = new Parameters();
  const node = new NodeAlias("n", [query.kind]);
  const where = query.where ? ` WHERE ${whereSql(query.where, node, parameters)}` : "";
  return [select(query, { node }, [], `FROM ${node.table}${where}`), parameters.values];
}

/** Query for the groups of links; each row has the id of its source as `source_id`. */
export function linkGroupsSql(query: LinkGroupQuery): SqlQuery {
  const parameters = new Parameters();
  const from = sourcesSql(query, parameters);
  const grouped = { node: endsOf(query, "n").node, edge: new EdgeAlias("e", query.relations) };
  return [select(query, grouped, [["source_id", "s.id"]], from), parameters.values];
}

/** Query for the number of different nodes of each kind that each source's links lead to; the source's id is `source_id`. */
export function neighborsByKindSql(match: LinkMatch): SqlQuery {
  const parameters = new Parameters();
  const columns = `s.id AS source_id, ${endsOf(match, "n").node.column("kind")} AS kind, count(DISTINCT n.key) AS total`;
  const sql = `SELECT ${columns} ${sourcesSql(match, parameters)} GROUP BY 1, 2 ORDER BY 1, 2`;
  return [sql, parameters.values];
}

function sourcesSql(match: LinkMatch, parameters: Parameters): string {
  const sources = parameters.bind(JSON.stringify(match.sources));
  const links = linksFrom(match, parameters, true);
  return `FROM json_each(${sources}) AS a CROSS JOIN node AS s ON s.id = a.value CROSS JOIN ${links}`;
}

/** Decodes a row. */
export function groupOf({ keys, values }: Grouping, row: Row): Group {
  const number = (name: string) => row[name] as number | null;
  return {
    keys: keys.map((_, index) => row[`key${index}`] as string | null),
    count: Number(row.total),
    values: values.map((_, index) => ({
      count: Number(row[`count${index}`]),
      sum: Number(row[`sum${index}`]),
      min: number(`min${index}`),
      max: number(`max${index}`),
    })),
  };
}

/**
 * Groups by key, missing last. Reads one more than `maxGroups`, to detect that there are more. Rows are grouped by the keys of
 * nodes, whose ids are read once a group.
 */
function select(
  { keys, values }: Grouping,
  grouped: Grouped,
  before: readonly (readonly [name: string, sql: string])[],
  from: string,
): string {
  const by = [...before, ...keys.map((key, index) => [`key${index}`, keySql(key, grouped)] as const)];
  const columns = [
    ...by.map(([name, sql]) => `${sql} AS ${name}`),
    "count(*) AS total",
    ...values.flatMap((of, index) => valueSql(of, index, grouped)),
  ];
  const names = by.map(([name]) => name);
  if (names.length === 0) return `SELECT ${columns.join(", ")} ${from} HAVING count(*) > 0`;
  const groups = `SELECT ${columns.join(", ")} ${from} GROUP BY ${names.join(", ")}`;
  const ids = keys.flatMap((key, index) =>
    "leadsTo" in key ? [`, (SELECT id FROM node WHERE key = g.key${index}) AS key${index}`] : [],
  );
  const order = `ORDER BY ${names.map((name) => `${name} NULLS LAST`).join(", ")} LIMIT ${maxGroups + 1}`;
  return ids.length > 0 ? `SELECT g.*${ids.join("")} FROM (${groups}) AS g ${order}` : `${groups} ${order}`;
}

function keySql(key: GroupKey, { node, edge }: Grouped): string {
  if ("leadsTo" in key) {
    const { leadsTo } = key;
    if (node.kinds.length === 1 && node.kinds.every((kind) => singleRelations(kind).includes(leadsTo)))
      return `${node.alias}."${leadsTo}"`;
    return `(SELECT target FROM edge WHERE source = ${node.alias}.key AND relation = '${leadsTo}' ORDER BY id LIMIT 1)`;
  }
  const of = propertySql(key, { node, edge });
  if (key.as === "year") return `substr(${of}, 1, 4)`;
  return key.as === "flag" ? `CASE ${of} WHEN 1 THEN 'true' WHEN 0 THEN 'false' END` : of;
}

/** `total` adds reals with compensation: sums of whole numbers do not overflow. */
function valueSql(of: PropertyOf, index: number, grouped: Grouped): string[] {
  const value = propertySql(of, grouped);
  const functions = { count: "count", sum: "total", min: "min", max: "max" };
  return Object.entries(functions).map(([name, sql]) => `${sql}(${value}) AS ${name}${index}`);
}

const propertySql = ({ on, field }: PropertyOf, { node, edge }: Grouped) =>
  on === "node" ? node.column(field) : (edge?.column(field) ?? "NULL");
