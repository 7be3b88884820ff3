import {
  type Group,
  type GroupKey,
  type Grouping,
  type GroupQuery,
  type LinkGroupQuery,
  maxGroups,
  type PropertyOf,
  type Summary,
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
  return [
    { ...parameters.values, limit: maxGroups + 1 },
    { ...columns(query), kind: query.kind, where },
  ];
}

/** Arguments of read/groups-of-links.cypher. */
export function linkGroupsArguments(query: LinkGroupQuery): StatementArguments {
  const parameters = new Parameters();
  const where = all(linkConditions(query, parameters));
  return [
    { ...parameters.values, sources: query.sources, limit: maxGroups + 1 },
    { ...columns(query), pattern: patternOf(query), where },
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
    values: (row.values as (Omit<Summary, "sum"> & { sum: [sum: number, rest: number] })[]).map((value) => ({
      ...value,
      sum: value.sum[0] + value.sum[1],
    })),
  };
}

/** Keys and values of groups of `n` and of `r`, the edge to it. Names come from the model's closed lists. */
const columns = ({ keys, values }: Grouping) => ({
  keys: keys.map(keyCypher).join(", "),
  values: values.map(valueCypher).join(", "),
});

function keyCypher(key: GroupKey): string {
  if ("leadsTo" in key)
    return `head(COLLECT { MATCH (n)-[l:${key.leadsTo}]->(t:Node) RETURN t.id ORDER BY l.id LIMIT 1 })`;
  const of = propertyCypher(key);
  if (key.as === "year") return `left(${of}, 4)`;
  return key.as === "flag" ? `toString(${of})` : of;
}

function valueCypher(of: PropertyOf): string {
  const value = propertyCypher(of);
  return `{count: count(${value}), sum: ${compensatedSum(value)}, min: min(${value}), max: max(${value})}`;
}

/**
 * Compensated sum (Neumaier), as SQLite's: the sum and its lost low-order digits, added at the end. With Cypher's own `sum`
 * the last digits of a million rows depend on their order.
 */
function compensatedSum(value: string): string {
  const lost = "CASE WHEN abs(s[0]) >= abs(v) THEN s[0] - (s[0] + v) + v ELSE v - (s[0] + v) + s[0] END";
  return `reduce(s = [0.0, 0.0], v IN collect(${value}) | [s[0] + v, s[1] + ${lost}])`;
}

function propertyCypher({ on, field }: PropertyOf): string {
  if (on === "node") return property("n", field);
  return field === "relation" ? "type(r)" : `r.${field}`;
}
