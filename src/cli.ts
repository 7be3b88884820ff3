import "./production.js";
import { Command, CommanderError } from "commander";
import { addCheck } from "./commands/check.js";
import { addCompletion } from "./commands/completion.js";
import { addCoverage } from "./commands/coverage.js";
import { addDraft } from "./commands/draft.js";
import { addExamples } from "./commands/help-examples.js";
import { addExport } from "./commands/export.js";
import { fileError } from "./commands/file-error.js";
import { addImport } from "./commands/import.js";
import { addMcp } from "./commands/mcp.js";
import { addNeo4j } from "./commands/neo4j.js";
import { addPacks } from "./commands/packs.js";
import { addQuery } from "./commands/query.js";
import { addSchema } from "./commands/schema.js";
import { addSeal } from "./commands/seal.js";
import { addSearch } from "./commands/search.js";
import { addStart } from "./commands/start.js";
import { addTranscript } from "./commands/transcript.js";
import { addWhere } from "./commands/where.js";
import { KnownError } from "./errors.js";
import { version } from "./version.js";

/** Exit codes of the process; docs/command-line.md lists the same. */
const exitCodes = { done: 0, refused: 1, usage: 2 };

const program = new Command("briefing-graph")
  .description("A cited knowledge graph of government briefings.")
  .version(version, "-V, --version", "print the version")
  .helpOption("-h, --help", "print this help")
  .option("--data-dir <folder>", "folder of the embedded store (default: DATA_DIR, or ./data)")
  .configureHelp({ showGlobalOptions: true })
  // Errors are printed by printError alone.
  .configureOutput({ outputError: () => undefined })
  .exitOverride()
  .hook("preAction", async () => {
    const { override } = await import("./config.js");
    override({ DATA_DIR: program.opts<{ dataDir?: string }>().dataDir });
  });
for (const add of [
  addStart,
  addQuery,
  addSearch,
  addImport,
  addExport,
  addCheck,
  addCoverage,
  addWhere,
  addMcp,
  addNeo4j,
  addSeal,
  addTranscript,
  addPacks,
  addDraft,
  addSchema,
  addCompletion,
])
  add(program);
addExamples(
  program,
  ["start", "load the packs if the store is empty, and serve"],
  ["search setting sail", "find things by words"],
  ["query '{ policies(first: 5) { nodes { id name } } }'", "run a GraphQL query"],
  ["help query", "a command's options, with examples"],
);
program.addHelpText("after", "\nExit codes: 0 done; 1 refused, or invalid data; 2 wrong usage.");

// A reader may close the pipe early: `… | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = printError(error);
}
// Exits explicitly, once stdout is flushed: the driver keeps connections open that were never answered.
process.stdout.write("", () => process.exit());

/** Prints an error, one line for each problem, and returns the exit code. */
function printError(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.done;
    if (error.code !== "commander.help")
      console.error(
        `BAD_USER_INPUT: ${error.message
          .replace(/^error: /, "")
          .replaceAll("\n", " ")
          .replace(/\.$/, "")}; see --help`,
      );
    return exitCodes.usage;
  }
  const known = error instanceof KnownError ? error : fileError(error);
  if (known) console.error(`${known.code}: ${known.message}`);
  else console.error(`INTERNAL: ${error instanceof Error ? error.message : String(error)}`);
  return exitCodes.refused;
}
