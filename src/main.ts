import "./production.js";
import type { FastifyInstance } from "fastify";
import { type Config, readConfig } from "./config.js";
import { KnownError } from "./errors.js";
import { loadIfEmpty } from "./load-if-empty.js";
import type { Log } from "./graphql/format-error.js";
import { findFolders, openFiles, restriction } from "./open-files.js";
import { openStore } from "./open-store.js";
import { ReleaseLayouts } from "./layout/release-layouts.js";
import { Pool } from "./server/pool/pool.js";
import { createServer } from "./server/server.js";
import type { Store } from "./store/store.js";
import type { Settings } from "./worker.js";

try {
  await start(readConfig());
} catch (error) {
  console.error(error instanceof KnownError ? `${error.code}: ${error.message}` : error);
  // Exits explicitly: the driver keeps connections open that were never answered.
  process.exit(1);
}

/** Opens the store, loads the packs if it is empty, serves until a signal. */
async function start(config: Config): Promise<void> {
  if (config.NEO4J_URI) console.log(`Waiting for Neo4j at ${config.NEO4J_URI} …`);
  const store = await openStore(config);
  try {
    await loadIfEmpty(store, config, console.log);
    const folders = findFolders(config);
    const files = openFiles(config, folders);
    const layouts = new ReleaseLayouts(store, files);
    const { COST_LIMIT: costLimit, LOG_LEVEL: logLevel, MCP_HOSTS: mcpHosts = [], PUBLIC_URL: publicUrl } = config;
    const timeout = config.OPERATION_TIMEOUT * 1000;
    const settings: Settings = { config, folders };
    const children = { program: new URL("./worker.js", import.meta.url), settings, timeout };
    const layout = () => layouts.latest().then((made) => (folders.releases ? true : made));
    const pool = (log: Log) => new Pool({ ...children, layout, log });
    const server = await createServer({
      store,
      files,
      parts: folders.parts,
      layouts,
      costLimit,
      timeout,
      pool,
      logLevel,
      mcpHosts,
      publicUrl,
      federation: config.FEDERATION === "on",
    });
    await listen(server, config);
    const stop = async (): Promise<void> => {
      await server.close();
      await store.close();
      process.exit();
    };
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
    const { port } = server.server.address() as { port: number };
    const own = `http://${config.HOST.includes(":") ? `[${config.HOST}]` : config.HOST}:${port}`;
    const restricted = restriction(config, folders);
    if (restricted) console.log(restricted);
    if (publicUrl) console.log(`Listening on ${own} for ${publicUrl}`);
    await announce(store, publicUrl ?? own);
    // Last, because it takes seconds; a request for the layout before waits no longer than without this.
    layouts.latest().catch((error: unknown) => server.log.warn({ err: error }, "the layout could not be computed"));
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

async function announce(store: Store, address: string): Promise<void> {
  const { kinds, release } = await store.stats();
  const counts = Object.entries(kinds).map(([kind, count]) => `${kind} ${count}`);
  console.log(`
Engine     ${await store.version()}
Release    ${release?.id}
Holds      ${counts.join(", ")}
Explorer   ${address}/explore
GraphQL    ${address}/graphql
Sandbox    ${address}/
GraphiQL   ${address}/graphiql (works offline)
Export     ${address}/export
Agents     ${address}/mcp (Model Context Protocol)`);
}
