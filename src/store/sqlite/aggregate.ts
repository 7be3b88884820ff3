import {
  type Group,
  type GroupKey,
  type Grouping,
  type GroupQuery,
  type Largest,
  type LinkGroupQuery,
  maxGroups,
  type LinkedKey,
  type PropertyOf,
} from "../aggregate.js";
import type { LinkMatch } from "../store.js";
import { EdgeAlias, NodeAlias } from "./aliases.js";
import { realSql, singleRelations } from "./columns.js";
import { endsOf, linksFrom, whereSql } from "./compile.js";
import { Parameters, type SqlQuery } from "./parameters.js";
import { statisticsKeys, yearOf } from "./statistics.js";

/** What the groups are of: nodes, or links with the nodes that they lead to. */
interface Grouped {
  readonly node: NodeAlias;
  readonly edge?: EdgeAlias;
}

/** Query for the groups of a kind's nodes. */
export function groupsSql(query: GroupQuery): SqlQuery {
  const parameters = new Parameters();
  const node = new NodeAlias("n", [query.kind]);
  const test = query.where ? whereSql(query.where, node, parameters) : "1";
  const [first] = query.keys;
  const { largest } = query;
  // Groups by what a single relation leads to are many: counted first, and only the largest summed up.
  const isPlain = query.keys.every((key) => !("through" in key));
  if (largest?.keys === 1 && first && "leadsTo" in first && isColumn(first, node) && isPlain) {
    const from = largestNodesSql(keySql(first, 0, { node }), node.table, test, largest.first);
    return [select(query, { node }, [from], {}), parameters.values];
  }
  return [select(query, { node }, fromNodes(query.keys, node, test), { largest }), parameters.values];
}

/** FROM of the nodes; with what lies beyond a relation of theirs: those that lead there, from there on, and the others. */
function fromNodes(keys: readonly GroupKey[], node: NodeAlias, test: string): string[] {
  const beyond = keys.flatMap((key, index) =>
    "leadsTo" in key && key.through ? [{ key, index, ...key.through }] : [],
  );
  const [only] = beyond;
  if (!only || beyond.length > 1 || !isColumn(only.key, node))
    return [`FROM ${node.table}${joinsBeyond(keys, node)} WHERE ${test}`];
  const { key, index, relation, kind } = only;
  const column = `${node.alias}."${key.leadsTo}"`;
  const leading = `edge AS t${index} CROSS JOIN "${kind}" AS k ON k.key = t${index}.target`;
  return [
    `FROM ${leading} CROSS JOIN ${node.table} ON ${column} = t${index}.source WHERE t${index}.relation = '${relation}' AND ${test}`,
    `FROM (SELECT NULL AS target) AS t${index} CROSS JOIN ${node.table} WHERE (${column} IS NULL OR ${column} NOT IN (
       SELECT t${index}.source FROM ${leading} WHERE t${index}.relation = '${relation}')) AND ${test}`,
  ];
}

/** Joins of what lies beyond relations of the nodes, where there is something. */
const joinsBeyond = (keys: readonly GroupKey[], node: NodeAlias): string =>
  keys
    .map((key, index) => {
      if (!("leadsTo" in key) || !key.through) return "";
      const { relation, kind } = key.through;
      return ` LEFT JOIN edge AS t${index} ON t${index}.source = ${baseSql(key, node)} AND t${index}.relation = '${relation}'
        AND EXISTS (SELECT 1 FROM "${kind}" AS k WHERE k.key = t${index}.target)`;
    })
    .join("");

/** FROM of the nodes whose key is among those of most rows, by count and then by the id of what the key leads to. */
function largestNodesSql(key: string, table: string, test: string, first: number): string {
  return `FROM (
      WITH counts AS MATERIALIZED (SELECT ${key} AS by0, count(*) AS total FROM ${table} WHERE ${test} GROUP BY 1)
      SELECT by0 FROM counts
      WHERE total >= (SELECT min(total) FROM (SELECT total FROM counts ORDER BY total DESC LIMIT ${first}))
      ORDER BY total DESC, (SELECT id FROM node WHERE key = by0) NULLS LAST LIMIT ${first}
    ) AS w CROSS JOIN ${table} ON ${key} IS w.by0 WHERE ${test}`;
}

/** True where the rows of a kind have in a column what the key leads to. */
const isColumn = (key: LinkedKey, { kinds }: NodeAlias): boolean =>
  kinds.length === 1 && kinds.every((kind) => singleRelations(kind).includes(key.leadsTo));

/** Query for the groups of links. */
export function linkGroupsSql(query: LinkGroupQuery): SqlQuery {
  const parameters = new Parameters();
  const { node } = endsOf(query, "n");
  const from = sourcesSql(query, parameters, joinsBeyond(query.keys, node));
  const grouped = { node, edge: new EdgeAlias("e", query.relations) };
  return [select(query, grouped, [from], { source: "s.id" }), parameters.values];
}

/** Query for the number of different nodes of each kind that each source's links lead to; the source's id is `source_id`. */
export function neighborsByKindSql(match: LinkMatch): SqlQuery {
  const parameters = new Parameters();
  const columns = `s.id AS source_id, ${endsOf(match, "n").node.column("kind")} AS kind, count(DISTINCT n.key) AS total`;
  const sql = `SELECT ${columns} ${sourcesSql(match, parameters)} GROUP BY 1, 2 ORDER BY 1, 2`;
  return [sql, parameters.values];
}

function sourcesSql(match: LinkMatch, parameters: Parameters, joins = ""): string {
  const sources = parameters.bind(JSON.stringify(match.sources));
  const links = linksFrom(match, parameters, true, joins);
  return `FROM json_each(${sources}) AS a CROSS JOIN node AS s ON s.id = a.value CROSS JOIN ${links}`;
}

/** Row of `groups`, the JSON array that the queries for groups give. */
export type GroupCells = [
  source: string | null,
  keys: readonly (string | null)[],
  count: number,
  values: readonly [count: number, sum: string, min: string | null, max: string | null][],
];

/** Decodes a row. */
export const groupOf = ([, keys, count, values]: GroupCells): Group => ({
  keys,
  count,
  values: values.map(([of, sum, min, max]) => ({
    count: of,
    sum: Number(sum),
    min: numberOf(min),
    max: numberOf(max),
  })),
});

const numberOf = (text: string | null) => (text === null ? null : Number(text));

/**
 * Groups by key, missing last. Reads one more than `maxGroups`, to detect that there are more. Rows are grouped by the keys of
 * nodes, whose ids are read once a group.
 */
function select(
  { keys, values }: Grouping,
  grouped: Grouped,
  from: readonly string[],
  { source, largest }: { readonly source?: string; readonly largest?: Largest | undefined },
): string {
  const by = [...(source === undefined ? [] : [source]), ...keys.map((key, index) => keySql(key, index, grouped))];
  const numbers = values.flatMap((of, index) => valueSql(of, index, grouped));
  const columns = [...by.map((sql, index) => `${sql} AS by${index}`), "count(*) AS total", ...numbers];
  const served = isServed(by, grouped.node);
  // The first of those that are alike: grouping by a thing twice costs twice.
  const different = by.flatMap((sql, index) => (by.indexOf(sql) === index ? [`${served ? "" : "+"}by${index}`] : []));
  const groups = by.length > 0 ? `GROUP BY ${different.join(", ")}` : "HAVING count(*) > 0";
  const first = by.length - keys.length;
  const found = keys.map((key, index) => {
    const value = `g.by${first + index}`;
    return `${"leadsTo" in key ? `(SELECT id FROM node WHERE key = ${value})` : value} AS key${index}`;
  });
  const order = [...(first > 0 ? ["by0"] : []), ...keys.map((_, index) => `key${index}`)];
  const row = [
    first > 0 ? "by0" : "NULL",
    `json_array(${keys.map((_, index) => `key${index}`).join(", ")})`,
    "total",
    `json_array(${values.map((_, index) => summarySql(index)).join(", ")})`,
  ];
  const rows = from.map((part) => `SELECT ${columns.join(", ")} ${part} ${groups}`).join(" UNION ALL ");
  const all = `SELECT g.*${found.map((one) => `, ${one}`).join("")} FROM (${rows}) AS g`;
  return `SELECT json_group_array(json_array(${row.join(", ")})) AS groups FROM (
      ${largest ? largestSql(all, largest) : all} ${ordered(order)} LIMIT ${maxGroups + 1})`;
}

const ordered = (columns: readonly string[]) =>
  columns.length > 0 ? `ORDER BY ${columns.map((name) => `${name} NULLS LAST`).join(", ")}` : "";

function largestSql(groups: string, { keys, first }: Largest): string {
  const own = Array.from({ length: keys }, (_, index) => `key${index}`);
  // Materialized: SQLite would read the ids of the keys again wherever they are named.
  return `SELECT * FROM (WITH r AS MATERIALIZED (${groups})
      SELECT *, dense_rank() OVER (${ordered(["-of_row", ...own])}) AS place FROM (
        SELECT *, sum(total) OVER (PARTITION BY ${own.join(", ")}) AS of_row FROM r)) WHERE place <= ${first}`;
}

const summarySql = (index: number) =>
  `json_array(count${index}, ${["sum", "min", "max"].map((name) => realSql(`${name}${index}`)).join(", ")})`;

/** True where an index has the rows in the order of the keys, with the numbers; another index would only scatter them. */
const isServed = (keys: readonly string[], { alias, kinds }: NodeAlias) =>
  kinds
    .flatMap(statisticsKeys)
    .some((columns) =>
      keys.every((key) => columns.slice(0, keys.length).some((column) => key === `${alias}."${column}"`)),
    );

/** Expression for a key; `t` with its index is what lies beyond a relation. */
function keySql(key: GroupKey, index: number, { node, edge }: Grouped): string {
  if ("leadsTo" in key) return key.through ? `t${index}.target` : baseSql(key, node);
  const of = propertySql(key, { node, edge });
  if (key.as === "flag") return `CASE ${of} WHEN 1 THEN 'true' WHEN 0 THEN 'false' END`;
  if (key.as === "text") return of;
  const hasYear =
    key.on === "node" && node.kinds.length === 1 && node.kinds.every((kind) => yearOf(kind) === key.field);
  return hasYear ? `${node.alias}."${key.field}_year"` : `substr(${of}, 1, 4)`;
}

/** `total` adds reals with compensation: sums of whole numbers do not overflow. */
function valueSql(of: PropertyOf, index: number, grouped: Grouped): string[] {
  const value = propertySql(of, grouped);
  const functions = { count: "count", sum: "total", min: "min", max: "max" };
  return Object.entries(functions).map(([name, sql]) => `${sql}(${value}) AS ${name}${index}`);
}

const propertySql = ({ on, field }: PropertyOf, { node, edge }: Grouped) =>
  on === "node" ? node.column(field) : (edge?.column(field) ?? "NULL");

/** Expression for the key of the node that a single relation leads to. */
const baseSql = (key: LinkedKey, node: NodeAlias): string =>
  isColumn(key, node)
    ? `${node.alias}."${key.leadsTo}"`
    : `(SELECT target FROM edge WHERE source = ${node.alias}.key AND relation = '${key.leadsTo}' ORDER BY id LIMIT 1)`;
