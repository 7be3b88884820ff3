import type { KindName } from "../operations.js";
import { pictured } from "../data/kinds.js";

export { pictured };

export const rankOf = (kind: KindName): number => {
  const at = (pictured as readonly KindName[]).indexOf(kind);
  return at < 0 ? pictured.length : at;
};

export interface KindCount {
  readonly kind: KindName;
  readonly count: number;
}

/** How many of each kind, in the order of the legend. */
export function countsByKind(things: readonly { readonly kind: KindName }[]): KindCount[] {
  const counts = new Map<KindName, number>();
  for (const { kind } of things) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).toSorted((a, b) => rankOf(a.kind) - rankOf(b.kind));
}

export const total = (counts: readonly KindCount[]): number => counts.reduce((sum, { count }) => sum + count, 0);
