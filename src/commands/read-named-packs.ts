import type { BuiltLoad } from "../briefing/build-load.js";
import { withAnyStore } from "./with-store.js";

/** Packs as a command's arguments name them. */
export interface NamedPacks {
  readonly built: BuiltLoad;
  /** Names of the packs that were named; undefined where all were read. */
  readonly names?: readonly string[];
}

/** Reads packs with the packs of the store, if there is one; without arguments all of PACKS and seeds/, without a store. */
export async function readNamedPacks(packs: readonly string[], source: string | undefined): Promise<NamedPacks> {
  const [{ readPacks }, { findPack, packName, packsIn }, { packPlaces, readConfig }] = await Promise.all([
    import("../briefing/import-packs.js"),
    import("../briefing/pack.js"),
    import("../config.js"),
  ]);
  const config = readConfig();
  const places = packPlaces(config);
  const text = source ?? config.BRIEFING_SOURCE;
  const options = { places, ...(text === undefined ? {} : { source: text }) };
  if (packs.length === 0) return { built: await readPacks(packsIn(places), options) };
  const folders = packs.map((pack) => findPack(pack, places));
  return withAnyStore(async (store) => ({
    built: await readPacks(folders, options, store),
    names: folders.map(packName),
  }));
}
