import { isDeepStrictEqual } from "node:util";
import {
  type Group,
  type GroupKey,
  type Grouping,
  type GroupQuery,
  type Largest,
  type LinkedKey,
  type LinkGroupQuery,
  maxGroups,
  type PropertyOf,
} from "../aggregate.js";
import {
  all,
  linkConditions,
  Parameters,
  patternOf,
  property,
  type StatementArguments,
  whereCypher,
} from "./compile.js";
import { decodeText } from "./encode-text.js";

/** Arguments of read/groups-of-kind.cypher. */
export function groupsArguments(query: GroupQuery): StatementArguments {
  const parameters = new Parameters();
  const where = query.where ? whereCypher(query.where, "n", parameters) : "true";
  const rows = query.largest ? largestCypher(query, query.largest, parameters) : endsCypher(query.keys);
  return [
    { ...parameters.values, limit: maxGroups + 1 },
    { ...columns(query, query.largest?.keys), kind: query.kind, where, rows },
  ];
}

/** Arguments of read/groups-of-links.cypher. */
export function linkGroupsArguments(query: LinkGroupQuery): StatementArguments {
  const parameters = new Parameters();
  const where = all(linkConditions(query, parameters));
  return [
    { ...parameters.values, sources: query.sources, limit: maxGroups + 1 },
    { ...columns(query), pattern: patternOf(query), where, ends: endsCypher(query.keys) },
  ];
}

/** Row of both statements. */
export interface GroupRow {
  readonly keys: unknown;
  readonly total: unknown;
  readonly values: unknown;
}

/** Decodes a row. */
export function groupOf(row: GroupRow): Group {
  return {
    keys: (row.keys as (string | null)[]).map((key) => (key === null ? null : decodeText(key))),
    count: Number(row.total),
    values: (row.values as ValueCells[]).map(([count, [sum, lost], min, max]) => ({
      count,
      sum: sum + lost,
      min,
      max,
    })),
  };
}

type ValueCells = [count: number, sum: [sum: number, lost: number], min: number | null, max: number | null];

/** Keys and values of groups of `n` and of `r`, the edge to it; the first `known` keys are there. Names come from the model's closed lists. */
function columns({ keys, values }: Grouping, known = 0) {
  // Expressions that come twice are grouped by once.
  const names = keys.map((key) => `k${keys.findIndex((other) => isDeepStrictEqual(other, key))}`);
  const groups = [
    ...keys.flatMap((key, i) =>
      names[i] === `k${i}` ? [i < known ? `k${i}` : `${rowKeyCypher(key, i)} AS k${i}`] : [],
    ),
    "count(*) AS total",
    ...values
      .map(propertyCypher)
      .flatMap((of, i) => [`collect(${of}) AS v${i}`, `min(${of}) AS min${i}`, `max(${of}) AS max${i}`]),
  ];
  return {
    groups: groups.join(", "),
    keys: list(keys.map((key, i) => ("leadsTo" in key ? `${names[i]}.id` : `${names[i]}`))),
    values: list(values.map((_, i) => list([`size(v${i})`, compensatedSum(`v${i}`), `min${i}`, `max${i}`]))),
  };
}

/** Keeps the nodes of the largest rows, whose other keys and numbers alone are read. */
function largestCypher({ keys }: Grouping, { keys: own, first }: Largest, parameters: Parameters): string {
  const row = keys.slice(0, own);
  const order = row.map((key, i) => ("leadsTo" in key ? `k${i}.id` : `k${i}`));
  return `${endsCypher(row)}
WITH ${row.map((key, i) => `${rowKeyCypher(key, i)} AS k${i}`).join(", ")}, count(*) AS ofRow, collect(n) AS members
ORDER BY ${["ofRow DESC", ...order].join(", ")}
LIMIT toInteger(${parameters.bind(first)})
UNWIND members AS n
${endsCypher(keys, own)}`;
}

const rowKeyCypher = (key: GroupKey, i: number) => ("leadsTo" in key ? `t${i}` : keyCypher(key));

/** Ends that the keys from the one with this number on lead to. */
const endsCypher = (keys: readonly GroupKey[], from = 0) =>
  keys.flatMap((key, i) => (i >= from && "leadsTo" in key ? [endCypher(key, i)] : [])).join("\n");

const list = (items: readonly string[]) => `[${items.join(", ")}]`;

/**
 * Node that a single relation leads to; the first by edge id, should there be more. Grouped by node, ids are read once a group.
 * With `through` every node beyond it.
 */
function endCypher({ leadsTo: relation, through }: LinkedKey, i: number): string {
  const first = `head(COLLECT { MATCH (n)-[l:${relation}]->() RETURN l.id ORDER BY l.id LIMIT 1 })`;
  const single = through ? `m${i}` : `t${i}`;
  const beyond = through ? `\nOPTIONAL MATCH (m${i})-[:${through.relation}]->(t${i}:${through.kind})` : "";
  return `OPTIONAL MATCH (n)-[l${i}:${relation}]->(${single})
WHERE COUNT { (n)-[:${relation}]->() } = 1 OR l${i}.id = ${first}${beyond}`;
}

function keyCypher(key: PropertyOf & { readonly as: string }): string {
  const of = propertyCypher(key);
  if (key.as === "year") return `left(${of}, 4)`;
  return key.as === "flag" ? `toString(${of})` : of;
}

/**
 * Compensated sum (Neumaier) of a list, as SQLite's: the sum and its lost low-order digits, added at the end. With Cypher's own
 * `sum` the last digits of a million rows depend on their order.
 */
function compensatedSum(values: string): string {
  const lost = "CASE WHEN abs(s[0]) >= abs(v) THEN s[0] - (s[0] + v) + v ELSE v - (s[0] + v) + s[0] END";
  return `reduce(s = [0.0, 0.0], v IN ${values} | [s[0] + v, s[1] + ${lost}])`;
}

function propertyCypher({ on, field }: PropertyOf): string {
  if (on === "node") return property("n", field);
  return field === "relation" ? "type(r)" : `r.${field}`;
}
