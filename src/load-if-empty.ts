import { join } from "node:path";
import { importPacks } from "./briefing/import-packs.js";
import { packFolders } from "./briefing/pack.js";
import { type Config, packageRoot } from "./config.js";
import type { Store } from "./store/store.js";

/** Loads the packs in seeds/ into a store that holds nothing yet, and says so. */
export async function loadIfEmpty(store: Store, config: Config, say: (line: string) => void): Promise<void> {
  const { release } = await store.stats();
  if (release) return;
  say("The store is empty: loading the packs in seeds/ …");
  const folders = packFolders(join(packageRoot, "seeds"));
  const { load, verified } = await importPacks(
    store,
    folders,
    config.BRIEFING_SOURCE ? { source: config.BRIEFING_SOURCE } : {},
  );
  const how =
    verified.length > 0
      ? `every quotation checked against the text of ${verified.join(", ")}`
      : "no source text at hand: quotations checked by their seals";
  say(`Loaded ${load.nodes.length} nodes and ${load.edges.length} edges; ${how}.`);
}
