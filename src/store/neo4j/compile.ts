import { keyset, type OrderKey, type Position } from "../order.js";
import type { LinkQuery, Scalar } from "../store.js";
import type { Where } from "../where.js";
import { encodeValue } from "./text.js";

/** Values of a statement in the making; `bind` gives the placeholder. */
export class Parameters {
  readonly values: Record<string, Scalar | readonly Scalar[]> = {};
  #count = 0;

  bind(value: Scalar | readonly Scalar[]): string {
    const name = `v${this.#count++}`;
    this.values[name] = encodeValue(value);
    return `$${name}`;
  }
}

/** Property names come from the model, never from a caller. `kind` is the label beside :Node. */
export function property(alias: string, field: string): string {
  return field === "kind" ? `[label IN labels(${alias}) WHERE label <> 'Node'][0]` : `${alias}.${field}`;
}

export function whereCypher(where: Where, alias: string, parameters: Parameters): string {
  if ("and" in where) return joined(where.and, " AND ", "true", alias, parameters);
  if ("or" in where) return joined(where.or, " OR ", "false", alias, parameters);
  if ("not" in where) return `NOT coalesce(${whereCypher(where.not, alias, parameters)}, false)`;

  const of = property(alias, where.field);
  switch (where.op) {
    case "eq":
      return `${of} = ${parameters.bind(where.value)}`;
    case "gt":
      return `${of} > ${parameters.bind(where.value)}`;
    case "gte":
      return `${of} >= ${parameters.bind(where.value)}`;
    case "lt":
      return `${of} < ${parameters.bind(where.value)}`;
    case "lte":
      return `${of} <= ${parameters.bind(where.value)}`;
    case "in":
      return `${of} IN ${parameters.bind(where.value)}`;
    case "contains":
      return `${of} CONTAINS ${parameters.bind(where.value)}`;
    case "startsWith":
      return `${of} STARTS WITH ${parameters.bind(where.value)}`;
    case "endsWith":
      return `${of} ENDS WITH ${parameters.bind(where.value)}`;
    case "isNull":
      return `${of} IS ${where.value ? "" : "NOT "}NULL`;
    case "any":
      return `any(item IN ${of} WHERE item IN ${parameters.bind(where.value)})`;
  }
}

/** ORDER BY of the keys on `n`, then of the id. Nulls last, or first when backward turns the list round. */
export function orderCypher(order: readonly OrderKey[], id: string, backward: boolean): string {
  const keys = order.map(({ field, descending }) => {
    const of = property("n", field);
    return `${of} IS NULL${backward ? " DESC" : ""}, ${of}${descending === backward ? "" : " DESC"}`;
  });
  return [...keys, `${id}${backward ? " DESC" : ""}`].join(", ");
}

export function keysetCypher(
  order: readonly OrderKey[],
  position: Position,
  backward: boolean,
  id: string,
  parameters: Parameters,
): string {
  const columns = [...order.map((key) => property("n", key.field)), id];
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

/** The pattern of the links of `s`: relations and kinds come from the model's closed lists. */
export function patternOf(query: LinkQuery): string {
  const edge = `[r${query.relations.length > 0 ? `:${query.relations.join("|")}` : ""}]`;
  const [left, right] = { OUT: ["-", "->"], IN: ["<-", "-"], BOTH: ["-", "-"] }[query.direction];
  return `(s)${left}${edge}${right}(n:${query.kinds.length > 0 ? query.kinds.join("|") : "Node"})`;
}

export function linkConditions(query: LinkQuery, parameters: Parameters): string[] {
  return [
    ...(query.where ? [whereCypher(query.where, "n", parameters)] : []),
    ...(query.edgeWhere ? [whereCypher(query.edgeWhere, "r", parameters)] : []),
  ];
}

export const all = (conditions: readonly string[]) => (conditions.length > 0 ? conditions.join(" AND ") : "true");

function joined(parts: readonly Where[], by: string, none: string, alias: string, parameters: Parameters): string {
  return parts.length === 0 ? none : `(${parts.map((part) => whereCypher(part, alias, parameters)).join(by)})`;
}
