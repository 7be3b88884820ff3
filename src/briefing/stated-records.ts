import type { EdgeRecord, NodeRecord, StatedBy, Store } from "../store/store.js";

/** A record of the store with the packs that state it: what each does, where several do. */
export interface StatedRecord<T> {
  readonly record: T;
  readonly by: readonly StatedBy[];
}

/** Part of the store's records: all nodes before the first edge. */
export interface StatedBatch {
  readonly nodes: readonly StatedRecord<NodeRecord>[];
  readonly edges: readonly StatedRecord<EdgeRecord>[];
}

const batchSize = 5000;

/** Reads all records of a store with the packs that state them. Sentences are left out: nothing refers to them. */
export async function* statedRecords(store: Store): AsyncIterable<StatedBatch> {
  let [nodes, edges]: [Scanned<NodeRecord>[], Scanned<EdgeRecord>[]] = [[], []];
  for await (const batch of store.scan(1000)) {
    for (const [index, record] of batch.nodes.entries())
      if (record.kind !== "Passage") nodes.push({ record, pack: String(batch.packs[index]) });
    for (const [index, record] of batch.edges.entries())
      if (record.relation !== "IN_TURN") edges.push({ record, pack: String(batch.packs[batch.nodes.length + index]) });
    if (nodes.length + edges.length < batchSize) continue;
    yield await statedIn(store, nodes, edges);
    [nodes, edges] = [[], []];
  }
  yield await statedIn(store, nodes, edges);
}

/** A record and the first pack that states it. */
interface Scanned<T> {
  readonly record: T;
  readonly pack: string;
}

async function statedIn(
  store: Store,
  nodes: readonly Scanned<NodeRecord>[],
  edges: readonly Scanned<EdgeRecord>[],
): Promise<StatedBatch> {
  const found = await store.contributions([...nodes, ...edges].map(({ record }) => record.id));
  const stated = <T extends NodeRecord | EdgeRecord>({ record, pack }: Scanned<T>) => ({
    record,
    by: found.get(record.id) ?? [{ pack }],
  });
  return { nodes: nodes.map(stated), edges: edges.map(stated) };
}
