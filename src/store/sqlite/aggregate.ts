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
  const where = query.where ? ` WHERE ${whereSql(query.where, node, parameters)}` : "";
  const [first] = query.keys;
  const { largest } = query;
  // Groups by what a single relation leads to are many: counted first, and only the largest summed up.
  const sql =
    largest?.keys === 1 && first && isColumn(first, node) && !first.through
      ? select(query, { node }, largestNodesSql(keySql(first, { node }), node.table, where, largest.first), {})
      : select(query, { node }, `FROM ${node.table}${where}`, { largest });
  return [sql, parameters.values];
}

/** FROM of the nodes whose key is among those of most rows, by count and then by the id of what the key leads to. */
function largestNodesSql(key: string, table: string, where: string, first: number): string {
  return `FROM (
      WITH counts AS MATERIALIZED (SELECT ${key} AS by0, count(*) AS total FROM ${table}${where} GROUP BY 1)
      SELECT by0 FROM counts
      WHERE total >= (SELECT min(total) FROM (SELECT total FROM counts ORDER BY total DESC LIMIT ${first}))
      ORDER BY total DESC, (SELECT id FROM node WHERE key = by0) NULLS LAST LIMIT ${first}
    ) AS w CROSS JOIN ${table} ON ${key} IS w.by0${where}`;
}

/** True where the rows of a kind have in a column what the key leads to. */
const isColumn = (key: GroupKey, { kinds }: NodeAlias): key is LinkedKey =>
  "leadsTo" in key && kinds.length === 1 && kinds.every((kind) => singleRelations(kind).includes(key.leadsTo));

/** Query for the groups of links. */
export function linkGroupsSql(query: LinkGroupQuery): SqlQuery {
  const parameters = new Parameters();
  const from = sourcesSql(query, parameters);
  const grouped = { node: endsOf(query, "n").node, edge: new EdgeAlias("e", query.relations) };
  return [select(query, grouped, from, { source: "s.id" }), parameters.values];
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
  from: string,
  { source, largest }: { readonly source?: string; readonly largest?: Largest | undefined },
): string {
  const by = [...(source === undefined ? [] : [source]), ...keys.map((key) => keySql(key, grouped))];
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
  const near = `SELECT ${columns.join(", ")} ${from} ${groups}`;
  const beyond = keys.flatMap((key, index) =>
    "leadsTo" in key && key.through ? [{ at: first + index, ...key.through }] : [],
  );
  const rows = beyond.length > 0 ? groupsBeyondSql(near, by.length, values.length, beyond) : near;
  const all = `SELECT g.*${found.map((one) => `, ${one}`).join("")} FROM (${rows}) AS g`;
  return `SELECT json_group_array(json_array(${row.join(", ")})) AS groups FROM (
      ${largest ? largestSql(all, largest) : all} ${ordered(order)} LIMIT ${maxGroups + 1})`;
}

/** Groups of groups: by what lies beyond the nodes that some of the keys are. */
function groupsBeyondSql(
  groups: string,
  keys: number,
  values: number,
  beyond: readonly (NonNullable<LinkedKey["through"]> & { readonly at: number })[],
): string {
  const by = Array.from({ length: keys }, (_, at) => {
    const index = beyond.findIndex((one) => one.at === at);
    return `${index < 0 ? `b.by${at}` : `t${index}.target`} AS by${at}`;
  });
  const joins = beyond.map(
    ({ at, relation, kind }, index) => `LEFT JOIN edge AS t${index} ON t${index}.source = b.by${at}
        AND t${index}.relation = '${relation}' AND EXISTS (SELECT 1 FROM "${kind}" AS k WHERE k.key = t${index}.target)`,
  );
  const sums = ["sum(b.total) AS total", ...Array.from({ length: values }, (_, index) => sumsOf(index)).flat()];
  return `SELECT ${[...by, ...sums].join(", ")} FROM (${groups}) AS b ${joins.join(" ")}
      GROUP BY ${by.map((_, index) => index + 1).join(", ")}`;
}

const sumsOf = (index: number) =>
  Object.entries(combining).map(([name, sql]) => `${sql}(b.${name}${index}) AS ${name}${index}`);

/** Functions that combine the numbers of parts. */
const combining = { count: "sum", sum: "total", min: "min", max: "max" };

const ordered = (columns: readonly string[]) =>
  columns.length > 0 ? `ORDER BY ${columns.map((name) => `${name} NULLS LAST`).join(", ")}` : "";

function largestSql(groups: string, { keys, first }: Largest): string {
  const own = Array.from({ length: keys }, (_, index) => `key${index}`);
  return `SELECT * FROM (SELECT *, dense_rank() OVER (${ordered(["-of_row", ...own])}) AS place FROM (
      SELECT *, sum(total) OVER (PARTITION BY ${own.join(", ")}) AS of_row FROM (${groups}))) WHERE place <= ${first}`;
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

function keySql(key: GroupKey, { node, edge }: Grouped): string {
  if ("leadsTo" in key) {
    const { leadsTo } = key;
    if (isColumn(key, node)) return `${node.alias}."${leadsTo}"`;
    return `(SELECT target FROM edge WHERE source = ${node.alias}.key AND relation = '${leadsTo}' ORDER BY id LIMIT 1)`;
  }
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
