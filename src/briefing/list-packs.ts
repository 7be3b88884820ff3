import type { Store } from "../store/store.js";
import { checksumOf, packName, packsIn, packTitle } from "./pack.js";

/** A pack that is loaded, or that has a folder in some places. */
export interface ListedPack {
  readonly name: string;
  readonly state: "loaded" | "changed" | "not loaded";
  readonly publishedOn: string | null;
  readonly nodes: number | null;
  readonly edges: number | null;
  /** Its folder; null where none is in the places, as of one that was imported from elsewhere. */
  readonly folder: string | null;
  readonly title: string | null;
}

/** Lists the packs of a store and of some places, by name; `changed` where the folder has other files than were loaded. */
export async function listPacks(store: Store | undefined, places: readonly string[]): Promise<ListedPack[]> {
  const loaded = new Map(((await store?.stats())?.release?.packs ?? []).map((pack) => [pack.name, pack]));
  const folders = new Map(packsIn(places).map((folder) => [packName(folder), folder]));
  return [...new Set([...loaded.keys(), ...folders.keys()])].toSorted().map((name) => {
    const [pack, folder] = [loaded.get(name), folders.get(name)];
    const changed = pack && folder !== undefined && checksumOf(folder) !== pack.checksum;
    return {
      name,
      state: pack ? (changed ? "changed" : "loaded") : "not loaded",
      publishedOn: pack?.publishedOn ?? null,
      nodes: pack?.nodes ?? null,
      edges: pack?.edges ?? null,
      folder: folder ?? null,
      title: folder === undefined ? null : packTitle(folder),
    };
  });
}
