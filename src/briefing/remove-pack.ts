import { KnownError } from "../errors.js";
import type { Release, Store } from "../store/store.js";
import { releaseOf } from "./release.js";

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
  const made = releaseOf(packs.filter((pack) => pack.name !== name));
  // The checks of the same packs gave the same then.
  const report = releases.findLast(({ id }) => id === made.id)?.report;
  const release = report === undefined ? made : { ...made, report };
  await store.load({ release, packs: [name], nodes: [], edges: [] });
  return release;
}
