import type { Scalar } from "./store.js";

/** How one stored property is tested. `any` is for lists: one of its items is one of the values. */
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
  | { readonly field: string; readonly op: Operator; readonly value: Scalar | readonly Scalar[] };
