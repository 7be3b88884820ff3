import { type Config, limitsOf } from "./config.js";
import { openStore } from "./open-store.js";
import { serveJobs } from "./server/serve-jobs.js";
import { ReleaseFiles } from "./store/release-files.js";

// A child process of the server: runs heavy operations and exports on a store of its own. Its first message is the settings.

process.once("disconnect", () => process.exit());
// A terminal sends Ctrl-C to every process of the server; the server ends this one.
process.on("SIGINT", () => undefined);
process.once("message", (config: Config) => void start(config));

async function start(config: Config): Promise<void> {
  const store = await openStore(config);
  await serveJobs({ store, files: new ReleaseFiles(config.DATA_DIR), limits: limitsOf(config) });
}
