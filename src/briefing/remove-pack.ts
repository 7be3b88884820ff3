import { KnownError } from "../errors.js";
import { kinds, relations } from "../model/index.js";
import { merged } from "../store/merge.js";
import type { EdgeRecord, NodeRecord, Release, StatedBy, Store } from "../store/store.js";
import { releaseOf } from "./release.js";
import { statedRecords } from "./stated-records.js";

/**
 * Removes what a pack alone says from the store, and gives the release of the others. Throws CONFLICT where others need the pack,
 * naming them, and leaves the store as it was.
 */
export async function removePack(store: Store, name: string): Promise<Release> {
  const releases = await store.releases();
  const packs = releases.at(-1)?.packs ?? [];
  if (!packs.some((pack) => pack.name === name))
    throw new KnownError(
      "NOT_FOUND",
      `expected a loaded pack (${packs.map((pack) => pack.name).join(", ") || "none is"}), got ${JSON.stringify(name)}`,
    );
  const needs = await needsOf(store, name);
  if (needs.size > 0) {
    const reasons = [...needs].map(([pack, reason]) => `${pack} (${reason})`);
    throw new KnownError("CONFLICT", `${name}: expected no pack that needs it, got ${reasons.join(", ")}`);
  }
  const made = releaseOf(packs.filter((pack) => pack.name !== name));
  // The checks of the same packs gave the same then.
  const report = releases.findLast(({ id }) => id === made.id)?.report;
  const release = report === undefined ? made : { ...made, report };
  await store.load({ release, packs: [name], nodes: [], edges: [] });
  return release;
}

/** Packs that need another one, each with the first reason: a relation to what it alone states, or a thing that lacks its part. */
async function needsOf(store: Store, name: string): Promise<ReadonlyMap<string, string>> {
  const alone = new Set<string>();
  const needs = new Map<string, string>();
  const need = (pack: string, reason: string) => needs.set(pack, needs.get(pack) ?? reason);
  for await (const { nodes, edges } of statedRecords(store)) {
    for (const { record, by } of nodes) {
      const others = by.filter(({ pack }) => pack !== name);
      if (others.length === 0) alone.add(record.id);
      const missing = missingWithout(others, record);
      for (const { pack } of missing.length > 0 ? others : [])
        need(pack, `${record.id} gets ${missing.join(", ")} from it`);
    }
    for (const { record, by } of edges) {
      const others = by.filter(({ pack }) => pack !== name);
      const missing = missingWithout(others, record);
      const end = [record.source, record.target].find((id) => alone.has(id));
      for (const { pack } of others)
        if (end !== undefined) need(pack, `${record.relation} leads from or to ${end}`);
        else if (missing.length > 0) need(pack, `${record.id} gets ${missing.join(", ")} from it`);
    }
  }
  return new Map([...needs].toSorted());
}

/** Properties that every record has and the packs do not give; none where nobody states it, or all that is there. */
function missingWithout(others: readonly StatedBy[], record: NodeRecord | EdgeRecord): readonly string[] {
  if (others.length === 0) return [];
  const spec = "kind" in record ? kinds.get(record.kind) : relations.get(record.relation);
  return merged(
    spec,
    others.map(({ pack, props = record.props }) => ({ pack, props })),
  ).missing;
}
