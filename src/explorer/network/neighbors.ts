import type { KindName, RelationName } from "../generated/operations.js";
import { rankOf } from "./kind-counts.js";

export interface Neighbor {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly nameZh?: string | null | undefined;
  /** Number of relations between it and the thing. */
  readonly ties: number;
}

interface Around {
  readonly nodes: readonly {
    readonly depth: number;
    readonly id: string;
    readonly kind: KindName;
    readonly name: string;
    readonly node: { readonly id: string; readonly nameZh?: string | null | undefined };
  }[];
  readonly edges: readonly { readonly relation: RelationName; readonly source: string; readonly target: string }[];
}

/** Neighbors of a thing: those that are joined to more of the others come first, then kind by kind. */
export function neighborsOf(of: string, { nodes, edges }: Around): Neighbor[] {
  const ties = new Map<string, number>();
  const joined = new Map<string, number>();
  for (const { source, target } of edges) {
    const [a, b] = source === of ? [ties, target] : target === of ? [ties, source] : [joined, source];
    a.set(b, (a.get(b) ?? 0) + 1);
    if (a === joined) joined.set(target, (joined.get(target) ?? 0) + 1);
  }
  return nodes
    .filter(({ id }) => id !== of)
    .map(({ id, kind, name, node }) => ({ id, kind, name, nameZh: node.nameZh, ties: ties.get(id) ?? 0 }))
    .toSorted(
      (a, b) =>
        (joined.get(b.id) ?? 0) - (joined.get(a.id) ?? 0) ||
        b.ties - a.ties ||
        rankOf(a.kind) - rankOf(b.kind) ||
        (a.id < b.id ? -1 : 1),
    );
}

/** Picks some things, every kind in turn, so that the many of one kind do not crowd out the few of another. */
export function inTurn<Thing extends { readonly kind: KindName }>(things: readonly Thing[], max: number): Thing[] {
  const byKind = new Map<KindName, Thing[]>();
  for (const thing of things) byKind.set(thing.kind, [...(byKind.get(thing.kind) ?? []), thing]);
  const picked = new Set<Thing>();
  for (let round = 0; picked.size < Math.min(max, things.length); round++)
    for (const kind of [...byKind.keys()].toSorted((a, b) => rankOf(a) - rankOf(b))) {
      const next = byKind.get(kind)?.[round];
      if (next && picked.size < max) picked.add(next);
    }
  return things.filter((thing) => picked.has(thing));
}

/** Filters things by kind, where one is given, and by the words of a text. */
export function matching(things: readonly Neighbor[], kind: KindName | undefined, text: string): Neighbor[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return things.filter((thing) => {
    const names = `${thing.name} ${thing.nameZh ?? ""}`.toLowerCase();
    return (kind === undefined || thing.kind === kind) && words.every((word) => names.includes(word));
  });
}
