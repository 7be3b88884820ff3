import { importPacks } from "./briefing/import-packs.js";
import { packsIn } from "./briefing/pack.js";
import { type Config, packPlaces } from "./config.js";
import type { Store } from "./store/store.js";

/** Loads the packs of the settings' folders into an empty store, and logs it. */
export async function loadIfEmpty(store: Store, config: Config, log: (line: string) => void): Promise<void> {
  const { release } = await store.stats();
  if (release) return;
  const places = packPlaces(config);
  const folders = packsIn(places);
  log(`The store is empty: loading the packs in ${config.PACKS === undefined ? "" : `${config.PACKS} and `}seeds/ …`);
  const { load, verified } = await importPacks(
    store,
    folders,
    config.BRIEFING_SOURCE ? { source: config.BRIEFING_SOURCE } : {},
  );
  const checks =
    verified.length > 0
      ? `every quotation checked against the text of ${verified.join(", ")}`
      : "no source text found: quotations checked by their seals";
  log(`Loaded ${load.nodes.length} nodes and ${load.edges.length} edges; ${checks}.`);
}
