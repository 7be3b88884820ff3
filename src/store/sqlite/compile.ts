import { keyset, type OrderKey, type Position } from "../order.js";
import type { Scalar } from "../store.js";
import type { Where } from "../where.js";
import { column } from "./schema.js";

/**
 * Values of a statement in the making; `bind` gives the placeholder. A number goes as JSON text, read like the stored
 * ones: SQLite's reading of a decimal may differ from ours in the last bit, and then a number would not equal itself.
 */
export class Parameters {
  readonly values: string[] = [];

  bind(value: Scalar): string {
    this.values.push(typeof value === "string" ? value : JSON.stringify(value));
    return typeof value === "string" ? `?${this.values.length}` : `(?${this.values.length} ->> '$')`;
  }
}

export function whereSql(where: Where, alias: string, parameters: Parameters): string {
  if ("and" in where) return joined(where.and, " AND ", "1", alias, parameters);
  if ("or" in where) return joined(where.or, " OR ", "0", alias, parameters);
  if ("not" in where) return `NOT coalesce(${whereSql(where.not, alias, parameters)}, 0)`;

  const of = column(alias, where.field);
  const values = (Array.isArray(where.value) ? where.value : [where.value]) as Scalar[];
  const bound = () => parameters.bind(values[0] as Scalar);
  switch (where.op) {
    case "eq":
      return `${of} = ${bound()}`;
    case "gt":
      return `${of} > ${bound()}`;
    case "gte":
      return `${of} >= ${bound()}`;
    case "lt":
      return `${of} < ${bound()}`;
    case "lte":
      return `${of} <= ${bound()}`;
    case "in":
      return `${of} IN (${values.map((value) => parameters.bind(value)).join(", ")})`;
    case "contains":
      return `instr(${of}, ${bound()}) > 0`;
    case "startsWith": {
      const value = bound();
      return `substr(${of}, 1, length(${value})) = ${value}`;
    }
    case "endsWith": {
      const value = bound();
      return `(${of} IS NOT NULL AND (length(${value}) = 0 OR substr(${of}, -length(${value})) = ${value}))`;
    }
    case "isNull":
      return `${of} IS ${values[0] ? "" : "NOT "}NULL`;
    case "any": {
      const list = values.map((value) => parameters.bind(value)).join(", ");
      return `EXISTS (SELECT 1 FROM json_each(${alias}.props, '$.${where.field}') AS item WHERE item.value IN (${list}))`;
    }
  }
}

/** ORDER BY of the keys on `alias`, then of the id. Backward turns every key and its nulls round. */
export function orderSql(order: readonly OrderKey[], alias: string, id: string, backward: boolean): string {
  const keys = order.map(({ field, descending }) => {
    const direction = descending === backward ? "ASC" : "DESC";
    return `${column(alias, field)} ${direction} NULLS ${backward ? "FIRST" : "LAST"}`;
  });
  return [...keys, `${id} ${backward ? "DESC" : "ASC"}`].join(", ");
}

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

function joined(parts: readonly Where[], by: string, none: string, alias: string, parameters: Parameters): string {
  return parts.length === 0 ? none : `(${parts.map((part) => whereSql(part, alias, parameters)).join(by)})`;
}
