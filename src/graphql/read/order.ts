import { badInput } from "../../errors.js";
import type { FieldSpec } from "../../model/field.js";
import type { OrderKey } from "../../store/order.js";
import { orderable } from "../types/inputs.js";
import { screaming } from "../types/type-builder.js";

/** One key of an `orderBy` argument. */
export interface OrderInput {
  readonly field: string;
  readonly direction?: string | null;
  readonly nulls?: string | null;
}

/** Reads an `orderBy` argument; refuses a field that comes twice. */
export function orderOf(input: readonly OrderInput[] | null | undefined, fields: readonly FieldSpec[]): OrderKey[] {
  if (!input) return [];
  const names = new Map(orderable(fields).map(({ name }) => [screaming(name), name]));
  const keys = input.map((key) => ({
    field: names.get(key.field) as string,
    descending: key.direction === "DESC",
    ...(key.nulls === "FIRST" ? { nullsFirst: true } : {}),
  }));
  const twice = keys.find((key, index) => keys.findIndex((other) => other.field === key.field) !== index);
  if (twice) throw badInput(`orderBy: expected each field once, got ${screaming(twice.field)} twice`);
  return keys;
}
