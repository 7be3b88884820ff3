import type { KindName, RelationName } from "../../model/index.js";
import { foldCase } from "../fold-case.js";
import { keyset, missingLast, type OrderKey, type Position } from "../order.js";
import type { LinkMatch, Scalar } from "../store.js";
import type { RelationTest, Where } from "../where.js";
import { column, edgeColumn } from "./schema.js";

/** SQL text and the values of its placeholders. */
export type SqlQuery = [sql: string, values: readonly string[]];

/**
 * Collects the values of a statement; `bind` returns the placeholder. Numbers are passed as JSON text, as the stored ones
 * are: SQLite parses decimals differently from JavaScript in the last bit, and then a number would not equal itself.
 */
export class Parameters {
  readonly values: string[] = [];
  #aliases = 0;

  bind(value: Scalar): string {
    this.values.push(typeof value === "string" ? value : JSON.stringify(value));
    return typeof value === "string" ? `?${this.values.length}` : `(?${this.values.length} ->> '$')`;
  }

  bindAll(values: readonly Scalar[]): string {
    return values.map((value) => this.bind(value)).join(", ");
  }

  /** Number for the aliases of a nested test. */
  nextAlias(): number {
    return ++this.#aliases;
  }
}

/** Compiles a filter on the node `alias`. */
export function whereSql(where: Where, alias: string, parameters: Parameters): string {
  return testSql(where, alias, column, parameters);
}

/** Compiles a filter on the edge `alias`. */
export function edgeWhereSql(where: Where, alias: string, parameters: Parameters): string {
  return testSql(where, alias, edgeColumn, parameters);
}

function testSql(where: Where, alias: string, columnOf: typeof column, parameters: Parameters): string {
  const part = (of: Where) => testSql(of, alias, columnOf, parameters);
  if ("and" in where) return where.and.length === 0 ? "1" : `(${where.and.map(part).join(" AND ")})`;
  if ("or" in where) return where.or.length === 0 ? "0" : `(${where.or.map(part).join(" OR ")})`;
  if ("relation" in where) return relationSql(where.relation, alias, parameters);
  if ("not" in where) return `NOT coalesce(${part(where.not)}, 0)`;

  const of = columnOf(alias, where.field);
  const values = (Array.isArray(where.value) ? where.value : [where.value]) as Scalar[];
  const [first] = values as [Scalar];
  switch (where.op) {
    case "eq":
    case "gt":
    case "gte":
    case "lt":
    case "lte":
      return `${of} ${signs[where.op]} ${parameters.bind(first)}`;
    case "in":
      return `${of} IN (${parameters.bindAll(values)})`;
    case "contains":
    case "startsWith":
    case "endsWith":
      return textSql(where.op, of, parameters.bind(first));
    case "ieq":
      return `fold(${of}) = ${parameters.bind(foldCase(String(first)))}`;
    case "icontains":
      return textSql("contains", `fold(${of})`, parameters.bind(foldCase(String(first))));
    case "istartsWith":
      return textSql("startsWith", `fold(${of})`, parameters.bind(foldCase(String(first))));
    case "iendsWith":
      return textSql("endsWith", `fold(${of})`, parameters.bind(foldCase(String(first))));
    case "isNull":
      return `${of} IS ${first ? "" : "NOT "}NULL`;
    case "any":
      return `EXISTS (SELECT 1 FROM json_each(${alias}.props, '$.${where.field}') AS item WHERE item.value IN (${parameters.bindAll(values)}))`;
  }
}

const signs = { eq: "=", gt: ">", gte: ">=", lt: "<", lte: "<=" } as const;

function textSql(op: "contains" | "startsWith" | "endsWith", of: string, value: string): string {
  if (op === "contains") return `instr(${of}, ${value}) > 0`;
  if (op === "startsWith") return `substr(${of}, 1, length(${value})) = ${value}`;
  return `(${of} IS NOT NULL AND (length(${value}) = 0 OR substr(${of}, -length(${value})) = ${value}))`;
}

/** Compiles a test of the number of links to EXISTS or a count. Names come from the model's closed lists. */
function relationSql(test: RelationTest, alias: string, parameters: Parameters): string {
  const depth = parameters.nextAlias();
  const [edge, node] = [`e${depth}`, `n${depth}`];
  const [own, other] = test.direction === "OUT" ? ["source", "target"] : ["target", "source"];
  const matches = [
    ...(test.node ? [whereSql(test.node, node, parameters)] : []),
    ...(test.edge ? [edgeWhereSql(test.edge, edge, parameters)] : []),
  ].join(" AND ");
  const conditions = [
    `${edge}.${own} = ${alias}.key`,
    `${edge}.relation = '${test.name}'`,
    ...(test.kinds.length > 0 ? [`${node}.kind IN (${test.kinds.map((kind) => `'${kind}'`).join(", ")})`] : []),
    ...(test.negated ? [`NOT coalesce(${matches || "1"}, 0)`] : matches ? [matches] : []),
  ];
  const from = `FROM edge AS ${edge} JOIN node AS ${node} ON ${node}.key = ${edge}.${other} WHERE ${conditions.join(" AND ")}`;
  if (test.count.op === "gte" && test.count.value === 1) return `EXISTS (SELECT 1 ${from})`;
  if (test.count.op === "eq" && test.count.value === 0) return `NOT EXISTS (SELECT 1 ${from})`;
  return `(SELECT count(*) ${from}) ${signs[test.count.op]} ${parameters.bind(test.count.value)}`;
}

/** ORDER BY of the keys on `alias`, then of the id. Backward reverses every key and its nulls. */
export function orderSql(order: readonly OrderKey[], alias: string, id: string, backward: boolean): string {
  const keys = order.map((key) => {
    const { field, descending } = key;
    const direction = descending === backward ? "ASC" : "DESC";
    return `${column(alias, field)} ${direction} NULLS ${missingLast(key, backward) ? "LAST" : "FIRST"}`;
  });
  return [...keys, `${id} ${backward ? "DESC" : "ASC"}`].join(", ");
}

/** Condition for rows after a position, or before it when backward. */
export function keysetSql(
  order: readonly OrderKey[],
  position: Position,
  backward: boolean,
  alias: string,
  id: string,
  parameters: Parameters,
): string {
  const columns = [...order.map((key) => column(alias, key.field)), id];
  const alternatives = keyset(order, position, backward).map((tests) =>
    tests
      .map((test) => {
        const of = columns[test.key];
        if (!("value" in test)) return `${of} IS ${test.op === "missing" ? "" : "NOT "}NULL`;
        return `${of} ${{ less: "<", greater: ">", equal: "=" }[test.op]} ${parameters.bind(test.value)}`;
      })
      .join(" AND "),
  );
  return `(${alternatives.join(" OR ")})`;
}

/** FROM and WHERE for the links of `s`, without the word FROM. Names come from the model's closed lists. */
export function linksFrom(query: LinkMatch, parameters: Parameters): string {
  const ends = {
    OUT: { at: "e.source = s.key", other: "e.target" },
    IN: { at: "e.target = s.key", other: "e.source" },
    BOTH: { at: "(e.source = s.key OR e.target = s.key)", other: "iif(e.source = s.key, e.target, e.source)" },
  }[query.direction];
  const conditions = [ends.at];
  if (query.relations.length > 0) conditions.push(`e.relation IN (${query.relations.map(quoted).join(", ")})`);
  if (query.kinds.length > 0) conditions.push(`n.kind IN (${query.kinds.map(quoted).join(", ")})`);
  if (query.where) conditions.push(whereSql(query.where, "n", parameters));
  if (query.edgeWhere) conditions.push(edgeWhereSql(query.edgeWhere, "e", parameters));
  return `edge AS e JOIN node AS n ON n.key = ${ends.other} WHERE ${conditions.join(" AND ")}`;
}

const quoted = (name: KindName | RelationName) => `'${name}'`;
