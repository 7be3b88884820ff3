import { orderFields } from "../types/aggregate-numbers.js";
import type { AggregateRow } from "./aggregate-rows.js";

export interface AggregateOrder {
  readonly field: string;
  readonly direction?: "ASC" | "DESC" | null;
}

/** Sorts groups; ties go by keys. Missing values come last, whatever the direction. */
export function sortGroups(rows: readonly AggregateRow[], order: readonly AggregateOrder[]): AggregateRow[] {
  const compare = ({ field, direction }: AggregateOrder) => {
    const sign = direction === "DESC" ? -1 : 1;
    const value = orderFields.get(field);
    if (value) return by((row) => [row[value.of][value.number] ?? null], sign);
    return field === "COUNT" ? by((row) => [row.count], sign) : by((row) => row.keys.map((key) => key.value), sign);
  };
  const comparisons = [...order, { field: "KEYS" }].map(compare);
  return rows.toSorted((a, b) => comparisons.reduce((found, next) => found || next(a, b), 0));
}

type Sortable = string | number | null;

const by =
  (valuesOf: (row: AggregateRow) => readonly Sortable[], sign: number) => (a: AggregateRow, b: AggregateRow) => {
    const right = valuesOf(b);
    return valuesOf(a).reduce(
      (found: number, left, index) => found || compareValues(left, right[index] ?? null, sign),
      0,
    );
  };

function compareValues(a: Sortable, b: Sortable, sign: number): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return sign * (typeof a === "number" ? a - Number(b) : Buffer.compare(Buffer.from(a), Buffer.from(String(b))));
}
