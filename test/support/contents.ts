import type { EdgeRecord, Load, NodeRecord, Store } from "../../src/store/store.js";
import { loadOf } from "./graphs.js";

/**
 * A graph of so many nodes and as many edges. Two contents share a third of their nodes, with other properties, and no
 * edge keeps its ends: what mixes two of them shows.
 */
export function content(release: string, size: number): Load {
  const id = (i: number) => `policy:${i % 3 === 0 ? "both" : release.toLowerCase()}-${i}`;
  const step = release === "A" ? 1 : 7;
  const nodes = Array.from({ length: size }, (_, i): NodeRecord => {
    const props = { name: `${release} ${i}`, instrument: "FUND", stage: "ISSUED", edition: release } as const;
    return { id: id(i), kind: "Policy", props: i % 10 === 0 ? { ...props, formerIds: [`policy:was-${i}`] } : props };
  });
  const edges = nodes.map(({ id: source }, i): EdgeRecord => {
    const target = id((i + step) % size);
    const props = { evidence: [`evidence:${release}-${i}`] };
    return { id: `SUCCEEDS|${source}|${target}`, relation: "SUCCEEDS", source, target, props };
  });
  return loadOf({ nodes, edges }, "test", release);
}

/** All that a load brings, in the order of a scan. */
export function expected({ release, nodes, edges }: Load): object {
  return { release: release.id, nodes: nodes.toSorted(byId).map(bare), edges: edges.toSorted(byId).map(bare) };
}

/** All that a store holds. */
export async function held(store: Store): Promise<object> {
  const [nodes, edges] = [[], []] as [NodeRecord[], EdgeRecord[]];
  for await (const batch of store.scan(1000)) {
    nodes.push(...batch.nodes);
    edges.push(...batch.edges);
  }
  return { release: (await store.stats()).release?.id, nodes, edges };
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
function bare<T extends { pack: string }>(row: T): Omit<T, "pack"> {
  const { pack: _pack, ...record } = row;
  return record;
}
