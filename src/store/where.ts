import type { KindName, RelationName } from "../model/index.js";
import type { Scalar } from "./store.js";

/**
 * How one stored property is tested. The forms with `i` ignore case and width (see fold-case.ts). `any` is for lists: one of
 * its items is one of the values.
 */
export const operators = [
  "eq",
  "in",
  "gt",
  "gte",
  "lt",
  "lte",
  "contains",
  "startsWith",
  "endsWith",
  "ieq",
  "icontains",
  "istartsWith",
  "iendsWith",
  "isNull",
  "any",
] as const;
export type Operator = (typeof operators)[number];

/**
 * A filter as data. Two-valued: a test on a property that is missing is false, and its NOT is true.
 * `id` and `kind` may be tested like properties. Values reach the engines as parameters only.
 */
export type Where =
  | { readonly and: readonly Where[] }
  | { readonly or: readonly Where[] }
  | { readonly not: Where }
  | { readonly field: string; readonly op: Operator; readonly value: Scalar | readonly Scalar[] }
  | { readonly relation: RelationTest };

/** A test across a relation: how many of a node's links match. `at least one` is `{ count: { op: "gte", value: 1 } }`. */
export interface RelationTest {
  readonly name: RelationName;
  readonly direction: "OUT" | "IN";
  /** Kinds of the other end; empty for any. */
  readonly kinds: readonly KindName[];
  readonly node?: Where;
  readonly edge?: Where;
  /** Count the links that do not match instead. */
  readonly negated: boolean;
  readonly count: { readonly op: "eq" | "gt" | "gte" | "lt" | "lte"; readonly value: number };
}
