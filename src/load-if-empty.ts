import { join } from "node:path";
import { importPacks } from "./briefing/import-packs.js";
import { packFolders } from "./briefing/pack.js";
import { type Config, packageRoot } from "./config.js";
import type { Store } from "./store/store.js";

/** Loads the packs in seeds/ into an empty store, and logs it. */
export async function loadIfEmpty(store: Store, config: Config, log: (line: string) => void): Promise<void> {
  const { release } = await store.stats();
  if (release) return;
  log("The store is empty: loading the packs in seeds/ …");
  const folders = packFolders(join(packageRoot, "seeds"));
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
