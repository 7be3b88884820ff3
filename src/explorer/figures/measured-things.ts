import { measuredKinds } from "../data/kinds.js";
import type { Thing } from "../data/thing.js";
import type { KindName, MeasuredThingsQuery } from "../generated/operations.js";
import { type Language, nameIn } from "../messages/language.js";

export interface Measured extends Thing {
  /** Number of its figures. */
  readonly count: number;
}

/** Kinds in the order in which readers look for them; others follow. */
const order: readonly KindName[] = [...measuredKinds, "Place"];

/** Things that figures are about, with the number of their figures: what statistics measure, and the places of figures. */
export function measuredIn({ observations }: MeasuredThingsQuery): Measured[] {
  const found = new Map<string, Measured>();
  const add = (thing: Thing, count: number) =>
    found.set(thing.id, { ...thing, count: count + (found.get(thing.id)?.count ?? 0) });
  for (const { count, keys } of observations.byMetric ?? [])
    for (const { node } of keys)
      if (node && "measures" in node)
        for (const thing of node.measures.nodes) if ("name" in thing) add(thing as Thing, count);
  for (const { count, keys } of observations.byPlace ?? [])
    for (const { node } of keys) if (node && "name" in node) add(node as Thing, count);
  return [...found.values()];
}

/** Things whose name in either language contains all words of a search, by kind; within a kind those with more figures first. */
export function pickable(things: readonly Measured[], language: Language, sought: string): [KindName, Measured[]][] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  const matching = things.filter(({ name, nameZh }) => {
    const names = `${name} ${nameZh ?? ""}`.toLowerCase();
    return words.every((word) => names.includes(word));
  });
  const rank = (kind: KindName) => (order.includes(kind) ? order.indexOf(kind) : order.length);
  const kinds = [...new Set(matching.map(({ kind }) => kind))].toSorted(
    (a, b) => rank(a) - rank(b) || (a < b ? -1 : 1),
  );
  return kinds.map((kind) => [
    kind,
    matching
      .filter((thing) => thing.kind === kind)
      .toSorted((a, b) => b.count - a.count || nameIn(language, a).localeCompare(nameIn(language, b), language)),
  ]);
}
