import type { KindName, RelationName } from "../model/index.js";
import { byId } from "../store/ascending.js";
import type { EdgeRecord, LinkQuery, NodeRecord, Store } from "../store/store.js";
import { walked } from "./walked-relations.js";

/** Part of the graph that a traversal follows. */
export interface Scope {
  /** Empty for those of walked-relations.ts. */
  readonly relations: readonly RelationName[];
  /** Kinds of the nodes; empty for any. Start nodes may be of any kind. */
  readonly kinds: readonly KindName[];
}

/** Scope, and the properties to read of each node but the start nodes, and of each edge; all where not given. */
type ReadScope = Scope & Pick<LinkQuery, "fields" | "edgeFields">;

/** Limits of one traversal: nodes whose links are read, links in all and of one node, nodes per statement. */
export const readLimits = { nodes: 1_000, links: 20_000, linksOfANode: 500, batch: 100 };

/** Relations of a scope. */
export const relationsOf = ({ relations }: Pick<Scope, "relations">) => (relations.length > 0 ? relations : walked);

type LinkPages = Awaited<ReturnType<Store["links"]>>;

/** Query for the links of some nodes within a scope, and to the kinds of the start nodes. */
export function linksAround(
  sources: readonly string[],
  { kinds, fields, edgeFields, relations }: ReadScope,
  starts: readonly KindName[],
): LinkQuery {
  return {
    sources,
    relations: relationsOf({ relations }),
    direction: "BOTH",
    kinds: kinds.length > 0 ? [...new Set([...kinds, ...starts])] : [],
    ...(fields ? { fields } : {}),
    ...(edgeFields ? { edgeFields } : {}),
    order: [],
    limit: readLimits.linksOfANode,
    backward: false,
    count: false,
  };
}

/** The part of the graph around some nodes that was read so far, in both directions. Without loops from a node to itself. */
export class Neighborhood {
  readonly nodes: Map<string, NodeRecord>;
  readonly #store: Store;
  readonly #scope: ReadScope;
  readonly #starts: ReadonlySet<string>;
  readonly #edges = new Map<string, Map<string, Map<string, EdgeRecord>>>();
  readonly #all = new Map<string, EdgeRecord>();
  readonly #read = new Set<string>();
  readonly #crowded = new Set<string>();
  readonly #unread = new Set<string>();
  #links = 0;

  constructor(store: Store, scope: ReadScope, starts: readonly NodeRecord[]) {
    this.#store = store;
    this.#scope = scope;
    this.nodes = new Map(starts.map((node) => [node.id, node]));
    this.#starts = new Set(this.nodes.keys());
  }

  /** Reads the links of these nodes that were not read before. False where a limit cut them. */
  async read(ids: readonly string[]): Promise<boolean> {
    const fresh = ids.filter((id) => !this.#read.has(id));
    while (fresh.length > 0) {
      const count = this.#links < readLimits.links ? Math.min(readLimits.batch, readLimits.nodes - this.#read.size) : 0;
      if (count <= 0) break;
      await this.#readBatch(fresh.splice(0, count));
    }
    for (const id of fresh) this.#unread.add(id);
    return ids.every((id) => this.isComplete(id));
  }

  /** Ids of a node's neighbors, ascending. */
  neighbors(id: string): string[] {
    return [...(this.#edges.get(id)?.keys() ?? [])].toSorted();
  }

  /** Every edge that was read, those from a node to itself and to kinds beyond the scope too. */
  get edges(): EdgeRecord[] {
    return [...this.#all.values()];
  }

  /** Relations between two nodes, in both directions, by id. */
  between(a: string, b: string): EdgeRecord[] {
    return [...(this.#edges.get(a)?.get(b)?.values() ?? [])].toSorted(byId);
  }

  /** Ids of the neighbors of these nodes that are not in `seen`, ascending. */
  beyond(ids: readonly string[], seen: { has(id: string): boolean }): string[] {
    const found = new Set<string>();
    for (const id of ids)
      for (const neighbor of this.#edges.get(id)?.keys() ?? []) if (!seen.has(neighbor)) found.add(neighbor);
    return [...found].toSorted();
  }

  /** True where all links of a node were read. */
  isComplete(id: string): boolean {
    return this.#read.has(id) && !this.#crowded.has(id);
  }

  /** Sentence about what the limits cut; null where nothing. */
  get cut(): string | null {
    const [first, ...others] = [...this.#crowded].toSorted();
    const crowd = others.length > 0 ? `${first} and ${others.length} more` : first;
    const parts = [
      ...(first ? [`only the first ${readLimits.linksOfANode} links, by id, were read of ${crowd}`] : []),
      ...(this.#unread.size > 0
        ? [
            `no links were read of ${this.#unread.size} nodes: a question reads at most ${readLimits.nodes} nodes' links, and no more nodes after ${readLimits.links} links`,
          ]
        : []),
    ];
    return parts.join("; ") || null;
  }

  async #readBatch(sources: readonly string[]): Promise<void> {
    const starts = [...this.#starts].map((id) => (this.nodes.get(id) as NodeRecord).kind);
    this.add(sources, await this.#store.links(linksAround(sources, this.#scope, starts)));
  }

  /** Adds links of these nodes that were read by `linksAround`. */
  add(sources: readonly string[], pages: LinkPages): void {
    for (const source of sources) {
      this.#read.add(source);
      const page = pages.get(source);
      if (page?.more) this.#crowded.add(source);
      this.#links += page?.rows.length ?? 0;
      for (const { edge, node } of page?.rows ?? []) {
        this.#all.set(edge.id, edge);
        if (this.#admits(source, node)) this.#addEdge(source, edge, node);
      }
    }
  }

  #admits(source: string, { id, kind }: NodeRecord): boolean {
    const { kinds } = this.#scope;
    return id !== source && (kinds.length === 0 || kinds.includes(kind) || this.#starts.has(id));
  }

  #addEdge(source: string, edge: EdgeRecord, node: NodeRecord): void {
    if (!this.nodes.has(node.id)) this.nodes.set(node.id, node);
    for (const [a, b] of [
      [source, node.id],
      [node.id, source],
    ] as const) {
      const edges = this.#edges.get(a) ?? new Map<string, Map<string, EdgeRecord>>();
      this.#edges.set(a, edges.set(b, (edges.get(b) ?? new Map<string, EdgeRecord>()).set(edge.id, edge)));
    }
  }
}
