import type { Config } from "../config.js";
import type { RunOperation } from "../graphql/operation.js";
import { findFolders, openFiles } from "../open-files.js";
import { ReleaseLayouts } from "../layout/release-layouts.js";
import { createApollo } from "../server/apollo.js";
import { operationRunner } from "../server/run-operation.js";
import type { Store } from "../store/store.js";

/** Executor of operations on a store in this process, within the limits of `/graphql`; `close` it before the store. */
export async function openRunner(
  store: Store,
  config: Config,
): Promise<{ readonly run: RunOperation; readonly close: () => Promise<void> }> {
  const apollo = await createApollo(config.COST_LIMIT, log);
  const layouts = new ReleaseLayouts(store, openFiles(config, findFolders(config)));
  const run = operationRunner({ apollo, store, layouts, timeout: config.OPERATION_TIMEOUT * 1000 });
  return { run, close: () => apollo.stop() };
}

/** Logs internal errors to stderr: stdout is for answers. */
export const log = (message: string, error: unknown): void => console.error(`INTERNAL: ${message}: ${String(error)}`);
