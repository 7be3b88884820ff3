import type { RelationName } from "../model/index.js";
import type { EdgeRecord, NodeRecord, Scalar } from "./records.js";

/** Sort key: a stored property, or a count. Missing values come last in both directions, unless `nullsFirst`. */
export interface OrderKey {
  /** Property of the row's node; `on` tells where it is one of the edge that leads there. */
  readonly field: string;
  readonly on?: "edge";
  /** Links of the row's node whose number is the key, in place of a property; `field` names the key. */
  readonly count?: LinkCount;
  readonly descending: boolean;
  readonly nullsFirst?: boolean;
}

/** Links of a node by a relation, those from it or those to it. */
export interface LinkCount {
  readonly relation: RelationName;
  readonly direction: "OUT" | "IN";
}

/** Counts among the keys of an order, which come with each node as `counts`. */
export const countsIn = (order: readonly OrderKey[]): LinkCount[] => order.flatMap(({ count }) => count ?? []);

/** Keys of an order that are properties of the node, or of the edge. */
export const fieldsIn = (order: readonly OrderKey[], on?: "edge"): string[] =>
  order.flatMap((key) => (key.count === undefined && key.on === on ? [key.field] : []));

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
export function positionOf(order: readonly OrderKey[], node: NodeRecord, id: string, edge?: EdgeRecord): Position {
  const counts = [...(node.counts ?? [])];
  return { values: order.map((key) => (key.count ? (counts.shift() ?? null) : propertyOf(key, node, edge))), id };
}

/** Value of a property that can be ordered by, `id` and `kind` of a node included. */
function propertyOf({ field, on }: OrderKey, node: NodeRecord, edge: EdgeRecord | undefined): Scalar | null {
  if (on === undefined && (field === "id" || field === "kind")) return node[field];
  const value = (on === "edge" ? edge : node)?.props[field];
  return value === undefined || Array.isArray(value) ? null : (value as Scalar);
}
