import { KnownError, shown } from "../errors.js";
import { didYouMean } from "../model/did-you-mean.js";
import type { Change, Store } from "../store/store.js";
import type { Chunks, Source } from "./format.js";
import { graphLines, line } from "./graph-jsonl.js";

/**
 * Changes from the `graph.jsonl` of an earlier release to the present one: a line `{type: "delta", from, to}`, then each new
 * or changed line with `change` ADDED or CHANGED (a node's redirects follow it and replace its earlier ones), then
 * `{change: "REMOVED", id}`. Throws NOT_FOUND for a release that was never loaded here.
 */
export async function delta({ store, release }: Source, since: string): Promise<Chunks> {
  const changes = await store.changesSince(since);
  if (!changes) {
    const known = (await store.releases()).map(({ id }) => id);
    throw new KnownError("NOT_FOUND", `since: no release ${shown(since)} was loaded here${didYouMean(since, known)}`);
  }
  return lines(store, { from: since, to: release.id }, changes);
}

async function* lines(store: Store, ends: { from: string; to: string }, changes: readonly Change[]): Chunks {
  const own = new Map(changes.map(({ id, change }) => [id, change]));
  const beside = new Set(changes.flatMap(({ id }) => shownOn(id)));
  let count = 1;
  yield line({ type: "delta", ...ends });
  for await (const batch of graphLines(store)) {
    const changed = batch.flatMap(({ value, cites }) => {
      const change = own.get(String(value.now ?? value.id));
      const other = beside.has(value.id) || cites.some((span) => own.get(span) === "CHANGED");
      return change || other ? [{ change: change ?? "CHANGED", ...value }] : [];
    });
    count += changed.length;
    if (changed.length > 0) yield changed.map(line).join("");
  }
  const removed = changes.filter(({ change }) => change === "REMOVED");
  count += removed.length;
  if (removed.length > 0) yield removed.map(({ id, change }) => line({ change, id })).join("");
  return count;
}

/** Ids of the nodes whose lines contain parts of a relation: mentioned entities, and figures with a metric or place. */
function shownOn(id: string): string[] {
  const [relation, source, target] = id.split("|");
  if (relation === "MENTIONS") return target ? [target] : [];
  return (relation === "OBSERVES" || relation === "IN_PLACE") && source ? [source] : [];
}
