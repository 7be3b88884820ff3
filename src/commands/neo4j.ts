import type { Command } from "commander";
import { addExamples } from "./help-examples.js";
import { parsePort } from "./number-arguments.js";

export function addNeo4j(program: Command): void {
  const command = program
    .command("neo4j")
    .description("fetch and run Neo4j 5.26 under .neo4j/ (needs Java 17 or newer, and Maven the first time)")
    .option("--port <port>", "Bolt port on 127.0.0.1", parsePort, 7687)
    .action(async ({ port }: { port: number }) => {
      const [{ runNeo4j }, { packageRoot, readConfig }] = await Promise.all([
        import("../neo4j-server/run-neo4j.js"),
        import("../config.js"),
      ]);
      await runNeo4j(packageRoot, port, readConfig().NEO4J_PASSWORD || undefined);
    });
  addExamples(command, ["neo4j", "on bolt://127.0.0.1:7687, until Ctrl-C"], ["neo4j --port 7700", "on another port"]);
}
