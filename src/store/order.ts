import type { NodeRecord, Scalar } from "./records.js";

/** Sort key: a stored property. Missing values come last in both directions, unless `nullsFirst`. */
export interface OrderKey {
  readonly field: string;
  readonly descending: boolean;
  readonly nullsFirst?: boolean;
}

/** True where a key's missing values come last in the direction of reading. */
export const missingLast = (key: OrderKey | undefined, backward: boolean) => (key?.nullsFirst ?? false) === backward;

/** Position in an ordered list: the values of the keys there (null where missing), then the id that makes it unique. */
export interface Position {
  readonly values: readonly (Scalar | null)[];
  readonly id: string;
}

/** One comparison of a keyset condition; the adapters write it as SQL or Cypher with a parameter. */
export type KeysetTest =
  | { readonly key: number; readonly op: "less" | "greater" | "equal"; readonly value: Scalar }
  | { readonly key: number; readonly op: "missing" | "present" };

/**
 * Builds the condition for rows strictly after a position (before it when backward), as a disjunction of conjunctions. The
 * key after the last is the id, ascending and never missing.
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

/** Position of a row, for a cursor. */
export function positionOf(order: readonly OrderKey[], node: NodeRecord, id: string): Position {
  return { values: order.map((key) => propertyOf(node, key.field)), id };
}

/** Value of a property that can be ordered by, `id` and `kind` included. */
function propertyOf(node: NodeRecord, field: string): Scalar | null {
  if (field === "id" || field === "kind") return node[field];
  const value = node.props[field];
  return value === undefined || Array.isArray(value) ? null : (value as Scalar);
}
