import type { Config } from "../config.js";
import type { RunOperation } from "../graphql/operation.js";
import { ReleaseLayouts } from "../layout/release-layouts.js";
import { createApollo } from "../server/apollo.js";
import { runInProcess } from "../server/run-in-process.js";
import { ReleaseFiles } from "../store/release-files.js";
import type { Store } from "../store/store.js";

/** Executor of operations on a store in this process, within the limits of `/graphql`; `close` it before the store. */
export async function openRunner(
  store: Store,
  { COST_LIMIT, DATA_DIR }: Config,
): Promise<{ readonly run: RunOperation; readonly close: () => Promise<void> }> {
  const apollo = await createApollo(COST_LIMIT, log);
  const layouts = new ReleaseLayouts(store, new ReleaseFiles(DATA_DIR));
  return { run: runInProcess(apollo, store, layouts), close: () => apollo.stop() };
}

/** Logs internal errors to stderr: stdout is for answers. */
export const log = (message: string, error: unknown): void => console.error(`INTERNAL: ${message}: ${String(error)}`);
