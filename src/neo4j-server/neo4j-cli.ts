/**
 * `npm run neo4j`: a Neo4j server in the foreground, its data kept in `.neo4j/data`, until SIGINT or SIGTERM.
 * NEO4J_PORT (7687) and NEO4J_PASSWORD (none: no authentication) change what it starts.
 */
import { join } from "node:path";
import { canRunNeo4j, provisionNeo4j, startNeo4j } from "./neo4j.js";

async function main(): Promise<void> {
  const root = process.cwd(); // the project root, in an npm script
  const password = process.env.NEO4J_PASSWORD || undefined;

  const able = canRunNeo4j(root);
  if (!able.ok) throw new Error(`Running Neo4j needs ${able.missing}`);
  console.log("Preparing Neo4j (the first time, this fetches about 120 MB and takes minutes) ...");
  await provisionNeo4j(root);
  const server = await startNeo4j({
    root,
    port: Number(process.env.NEO4J_PORT || 7687),
    dataDir: join(root, ".neo4j", "data"),
    password,
  });

  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      stopping = true;
      void server.stop();
    });
  }

  console.log(`Neo4j is ready (process ${server.pid}; Ctrl-C stops it). Use it with:\n`);
  console.log(`export NEO4J_URI=${server.uri}`);
  if (password !== undefined) {
    console.log("export NEO4J_USERNAME=neo4j");
    console.log("export NEO4J_PASSWORD='...' # the one given to this command");
  }
  await server.closed;
  if (!stopping) throw new Error(`Neo4j ended by itself; see ${join(".neo4j", "data", "logs")}`);
  console.log("\nNeo4j has stopped.");
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
