import type { Change, Load } from "./load.js";
import type { EdgeRecord, NodeRecord } from "./records.js";
import { ascending, byId } from "./ascending.js";

/** Canonical JSON of a record, its properties sorted by name: equal content gives equal text on every engine. */
export function canonicalJson({ id, props }: Pick<NodeRecord | EdgeRecord, "id" | "props">): string {
  return JSON.stringify([id, Object.entries(props).toSorted(([a], [b]) => ascending(a, b))]);
}

/** Changes that a load makes. `stored`: canonical JSON of each record that its packs contain now, by id. */
export function changesOf(stored: ReadonlyMap<string, string>, load: Load): Change[] {
  const records = [...load.nodes, ...load.edges];
  const kept = new Set(records.map(({ id }) => id));
  return [
    ...records.flatMap((record): Change[] => {
      const before = stored.get(record.id);
      if (before === undefined) return [{ id: record.id, change: "ADDED" }];
      return before === canonicalJson(record) ? [] : [{ id: record.id, change: "CHANGED" }];
    }),
    ...[...stored.keys()].filter((id) => !kept.has(id)).map((id): Change => ({ id, change: "REMOVED" })),
  ];
}

/** Change of a record by loads that were interrupted; NONE where it was to be added by one and is not in the next. */
export interface PendingChange {
  readonly id: string;
  readonly change: Change["change"] | "NONE";
}

/**
 * Changes of a load that takes the place of one that was interrupted, against the release before both. `interrupted`: all that
 * one was to change, of which any part may be written, and which counts as changed if it is again what it was; `changes`: those
 * against what is stored now.
 */
export function afterInterrupted(
  interrupted: readonly PendingChange[],
  changes: readonly Change[],
  load: Load,
): PendingChange[] {
  const kept = new Set([...load.nodes, ...load.edges].map(({ id }) => id));
  const touched = new Set(interrupted.map(({ id }) => id));
  return [
    ...changes.filter(({ id }) => !touched.has(id)),
    ...interrupted.map(({ id, change }): PendingChange => {
      const isNew = change === "ADDED" || change === "NONE";
      if (kept.has(id)) return { id, change: isNew ? "ADDED" : "CHANGED" };
      return { id, change: isNew ? "NONE" : "REMOVED" };
    }),
  ];
}

/** Net effect of several loads, by id. Takes rows in the order of the loads. */
export function netChanges(rows: readonly Change[]): Change[] {
  const net = new Map<string, Change["change"] | undefined>();
  for (const { id, change } of rows) {
    const before = net.get(id);
    if (before === "ADDED") net.set(id, change === "REMOVED" ? undefined : "ADDED");
    else if (before === "REMOVED") net.set(id, "CHANGED");
    else net.set(id, change);
  }
  return [...net].flatMap(([id, change]) => (change ? [{ id, change }] : [])).toSorted(byId);
}
