import type { KindName, RelationName } from "../model/index.js";
import type { EdgeRecord, NodeRecord, Store } from "../store/store.js";
import { walked } from "./walked-relations.js";

/** Which part of the graph a question walks. */
export interface Scope {
  /** Empty for those of walked.ts. */
  readonly relations: readonly RelationName[];
  /** Kinds of the nodes it passes; empty for any. The nodes it starts from count whatever their kind. */
  readonly kinds: readonly KindName[];
}

/** The most that one question reads: so many nodes' links, and of each so many. One statement serves `atOnce` nodes. */
export const readLimits = { nodes: 1_000, links: 20_000, linksOfANode: 500, atOnce: 100 };

export const relationsOf = ({ relations }: Pick<Scope, "relations">) => (relations.length > 0 ? relations : walked);

/** What was read of the graph around some nodes, both ways along its relations. Loops from a node to itself are no part of it. */
export class Neighborhood {
  readonly nodes: Map<string, NodeRecord>;
  readonly #store: Store;
  readonly #scope: Scope;
  readonly #starts: ReadonlySet<string>;
  readonly #ties = new Map<string, Map<string, Map<string, EdgeRecord>>>();
  readonly #read = new Set<string>();
  readonly #crowded = new Set<string>();
  readonly #unread = new Set<string>();
  #links = 0;

  constructor(store: Store, scope: Scope, starts: readonly NodeRecord[]) {
    this.#store = store;
    this.#scope = scope;
    this.nodes = new Map(starts.map((node) => [node.id, node]));
    this.#starts = new Set(this.nodes.keys());
  }

  /** Reads the links of these nodes; whether the bounds allowed all of them. What was read before costs nothing. */
  async read(ids: readonly string[]): Promise<boolean> {
    const fresh = ids.filter((id) => !this.#read.has(id));
    while (fresh.length > 0) {
      const most = this.#links < readLimits.links ? Math.min(readLimits.atOnce, readLimits.nodes - this.#read.size) : 0;
      if (most <= 0) break;
      await this.#readAtOnce(fresh.splice(0, most));
    }
    for (const id of fresh) this.#unread.add(id);
    return ids.every((id) => this.isWhole(id));
  }

  /** Ids of what is linked to a node, in their order. */
  neighbours(id: string): string[] {
    return [...(this.#ties.get(id)?.keys() ?? [])].toSorted();
  }

  /** The relations between two nodes, both ways, by id. */
  between(a: string, b: string): EdgeRecord[] {
    return [...(this.#ties.get(a)?.get(b)?.values() ?? [])].toSorted((x, y) => (x.id < y.id ? -1 : 1));
  }

  /** Ids of what is linked to these nodes and is not among `seen`, in their order. */
  beyond(ids: readonly string[], seen: { has(id: string): boolean }): string[] {
    return [...new Set(ids.flatMap((id) => this.neighbours(id)))].filter((id) => !seen.has(id)).toSorted();
  }

  /** Whether all links of a node were read. */
  isWhole(id: string): boolean {
    return this.#read.has(id) && !this.#crowded.has(id);
  }

  /** What the bounds kept from being read, in words; null where nothing. */
  get cut(): string | null {
    const [first, ...others] = [...this.#crowded].toSorted();
    const crowd = others.length > 0 ? `${first} and ${others.length} more` : first;
    const says = [
      ...(first ? [`only the first ${readLimits.linksOfANode} links, by id, were read of ${crowd}`] : []),
      ...(this.#unread.size > 0
        ? [
            `no links were read of ${this.#unread.size} nodes: a question reads at most ${readLimits.nodes} nodes' links, and no more nodes after ${readLimits.links} links`,
          ]
        : []),
    ];
    return says.join("; ") || null;
  }

  async #readAtOnce(sources: readonly string[]): Promise<void> {
    const { kinds } = this.#scope;
    const starts = [...this.#starts].map((id) => (this.nodes.get(id) as NodeRecord).kind);
    const pages = await this.#store.links({
      sources,
      relations: relationsOf(this.#scope),
      direction: "BOTH",
      kinds: kinds.length > 0 ? [...new Set([...kinds, ...starts])] : [],
      order: [],
      limit: readLimits.linksOfANode,
      backward: false,
      count: false,
    });
    for (const source of sources) {
      this.#read.add(source);
      const page = pages.get(source);
      if (page?.more) this.#crowded.add(source);
      this.#links += page?.rows.length ?? 0;
      for (const { edge, node } of page?.rows ?? []) if (this.#admits(source, node)) this.#tie(source, edge, node);
    }
  }

  #admits(source: string, { id, kind }: NodeRecord): boolean {
    const { kinds } = this.#scope;
    return id !== source && (kinds.length === 0 || kinds.includes(kind) || this.#starts.has(id));
  }

  #tie(source: string, edge: EdgeRecord, node: NodeRecord): void {
    if (!this.nodes.has(node.id)) this.nodes.set(node.id, node);
    for (const [a, b] of [
      [source, node.id],
      [node.id, source],
    ] as const) {
      const ties = this.#ties.get(a) ?? new Map<string, Map<string, EdgeRecord>>();
      this.#ties.set(a, ties.set(b, (ties.get(b) ?? new Map<string, EdgeRecord>()).set(edge.id, edge)));
    }
  }
}
