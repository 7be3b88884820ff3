import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Argument, Command, InvalidArgumentError } from "commander";
import { packageRoot, readConfig } from "./config.js";
import { KnownError } from "./errors.js";
import type { KindName } from "./model/index.js";
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
  .command("import")
  .description("check a pack, or a graph that was exported, and load it: whole or not at all, twice is once")
  .argument("<pack>", "the pack's folder: seeds/2025-q1-miit; or a graph.jsonl")
  .option("--source <file>", "the source text, a file or a folder (default: BRIEFING_SOURCE)")
  .option("--release <id>", "of a graph.jsonl: the release that it must come to; its quotations were checked there")
  .option("--dry-run", "check everything, write nothing")
  .action(async (pack: string, options: { source?: string; release?: string; dryRun?: boolean }) => {
    const [{ importPacks }, { importJsonl }, { openStore }, { jsonlSummary, summary }] = await Promise.all([
      import("./briefing/import-packs.js"),
      import("./briefing/import-jsonl.js"),
      import("./open-store.js"),
      import("./briefing/summary.js"),
    ]);
    const config = readConfig();
    const source = options.source ?? config.BRIEFING_SOURCE;
    const store = await openStore(config);
    try {
      console.error(`Checking ${pack} …`);
      const before = (await store.stats()).release?.id;
      const all = { ...options, ...(source === undefined ? {} : { source }) };
      if (pack.endsWith(".jsonl")) {
        const imported = await importJsonl(store, pack, { ...all, seeds: join(packageRoot, "seeds") });
        return console.log(jsonlSummary(imported, before, options.dryRun ?? false));
      }
      console.log(summary(await importPacks(store, [pack], all), before, options.dryRun ?? false));
    } finally {
      await store.close();
    }
  });

program
  .command("export")
  .description("write the graph of the present release: one format, or all of them with a manifest")
  .argument("<format>", "as under /export/: observations.csv, graph.graphml, …; or all")
  .option(
    "--where <json>",
    "only these: the API's `where`, as JSON; for files of observations or, with --kind, of nodes",
  )
  .option("--kind <kind>", "of files of nodes: only this kind")
  .option("--out <path>", "a file, for all a folder, or - for standard output (default: the format's name, here)")
  .action(async (what: string, { where, kind, out }: { where?: string; kind?: string; out?: string }) => {
    const [{ exportFiles }, { openStore }, { whereFromJson }, { createSchema }] = await Promise.all([
      import("./export/export-command.js"),
      import("./open-store.js"),
      import("./graphql/where-json.js"),
      import("./graphql/schema.js"),
    ]);
    const schema = where === undefined ? undefined : await createSchema();
    const store = await openStore(readConfig());
    try {
      const request = {
        what,
        ...(out === undefined ? {} : { out }),
        ...(kind === undefined ? {} : { kind }),
        ...(where === undefined || !schema ? {} : { where: (of: KindName) => whereFromJson(schema, of, where) }),
      };
      const lines = await exportFiles(store, request, out === "-" ? process.stdout : undefined);
      for (const line of lines) console.log(line);
    } finally {
      await store.close();
    }
  });

program
  .command("coverage")
  .description("how much of each briefing the graph holds and can prove; fails where a pack's gates are not passed")
  .action(async () => {
    const [{ cover }, { packFolders }] = await Promise.all([
      import("./briefing/cover.js"),
      import("./briefing/pack.js"),
    ]);
    const { report, faults } = await cover(packFolders(join(packageRoot, "seeds")), readConfig().BRIEFING_SOURCE);
    console.log(report);
    for (const fault of faults) console.error(fault);
    if (faults.length > 0) process.exitCode = 1;
  });

program
  .command("seal")
  .description("check every quotation of a pack against the source text and write spans.lock")
  .argument("<pack>", "the pack's folder: seeds/2025-q1-miit")
  .action(async (pack: string) => {
    const { seal } = await import("./briefing/seal.js");
    console.log(await seal(pack, readConfig().BRIEFING_SOURCE));
  });

program
  .command("schema")
  .description("check names what breaks callers of the released schema; release keeps the present schema as released")
  .addArgument(new Argument("<what>").choices(["check", "release"]))
  .action(async (what: "check" | "release") => {
    const [{ checkContract, releasedText }, { createSchema }] = await Promise.all([
      import("./graphql/contract.js"),
      import("./graphql/schema.js"),
    ]);
    const file = join(packageRoot, "src/graphql/released.graphql");
    const schema = await createSchema();
    if (what === "release") return writeFileSync(file, releasedText(schema, version));
    const { changes, summary, holds } = checkContract(readFileSync(file, "utf8"), schema, version);
    console.log([...changes, summary].join("\n"));
    if (!holds) process.exitCode = 1;
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
