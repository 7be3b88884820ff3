import type { Config } from "./config.js";
import { openFiles, type WrittenFolders } from "./open-files.js";
import { openStore } from "./open-store.js";
import { serveJobs } from "./server/serve-jobs.js";

// A child process of the server: runs heavy operations and exports on a store of its own. Its first message is the settings.

process.once("disconnect", () => process.exit());
// A terminal sends Ctrl-C to every process of the server; the server ends this one.
process.on("SIGINT", () => undefined);
process.once("message", (settings: Settings) => void start(settings));

/** The server's settings, and the folders that it has found. */
export interface Settings {
  readonly config: Config;
  readonly folders: WrittenFolders;
}

async function start({ config, folders }: Settings): Promise<void> {
  const store = await openStore(config);
  await serveJobs({
    store,
    files: openFiles(config, folders),
    costLimit: config.COST_LIMIT,
    federation: config.FEDERATION === "on",
  });
}
