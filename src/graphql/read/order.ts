import { badInput } from "../../errors.js";
import type { RelationName } from "../../model/index.js";
import type { LinkCount, OrderKey } from "../../store/order.js";
import type { Orders } from "../types/order-by.js";

/** One key of an `orderBy` argument. */
export interface OrderInput {
  readonly field?: string | null;
  readonly count?: RelationName | null;
  readonly counted?: LinkCount["direction"] | null;
  readonly direction?: string | null;
  readonly nulls?: string | null;
}

/** Reads an `orderBy` argument; refuses a field or relation that the list's rows do not have, and one that comes twice. */
export function orderOf(input: readonly OrderInput[] | null | undefined, orders: Orders): OrderKey[] {
  return (input ?? []).map((key, index, all) => {
    const by = keyOf(key, orders);
    const same = ({ field, count, counted }: OrderInput) =>
      field === key.field && count === key.count && counted === key.counted;
    if (all.findIndex(same) !== index)
      throw badInput(`orderBy: expected each field once, got ${key.field ?? key.count} twice`);
    return { ...by, descending: key.direction === "DESC", ...(key.nulls === "FIRST" ? { nullsFirst: true } : {}) };
  });
}

function keyOf({ field, count, counted }: OrderInput, { fields, counts }: Orders): Omit<OrderKey, "descending"> {
  if (Boolean(field) === Boolean(count))
    throw badInput(`orderBy: expected field or count, got ${field ? "both" : "neither"}`);
  if (field) {
    const key = fields.get(field);
    if (!key) throw badInput(`orderBy: expected one of ${[...fields.keys()].join(", ")} of this list, got ${field}`);
    return key;
  }
  const named = counts.filter(({ relation }) => relation === count);
  const [only, ...others] = named.filter(({ direction }) => !counted || direction === counted);
  if (!only)
    throw badInput(
      `orderBy: expected count to be one of ${[...new Set(counts.map(({ relation }) => relation))].join(", ")}, which rows of this list have, got ${count}${named.length > 0 ? ` ${counted}` : ""}`,
    );
  if (others.some(({ direction }) => direction !== only.direction))
    throw badInput(`orderBy: expected counted beside ${count}, which may run from a row (OUT) or to it (IN), got none`);
  return { field: `${only.relation} ${only.direction}`, count: only };
}
