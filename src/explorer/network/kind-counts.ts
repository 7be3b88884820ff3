import { drawnKinds } from "../data/kinds.js";
import type { KindName } from "../generated/operations.js";
import type { Language } from "../messages/language.js";
import { kindName, kindNames } from "../messages/vocabulary.js";

export const rankOf = (kind: KindName): number => {
  const at = drawnKinds.indexOf(kind);
  return at < 0 ? drawnKinds.length : at;
};

export interface KindCount {
  readonly kind: KindName;
  readonly count: number;
}

/** Counts things by kind, in the order of the legend. */
export function countsByKind(things: readonly { readonly kind: KindName }[]): KindCount[] {
  const counts = new Map<KindName, number>();
  for (const { kind } of things) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).toSorted((a, b) => rankOf(a.kind) - rankOf(b.kind));
}

export const total = (counts: readonly KindCount[]): number => counts.reduce((sum, { count }) => sum + count, 0);

/** Counts as text: "7 policies, 2 places". */
export function countsIn(language: Language, counts: readonly KindCount[]): string {
  if (language === "zh") return counts.map(({ kind, count }) => `${kindName.zh[kind]} ${count} 项`).join("、");
  return counts
    .map(({ kind, count }) => `${count} ${(count === 1 ? kindName : kindNames).en[kind].toLowerCase()}`)
    .join(", ");
}
