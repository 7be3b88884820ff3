import type { LoadedEdge, LoadedNode, Props, ReleasePack, Store } from "../store/store.js";
import { type StatedRecord, statedRecords } from "./stated-records.js";

/** Statements of packs of a store. */
export interface Held {
  readonly packs: readonly ReleasePack[];
  readonly nodes: readonly LoadedNode[];
  readonly edges: readonly LoadedEdge[];
}

/** Statements of packs of the store, each for itself. Sentences are left out: nothing refers to them, and no figure is checked against them. */
export async function heldRecords(store: Store, packs: readonly ReleasePack[]): Promise<Held> {
  const held: { nodes: LoadedNode[]; edges: LoadedEdge[] } = { nodes: [], edges: [] };
  if (packs.length === 0) return { packs, ...held };
  const names = new Set(packs.map(({ name }) => name));
  const own = <T extends { readonly props: Props }>({ record, by }: StatedRecord<T>) =>
    by.flatMap(({ pack, props = record.props }) => (names.has(pack) ? [{ ...record, pack, props }] : []));
  for await (const { nodes, edges } of statedRecords(store)) {
    held.nodes.push(...nodes.flatMap(own));
    held.edges.push(...edges.flatMap(own));
  }
  return { packs, ...held };
}
