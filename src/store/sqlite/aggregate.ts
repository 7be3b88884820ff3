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
import { linksFrom, Parameters, type SqlQuery, whereSql } from "./compile.js";
import { column } from "./schema.js";

type Row = Record<string, string | number | null>;

/** Query for the groups of a kind's nodes. */
export function groupsSql(query: GroupQuery): SqlQuery {
  const parameters = new Parameters();
  const where = query.where ? ` AND ${whereSql(query.where, "n", parameters)}` : "";
  return [select(query, [], `FROM node AS n WHERE n.kind = '${query.kind}'${where}`), parameters.values];
}

/** Query for the groups of links; each row has the id of its source as `source_id`. */
export function linkGroupsSql(query: LinkGroupQuery): SqlQuery {
  const parameters = new Parameters();
  const sources = parameters.bind(JSON.stringify(query.sources));
  const links = linksFrom(query, parameters);
  const from = `FROM json_each(${sources}) AS asked JOIN node AS s ON s.id = asked.value JOIN ${links}`;
  return [select(query, [["source_id", "s.id"]], from), parameters.values];
}

/** Query for the number of different nodes of each kind that each source's links lead to; the source's id is `source_id`. */
export function neighborsByKindSql(match: LinkMatch): SqlQuery {
  const parameters = new Parameters();
  const sources = parameters.bind(JSON.stringify(match.sources));
  const from = `FROM json_each(${sources}) AS asked JOIN node AS s ON s.id = asked.value JOIN ${linksFrom(match, parameters)}`;
  const columns = "s.id AS source_id, n.kind AS kind, count(DISTINCT n.key) AS total";
  return [`SELECT ${columns} ${from} GROUP BY s.id, n.kind ORDER BY s.id, n.kind`, parameters.values];
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

/** Groups of `n` and of `e`, the edge to it, by key, missing last. Reads one more than `maxGroups`, to detect that there are more. */
function select({ keys, values }: Grouping, before: [name: string, sql: string][], from: string): string {
  const by = [...before, ...keys.map((key, index) => [`key${index}`, keySql(key)] as const)];
  const columns = [...by.map(([name, sql]) => `${sql} AS ${name}`), "count(*) AS total", ...values.map(valueSql)];
  const names = by.map(([name]) => name);
  const groups =
    names.length > 0
      ? `GROUP BY ${names.join(", ")} ORDER BY ${names.map((name) => `${name} NULLS LAST`).join(", ")}`
      : "HAVING count(*) > 0";
  return `SELECT ${columns.join(", ")} ${from} ${groups} LIMIT ${maxGroups + 1}`;
}

function keySql(key: GroupKey): string {
  if ("leadsTo" in key)
    return `(SELECT t.id FROM edge AS l JOIN node AS t ON t.key = l.target WHERE l.source = n.key AND l.relation = '${key.leadsTo}' ORDER BY l.id LIMIT 1)`;
  const of = propertySql(key);
  if (key.as === "year") return `substr(${of}, 1, 4)`;
  return key.as === "flag" ? `CASE ${of} WHEN 1 THEN 'true' WHEN 0 THEN 'false' END` : of;
}

/** `total` adds reals with compensation: sums of whole numbers do not overflow. */
function valueSql(of: PropertyOf, index: number): string {
  const value = `CAST(${propertySql(of)} AS REAL)`;
  const functions = { count: "count", sum: "total", min: "min", max: "max" };
  return Object.entries(functions)
    .map(([name, sql]) => `${sql}(${value}) AS ${name}${index}`)
    .join(", ");
}

function propertySql({ on, field }: PropertyOf): string {
  if (on === "node") return column("n", field);
  return field === "relation" ? "e.relation" : `e.props ->> '$.${field}'`;
}
