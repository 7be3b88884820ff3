import { type KeysetTest, missingLast, type OrderKey } from "../order.js";
import { rowsReadFor, type Window } from "../page.js";
import { windowParts } from "../window-parts.js";
import type { Parameters } from "./parameters.js";

/** One column that a list is ordered by. */
export interface SortColumn {
  readonly sql: string;
  readonly nullable: boolean;
}

/** An ordered list: the rows of `from` (FROM and WHERE), by the columns of `order` and then by `id`. */
export interface OrderedList {
  readonly select: string;
  readonly from: string;
  readonly order: readonly OrderKey[];
  readonly columns: readonly SortColumn[];
  readonly id: string;
}

/** Query for the rows of a window: the parts of the list, each read by an index where there is one. */
export function windowSql(list: OrderedList, window: Omit<Window, "count">, parameters: Parameters): string {
  const limit = `LIMIT ${rowsReadFor(window)}`;
  const isNullable = (key: OrderKey) => list.columns[list.order.indexOf(key)]?.nullable ?? false;
  const parts = windowParts(list.order, window, isNullable).map((tests) => {
    const conditions = tests.map((test) => ` AND ${testSql(test, list, parameters)}`).join("");
    const order = orderSql(list, window.backward, tests);
    return `SELECT ${list.select} FROM ${list.from}${conditions} ORDER BY ${order} ${limit}`;
  });
  if (parts.length === 1) return parts[0] as string;
  return `${parts.map((part) => `SELECT * FROM (${part})`).join(" UNION ALL ")} ${limit}`;
}

function testSql(test: KeysetTest, { columns, id }: OrderedList, parameters: Parameters): string {
  const of = columns[test.key]?.sql ?? id;
  if (!("value" in test)) return `${of} IS ${test.op === "missing" ? "" : "NOT "}NULL`;
  return `${of} ${{ less: "<", greater: ">", equal: "=" }[test.op]} ${parameters.bind(test.value)}`;
}

/** ORDER BY of the columns that the tests do not fix, then of the id. Backward reverses every column and its nulls. */
function orderSql({ order, columns, id }: OrderedList, backward: boolean, tests: readonly KeysetTest[]): string {
  const keys = order.flatMap((key, index) => {
    const test = tests.find((one) => one.key === index);
    if (test?.op === "equal" || test?.op === "missing") return [];
    const { sql, nullable } = columns[index] as SortColumn;
    const nulls = nullable && !test ? ` NULLS ${missingLast(key, backward) ? "LAST" : "FIRST"}` : "";
    return [`${sql} ${key.descending === backward ? "ASC" : "DESC"}${nulls}`];
  });
  return [...keys, `${id} ${backward ? "DESC" : "ASC"}`].join(", ");
}
