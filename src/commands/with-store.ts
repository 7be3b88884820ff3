import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Config } from "../config.js";
import type { RunOperation } from "../graphql/operation.js";
import type { StoreOptions } from "../open-store.js";
import type { Store } from "../store/store.js";
import { endProgress, progress } from "./progress.js";

/** Opens the store of the settings for `work`, and closes it afterwards. */
export async function withStore<T>(
  work: (store: Store, config: Config) => Promise<T>,
  options?: StoreOptions,
): Promise<T> {
  const [{ readConfig }, { openStore }] = await Promise.all([import("../config.js"), import("../open-store.js")]);
  const config = readConfig();
  if (config.NEO4J_URI) progress(`Waiting for Neo4j at ${config.NEO4J_URI}`);
  const store = await openStore(config, options).finally(endProgress);
  try {
    return await work(store, config);
  } finally {
    await store.close();
  }
}

/** Opens the store of the settings for `work` if there is one: none is made. */
export async function withAnyStore<T>(work: (store: Store | undefined, config: Config) => Promise<T>): Promise<T> {
  const { readConfig } = await import("../config.js");
  const config = readConfig();
  return hasStore(config) ? withStore(work) : work(undefined, config);
}

/** False where the settings name an embedded store that does not exist yet. */
const hasStore = ({ NEO4J_URI, DATA_DIR }: Config) =>
  NEO4J_URI !== undefined || existsSync(join(DATA_DIR, "graph.sqlite"));

/** Runs `work` with the operations of the store of the settings; an empty store is an error. */
export async function withRunner<T>(work: (run: RunOperation) => Promise<T>): Promise<T> {
  return withRelease(async (store, config) => {
    const { openRunner } = await import("./open-runner.js");
    const { run, close } = await openRunner(store, config);
    return work(run).finally(close);
  });
}

/** Opens the store of the settings for `work`; an empty store is an error. */
export async function withRelease<T>(
  work: (store: Store, config: Config) => Promise<T>,
  options?: StoreOptions,
): Promise<T> {
  const [{ readConfig }, { KnownError }] = await Promise.all([import("../config.js"), import("../errors.js")]);
  const config = readConfig();
  const { NEO4J_URI, DATA_DIR } = config;
  const empty = () =>
    new KnownError(
      "NOT_FOUND",
      `${NEO4J_URI ?? `DATA_DIR: ${resolve(DATA_DIR)}`}: expected a store with a release, got an empty one; \`briefing-graph start\` or \`import\` fills it`,
    );
  // Opening creates the folder, which a query must not do: the caller may be in the wrong folder.
  if (!hasStore(config)) throw empty();
  return withStore(async (store) => {
    if ((await store.releases()).length === 0) throw empty();
    return work(store, config);
  }, options);
}
