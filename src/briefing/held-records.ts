import type { EdgeRecord, NodeRecord, Records, Store } from "../store/store.js";

/** Records of packs in the store. Sentences are left out: nothing refers to them, and no figure is checked against them. */
export async function heldRecords(store: Store, packs: readonly string[]): Promise<Records> {
  const held: { nodes: NodeRecord[]; edges: EdgeRecord[] } = { nodes: [], edges: [] };
  if (packs.length === 0) return held;
  const names = new Set(packs);
  for await (const batch of store.scan(1000)) {
    const isHeld = (index: number) => names.has(String(batch.packs[index]));
    for (const [index, node] of batch.nodes.entries())
      if (isHeld(index) && node.kind !== "Passage") held.nodes.push(node);
    for (const [index, edge] of batch.edges.entries())
      if (isHeld(batch.nodes.length + index) && edge.relation !== "IN_TURN") held.edges.push(edge);
  }
  return held;
}
