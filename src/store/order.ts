import type { NodeRecord, Scalar } from "./store.js";

/** One key of an order: a stored property. Missing values come last, whatever the direction, unless asked to come first. */
export interface OrderKey {
  readonly field: string;
  readonly descending: boolean;
  readonly nullsFirst?: boolean;
}

/** Whether a key's missing values come at the end in the direction of reading. */
export const missingLast = (key: OrderKey | undefined, backward: boolean) => (key?.nullsFirst ?? false) === backward;

/** A place in an ordered list: the keys' values there (null where missing), then the id that makes it unique. */
export interface Position {
  readonly values: readonly (Scalar | null)[];
  readonly id: string;
}

/** One comparison of the keyset condition, engine-neutral: the adapters write each as text with a parameter. */
export type KeysetTest =
  | { readonly key: number; readonly op: "less" | "greater" | "equal"; readonly value: Scalar }
  | { readonly key: number; readonly op: "missing" | "present" };

/**
 * The rows strictly beyond a position, as a disjunction of conjunctions; the key after the last is the id, ascending and
 * never missing. Backward asks for the rows on the other side.
 */
export function keyset(order: readonly OrderKey[], position: Position, backward: boolean): KeysetTest[][] {
  const alternatives: KeysetTest[][] = [];
  const equal: KeysetTest[] = [];
  [...position.values, position.id].forEach((value, key) => {
    const further: KeysetTest[] = [];
    const last = missingLast(order[key], backward);
    if (value === null) {
      if (!last) further.push({ key, op: "present" });
    } else {
      const descending = order[key]?.descending ?? false;
      further.push({ key, op: descending === backward ? "greater" : "less", value });
      if (last && key < order.length) further.push({ key, op: "missing" });
    }
    for (const test of further) alternatives.push([...equal, test]);
    equal.push(value === null ? { key, op: "missing" } : { key, op: "equal", value });
  });
  return alternatives;
}

/** The place of a row, for a cursor. */
export function positionOf(order: readonly OrderKey[], node: NodeRecord, id: string): Position {
  return { values: order.map((key) => propertyOf(node, key.field)), id };
}

/** A property that can be tested or ordered by; `id` and `kind` count as properties. */
function propertyOf(node: NodeRecord, field: string): Scalar | null {
  if (field === "id" || field === "kind") return node[field];
  const value = node.props[field];
  return value === undefined || Array.isArray(value) ? null : (value as Scalar);
}
