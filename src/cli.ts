import { Command, InvalidArgumentError } from "commander";
import { packageRoot, readConfig } from "./config.js";
import { KnownError } from "./errors.js";
import { version } from "./version.js";

const program = new Command("briefing-graph")
  .description("A cited knowledge graph of government briefings.")
  .version(version);

program
  .command("neo4j")
  .description("provision and run a real Neo4j 5.26 under .neo4j/ (needs Java 17 or newer, and Maven the first time)")
  .option("--port <port>", "Bolt port on 127.0.0.1", portOf, 7687)
  .action(async ({ port }: { port: number }) => {
    const { runNeo4j } = await import("./neo4j-server/foreground.js");
    await runNeo4j(packageRoot, port, readConfig().NEO4J_PASSWORD || undefined);
  });

program
  .command("where")
  .description("say where a field's data comes from: declaration, statement, pack file, and how many rows have it")
  .argument("<Type.field>", "as in the schema: Policy.issuedOn")
  .action(async (field: string) => {
    const [{ whereFrom }, { openStore }] = await Promise.all([import("./where-from.js"), import("./open-store.js")]);
    const store = await openStore(readConfig());
    try {
      console.log(await whereFrom(field, store));
    } finally {
      await store.close();
    }
  });

program
  .command("seal")
  .description("check every quotation of a pack against the source text and write spans.lock")
  .argument("<pack>", "the pack's folder: seeds/2025-q1-miit")
  .action(async (pack: string) => {
    const { seal } = await import("./briefing/seal.js");
    console.log(await seal(pack, readConfig().BRIEFING_SOURCE));
  });

program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof KnownError ? `${error.code}: ${error.message}` : error);
  process.exitCode = 1;
});

function portOf(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError("expected a port from 0 to 65535");
  return port;
}
