import { type Group, significant, type Summary } from "../../store/aggregate.js";
import type { AggregateFunction } from "../types/aggregate-functions.js";
import type { Context } from "./context.js";

type Numbers = Readonly<Record<string, number | null>>;

/** One group of an answer. */
export interface AggregateRow extends Readonly<Record<AggregateFunction, Numbers>> {
  readonly keys: readonly RowKey[];
  readonly count: number;
}

export interface RowKey {
  readonly field: string;
  readonly value: string | null;
  readonly node: (args: unknown, context: Context) => unknown;
}

/** Puts a row together from the parts of its group: `numbers` are the names of the parts' values. */
export function rowOf(keys: readonly RowKey[], numbers: readonly string[], parts: readonly Group[]): AggregateRow {
  const summaries = numbers.map((name, index) => {
    const summary = parts.map(({ values }) => values[index] as Summary).reduce(together, nothing);
    return [name, summary] as const;
  });
  const each = (valueOf: (of: Summary) => number | null) =>
    Object.fromEntries(summaries.map(([name, summary]) => [name, summary.count > 0 ? valueOf(summary) : null]));
  return {
    keys,
    count: parts.reduce((count, part) => count + part.count, 0),
    sum: each(({ sum }) => significant(sum)),
    avg: each(({ count, sum }) => significant(sum / count)),
    min: each(({ min }) => min && significant(min)),
    max: each(({ max }) => max && significant(max)),
  };
}

const nothing: Summary = { count: 0, sum: 0, min: null, max: null };

const together = (a: Summary, b: Summary): Summary => ({
  count: a.count + b.count,
  sum: a.sum + b.sum,
  min: a.min === null || b.min === null ? (a.min ?? b.min) : Math.min(a.min, b.min),
  max: a.max === null || b.max === null ? (a.max ?? b.max) : Math.max(a.max, b.max),
});
