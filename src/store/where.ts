import type { KindName, RelationName } from "../model/index.js";
import type { Scalar } from "./records.js";

/**
 * Operators on one stored property. Those with `i` ignore case and width (see fold-case.ts). `any` is for lists: it matches
 * where an item is one of the values; `startsWithAny` where the property begins with one of them, `sharesStartWithAny` also where
 * one of them begins with the property.
 */
export type Operator =
  | "eq"
  | "in"
  | "gt"
  | "gte"
  | "lt"
  | "lte"
  | "contains"
  | "startsWith"
  | "startsWithAny"
  | "sharesStartWithAny"
  | "endsWith"
  | "ieq"
  | "icontains"
  | "istartsWith"
  | "iendsWith"
  | "isNull"
  | "any";

/**
 * Filter as data. Two-valued: a test of a missing property is false, and its `not` is true. `id` and `kind` are tested like
 * properties, and so is the last day of a day (`lastDayOf`). Values reach the engines only as parameters.
 */
export type Where =
  | { readonly and: readonly Where[] }
  | { readonly or: readonly Where[] }
  | { readonly not: Where }
  | { readonly field: string; readonly op: Operator; readonly value: Scalar | readonly Scalar[] }
  | { readonly relation: RelationTest }
  | { readonly ref: RefTest }
  | { readonly stated: StatedTest };

/** True where a filter lets nothing through that lacks a property. */
export function requires(where: Where | undefined, field: string): boolean {
  if (where === undefined) return false;
  if ("and" in where) return where.and.some((one) => requires(one, field));
  if ("ref" in where) return where.ref.field === field;
  return "field" in where && where.field === field && !(where.op === "isNull" && where.value);
}

/** True where a filter lets nothing through but one value of a property. */
export function fixes(where: Where | undefined, field: string): boolean {
  if (where === undefined) return false;
  if ("and" in where) return where.and.some((one) => fixes(one, field));
  return "field" in where && where.field === field && where.op === "eq";
}

/** Test of the number of a node's links that match. "At least one" is `{ count: { op: "gte", value: 1 } }`. */
export interface RelationTest {
  readonly name: RelationName;
  readonly direction: "OUT" | "IN";
  /** Kinds of the other end; empty for any. */
  readonly kinds: readonly KindName[];
  readonly node?: Where;
  readonly edge?: Where;
  /** Counts the links that do not match instead. */
  readonly negated: boolean;
  readonly count: { readonly op: "eq" | "gt" | "gte" | "lt" | "lte"; readonly value: number };
}

/** Test of the node whose id a property has: of at least one of them where it has a list. */
export interface RefTest {
  readonly field: string;
  readonly list: boolean;
  readonly kind: KindName;
  readonly node: Where;
}

/** Test of the values that packs give a property of a node, each with the pack's document: at least one passes. */
export interface StatedTest {
  readonly field: string;
  /** Test of the value, as of the property itself. */
  readonly value: Where;
  readonly document?: Where;
  /** At least one does not pass instead. */
  readonly negated: boolean;
}
