import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Config } from "../config.js";
import type { RunOperation } from "../graphql/operation.js";
import type { Store } from "../store/store.js";
import { endProgress, progress } from "./progress.js";

/** Works with the store that the settings name, and closes it whatever happens. */
export async function withStore<T>(work: (store: Store, config: Config) => Promise<T>): Promise<T> {
  const [{ readConfig }, { openStore }] = await Promise.all([import("../config.js"), import("../open-store.js")]);
  const config = readConfig();
  if (config.NEO4J_URI) progress(`Waiting for Neo4j at ${config.NEO4J_URI}`);
  const store = await openStore(config).finally(endProgress);
  try {
    return await work(store, config);
  } finally {
    await store.close();
  }
}

/** Asks the store that the settings name, as a caller of `/graphql` would. A store that holds nothing is refused. */
export async function withAsk<T>(work: (ask: RunOperation) => Promise<T>): Promise<T> {
  const [{ readConfig }, { KnownError }, { openAsk }] = await Promise.all([
    import("../config.js"),
    import("../errors.js"),
    import("./open-ask.js"),
  ]);
  const { NEO4J_URI, DATA_DIR } = readConfig();
  const empty = () =>
    new KnownError(
      "NOT_FOUND",
      `${NEO4J_URI ?? `DATA_DIR: ${resolve(DATA_DIR)}`}: expected a store with a release, got an empty one; \`briefing-graph start\` or \`import\` fills it`,
    );
  // Opening would make the folder: whoever only asks, perhaps in a wrong place, should leave nothing behind.
  if (NEO4J_URI === undefined && !existsSync(join(DATA_DIR, "graph.sqlite"))) throw empty();
  return withStore(async (store, config) => {
    if (!(await store.stats()).release) throw empty();
    const { ask, close } = await openAsk(store, config);
    return work(ask).finally(close);
  });
}
