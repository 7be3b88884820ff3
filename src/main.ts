import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { importPacks } from "./briefing/import-packs.js";
import { packFolders } from "./briefing/pack.js";
import { type Config, packageRoot, readConfig } from "./config.js";
import { KnownError } from "./errors.js";
import { openStore } from "./open-store.js";
import { createServer } from "./server/server.js";
import { ReleaseFiles } from "./store/release-files.js";
import type { Store } from "./store/store.js";

try {
  await start(readConfig());
} catch (error) {
  console.error(error instanceof KnownError ? `${error.code}: ${error.message}` : error);
  // Not exitCode: the driver leaves connections open that were never answered.
  process.exit(1);
}

/** Opens the store, loads the packs if it is empty, serves until a signal comes. */
async function start(config: Config): Promise<void> {
  if (config.NEO4J_URI) console.log(`Waiting for Neo4j at ${config.NEO4J_URI} …`);
  const store = await openStore(config);
  try {
    await loadIfEmpty(store, config);
    const server = await createServer({
      store,
      files: new ReleaseFiles(config.DATA_DIR),
      costLimit: config.COST_LIMIT,
      logLevel: config.LOG_LEVEL,
    });
    await listen(server, config);
    const stop = async (): Promise<void> => {
      await server.close();
      await store.close();
      process.exit();
    };
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
    const { port } = server.server.address() as { port: number };
    await announce(store, `http://${config.HOST.includes(":") ? `[${config.HOST}]` : config.HOST}:${port}`);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function listen(server: FastifyInstance, { HOST: host, PORT: port }: Config): Promise<void> {
  try {
    await server.listen({ host, port, listenTextResolver: () => "listening" });
  } catch (error) {
    const why = {
      EADDRINUSE: "in use",
      EACCES: "not allowed",
      EADDRNOTAVAIL: "no address of this machine",
      ENOTFOUND: "no known host",
      EAI_AGAIN: "no known host",
    };
    const code = (error as { code?: string }).code as keyof typeof why;
    if (!(code in why)) throw error;
    throw new KnownError("CONFIG_INVALID", `HOST, PORT: ${host}:${port} is ${why[code]}`, { cause: error });
  }
}

async function loadIfEmpty(store: Store, config: Config): Promise<void> {
  const { release } = await store.stats();
  if (release) return;
  console.log("The store is empty: loading the packs in seeds/ …");
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
  console.log(`Loaded ${load.nodes.length} nodes and ${load.edges.length} edges; ${how}.`);
}

async function announce(store: Store, address: string): Promise<void> {
  const { kinds, release } = await store.stats();
  const counts = Object.entries(kinds).map(([kind, count]) => `${kind} ${count}`);
  console.log(`
Engine     ${await store.version()}
Release    ${release?.id}
Holds      ${counts.join(", ")}
GraphQL    ${address}/graphql
Sandbox    ${address}/
GraphiQL   ${address}/graphiql (works offline)
Export     ${address}/export/graph.jsonl`);
}
