import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Config } from "../config.js";
import type { Ask } from "../graphql/execute.js";
import type { Store } from "../store/store.js";
import { endProgress, progress } from "./progress.js";

/** Opens the store of the settings for `work`, and closes it afterwards. */
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

/** Runs `work` with an executor on the store of the settings; an empty store is an error. */
export async function withAsk<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
  const [{ readConfig }, { KnownError }, { openAsk }] = await Promise.all([
    import("../config.js"),
    import("../errors.js"),
    import("./in-process.js"),
  ]);
  const { NEO4J_URI, DATA_DIR } = readConfig();
  const empty = () =>
    new KnownError(
      "NOT_FOUND",
      `${NEO4J_URI ?? `DATA_DIR: ${resolve(DATA_DIR)}`}: expected a store with a release, got an empty one; \`briefing-graph start\` or \`import\` fills it`,
    );
  // Opening creates the folder, which a query must not do: the caller may be in the wrong folder.
  if (NEO4J_URI === undefined && !existsSync(join(DATA_DIR, "graph.sqlite"))) throw empty();
  return withStore(async (store, config) => {
    if (!(await store.stats()).release) throw empty();
    const { ask, close } = await openAsk(store, config);
    return work(ask).finally(close);
  });
}
