import type { Change, EdgeRecord, Load, NodeRecord } from "./store.js";

/** A record as one text: the same content gives the same text whatever kept it. */
export function canonical({ id, props }: Pick<NodeRecord | EdgeRecord, "id" | "props">): string {
  return JSON.stringify([id, Object.entries(props).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
}

/** What a load changes: `held` is the canonical text of each record that its packs held before, by id. */
export function changesOf(held: ReadonlyMap<string, string>, load: Load): Change[] {
  const records = [...load.nodes, ...load.edges];
  const kept = new Set(records.map(({ id }) => id));
  return [
    ...records.flatMap((record): Change[] => {
      const before = held.get(record.id);
      if (before === undefined) return [{ id: record.id, change: "ADDED" }];
      return before === canonical(record) ? [] : [{ id: record.id, change: "CHANGED" }];
    }),
    ...[...held.keys()].filter((id) => !kept.has(id)).map((id): Change => ({ id, change: "REMOVED" })),
  ];
}

/** What several loads after one another come to, by id. Rows in the order of the loads. */
export function netChanges(rows: readonly Change[]): Change[] {
  const net = new Map<string, Change["change"] | undefined>();
  for (const { id, change } of rows) {
    const before = net.get(id);
    if (before === "ADDED") net.set(id, change === "REMOVED" ? undefined : "ADDED");
    else if (before === "REMOVED") net.set(id, "CHANGED");
    else net.set(id, change);
  }
  return [...net]
    .flatMap(([id, change]) => (change ? [{ id, change }] : []))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
