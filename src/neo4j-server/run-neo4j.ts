import { join } from "node:path";
import { KnownError } from "../errors.js";
import { canRunNeo4j, provisionNeo4j, startNeo4j } from "./neo4j.js";

/** Runs a Neo4j server with its data in `.neo4j/data` until SIGINT or SIGTERM. Without a password it requires none. */
export async function runNeo4j(root: string, port: number, password: string | undefined): Promise<void> {
  const able = canRunNeo4j(root);
  if (!able.ok) throw new KnownError("CONFIG_INVALID", `Running Neo4j needs ${able.missing}`);
  console.log("Preparing Neo4j (the first time, this fetches about 120 MB and takes minutes) …");
  await provisionNeo4j(root);
  const server = await startNeo4j({ root, port, dataDir: join(root, ".neo4j", "data"), password });

  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      stopping = true;
      void server.stop();
    });
  }

  console.log(`Neo4j is ready (process ${server.pid}; Ctrl-C stops it). Use it with:\n`);
  console.log(`  NEO4J_URI=${server.uri}${password === undefined ? "" : " NEO4J_PASSWORD=…"} npm start`);
  await server.closed;
  if (!stopping) throw new Error(`Neo4j ended by itself; see ${join(".neo4j", "data", "logs")}`);
  console.log("\nNeo4j has stopped.");
}
