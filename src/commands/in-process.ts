import type { Config } from "../config.js";
import type { Ask } from "../graphql/execute.js";
import { ReleaseLayouts } from "../layout/release-layouts.js";
import { createApollo } from "../server/apollo.js";
import { asking } from "../server/ask.js";
import { ReleaseFiles } from "../store/release-files.js";
import type { Store } from "../store/store.js";

/** Executor of operations on a store in this process, within the limits of `/graphql`; `close` it before the store. */
export async function openAsk(
  store: Store,
  { COST_LIMIT, DATA_DIR }: Config,
): Promise<{ readonly ask: Ask; readonly close: () => Promise<void> }> {
  const apollo = await createApollo(COST_LIMIT, log);
  const layouts = new ReleaseLayouts(store, new ReleaseFiles(DATA_DIR));
  return { ask: asking(apollo, store, layouts), close: () => apollo.stop() };
}

/** Logs internal errors to stderr: stdout is for answers. */
export const log = (message: string, error: unknown): void => console.error(`INTERNAL: ${message}: ${String(error)}`);
