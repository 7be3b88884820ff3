import type { PathQuery } from "../../src/traversal/paths.js";
import type { Scope } from "../../src/traversal/neighborhood.js";
import { walked } from "../../src/traversal/walked-relations.js";
import type { EdgeRecord, NodeRecord } from "../../src/store/store.js";

/** The questions answered the long way: over all edges at once, without levels, bounds or a store. */
export class Oracle {
  readonly #kinds: ReadonlyMap<string, string>;

  constructor(readonly graph: { nodes: readonly NodeRecord[]; edges: readonly EdgeRecord[] }) {
    this.#kinds = new Map(graph.nodes.map(({ id, kind }) => [id, kind]));
  }

  /** Every path, as [ids of nodes, ids of relations], in their order. */
  paths({ from, to, maxLength, ...scope }: PathQuery): [nodes: string[], edges: string[]][] {
    const found: [string[], string[]][] = [];
    const go = (nodes: string[], edges: string[]): void => {
      const here = nodes.at(-1) as string;
      if (here === to) return void found.push([nodes, edges]);
      if (edges.length === maxLength) return;
      for (const edge of this.#edges(scope)) {
        const next = edge.source === here ? edge.target : edge.target === here ? edge.source : undefined;
        if (next === undefined || nodes.includes(next)) continue;
        if (next === to || this.#admits(scope, next)) go([...nodes, next], [...edges, edge.id]);
      }
    };
    go([from], []);
    return found.toSorted((a, b) => a[0].length - b[0].length || compare(a[0], b[0]) || compare(a[1], b[1]));
  }

  /** Distance of every node from the nearest center, as `depth id`, in this order. */
  around(centers: readonly string[], depth: number, scope: Scope): string[] {
    const depths = new Map(centers.map((id) => [id, 0]));
    for (let level = 1; level <= depth; level++)
      for (const [id] of [...depths].filter(([, at]) => at === level - 1))
        for (const next of this.neighbors(id, scope)) if (!depths.has(next)) depths.set(next, level);
    return [...depths].map(([id, at]) => `${at} ${id}`).toSorted();
  }

  /** Of each of these nodes that has any, how many of its neighbors are none of them, by kind. */
  beyond(ids: readonly string[], scope: Scope): [id: string, counts: { kind: string; count: number }[]][] {
    return ids.flatMap((id): [string, { kind: string; count: number }[]][] => {
      const near = this.neighbors(id, scope).filter((other) => !ids.includes(other));
      const found = near.map((other) => String(this.#kinds.get(other)));
      const kinds = [...new Set(found)].toSorted();
      const counts = kinds.map((kind) => ({ kind, count: found.filter((one) => one === kind).length }));
      return counts.length > 0 ? [[id, counts]] : [];
    });
  }

  edgesAmong(ids: readonly string[], scope: Scope): string[] {
    const among = this.#edges(scope).filter(({ source, target }) => ids.includes(source) && ids.includes(target));
    return among.map(({ id }) => id).toSorted();
  }

  common(ids: readonly string[], scope: Scope): string[] {
    return this.graph.nodes
      .map(({ id }) => id)
      .filter((id) => !ids.includes(id) && ids.every((asked) => this.neighbors(asked, scope).includes(id)))
      .toSorted();
  }

  /** Every other node's score, in no order. */
  related(id: string): Map<string, number> {
    const scores = new Map<string, number>();
    const any: Scope = { relations: [], kinds: [] };
    const add = (other: string, score: number) => scores.set(other, (scores.get(other) ?? 0) + score);
    for (const { source, target } of this.#edges(any)) {
      if (source === id && target !== id) add(target, 2);
      if (target === id && source !== id) add(source, 2);
    }
    for (const relations of [walked, ["MENTIONS"] as const])
      for (const via of this.neighbors(id, { relations, kinds: [] })) {
        if (relations !== walked && this.#kinds.get(via) !== "Turn") continue;
        const linked = this.neighbors(via, { relations, kinds: [] });
        for (const other of linked) if (other !== id) add(other, 1 / Math.log(linked.length));
      }
    return scores;
  }

  /** Loops left out. */
  neighbors(id: string, scope: Scope): string[] {
    const ends = this.#edges(scope).flatMap(({ source, target }) =>
      source === id ? [target] : target === id ? [source] : [],
    );
    return [...new Set(ends)].filter((other) => other !== id && this.#admits(scope, other));
  }

  #edges({ relations }: Pick<Scope, "relations">): EdgeRecord[] {
    const names = relations.length > 0 ? relations : walked;
    return this.graph.edges.filter(({ relation }) => names.includes(relation));
  }

  #admits({ kinds }: Pick<Scope, "kinds">, id: string): boolean {
    return kinds.length === 0 || kinds.some((kind) => kind === this.#kinds.get(id));
  }
}

function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((id, index) => id !== b[index]);
  return at < 0 ? 0 : (a[at] as string) < (b[at] as string) ? -1 : 1;
}
