import type { LoadedEdge, LoadedNode, ReleasePack, StatedBy, Store } from "../store/store.js";

/** What packs of a store state. */
export interface Held {
  readonly packs: readonly ReleasePack[];
  readonly nodes: readonly LoadedNode[];
  readonly edges: readonly LoadedEdge[];
}

/** What packs of the store state, each for itself. Sentences are left out: nothing refers to them, and no figure is checked against them. */
export async function heldRecords(store: Store, packs: readonly ReleasePack[]): Promise<Held> {
  const held: { nodes: LoadedNode[]; edges: LoadedEdge[] } = { nodes: [], edges: [] };
  const names = new Set(packs.map(({ name }) => name));
  for await (const { nodes, edges } of packs.length > 0 ? store.scan(1000) : []) {
    const [ofNodes, ofEdges] = [
      nodes.filter(({ kind }) => kind !== "Passage"),
      edges.filter(({ relation }) => relation !== "IN_TURN"),
    ];
    const stated = await store.contributions([...ofNodes, ...ofEdges].map(({ id }) => id));
    const own = <T extends LoadedNode | LoadedEdge>(record: Omit<T, "pack"> & Pick<T, "id" | "props">): T[] =>
      (stated.get(record.id) ?? []).flatMap(({ pack, props = record.props }: StatedBy) =>
        names.has(pack) ? [{ ...record, pack, props } as unknown as T] : [],
      );
    held.nodes.push(...ofNodes.flatMap((node) => own<LoadedNode>(node)));
    held.edges.push(...ofEdges.flatMap((edge) => own<LoadedEdge>(edge)));
  }
  return { packs, ...held };
}
