import { badInput } from "../../errors.js";
import type { OrderKey } from "../../store/order.js";
import type { Orders } from "../types/order-by.js";

/** One key of an `orderBy` argument. */
export interface OrderInput {
  readonly field: string;
  readonly direction?: string | null;
  readonly nulls?: string | null;
}

/** Reads an `orderBy` argument; refuses a field that the list's rows do not have, and one that comes twice. */
export function orderOf(input: readonly OrderInput[] | null | undefined, orders: Orders): OrderKey[] {
  return (input ?? []).map(({ field, direction, nulls }, index, all) => {
    const name = orders.get(field);
    if (!name) throw badInput(`orderBy: expected one of ${[...orders.keys()].join(", ")} of this list, got ${field}`);
    if (all.findIndex((key) => key.field === field) !== index)
      throw badInput(`orderBy: expected each field once, got ${field} twice`);
    return { field: name, descending: direction === "DESC", ...(nulls === "FIRST" ? { nullsFirst: true } : {}) };
  });
}
