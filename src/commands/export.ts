import type { Command } from "commander";
import type { KindName } from "../model/index.js";
import { addExamples } from "./help-examples.js";
import { endProgress, progress } from "./progress.js";
import { withStore } from "./with-store.js";

interface ExportOptions {
  readonly where?: string | undefined;
  readonly kind?: string | undefined;
  readonly out?: string | undefined;
  readonly bom?: boolean | undefined;
}

export function addExport(program: Command): void {
  const command = program
    .command("export")
    .description(
      "write the graph of the current release: one format, all with a manifest, or files to import into Neo4j",
    )
    .argument("<format>", "as under /export/: observations.csv, graph.graphml, …; all; or neo4j-import")
    .option("--where <json>", "filter: the API's `where` as JSON; for files of observations or, with --kind, of nodes")
    .option("--kind <kind>", "only this kind; for files of nodes")
    .option("--bom", "a byte order mark before CSV: Excel then reads Chinese as it is")
    .option(
      "--out <path>",
      "a file, a folder for all and neo4j-import, or - for stdout (default: the format's name in this folder)",
    )
    .action(async (what: string, { where, kind, out, bom }: ExportOptions) => {
      if (what === "neo4j-import") return exportNeo4jImport({ where, kind, out, bom });
      const [{ exportFiles }, { whereFromJson }, { createSchema }] = await Promise.all([
        import("../export/export-files.js"),
        import("../graphql/read/where-json.js"),
        import("../graphql/schema.js"),
      ]);
      const schema = where === undefined ? undefined : await createSchema();
      const request = {
        what,
        progress,
        ...(bom ? { bom } : {}),
        ...(out === undefined ? {} : { out }),
        ...(kind === undefined ? {} : { kind }),
        ...(where === undefined || !schema ? {} : { where: (of: KindName) => whereFromJson(schema, of, where) }),
      };
      const to = out === "-" ? process.stdout : undefined;
      const lines = await withStore((store) => exportFiles(store, request, to).finally(endProgress));
      for (const line of lines) console.log(line);
    });
  addExamples(
    command,
    ["export all --out release", "every format, with a manifest"],
    ["export observations.csv --out -", "the figures, to stdout"],
    [
      `export observations.parquet --where '{"comparison":{"basis":{"eq":"YEAR_ON_YEAR"}}}'`,
      "only year-on-year figures",
    ],
    ["export neo4j-import --out bulk", "files for `neo4j-admin database import full`"],
  );
}

async function exportNeo4jImport({ out = "neo4j-import", ...others }: ExportOptions): Promise<void> {
  const [{ writeNeo4jImport }, { badInput }] = await Promise.all([import("../open-store.js"), import("../errors.js")]);
  const [given] = Object.entries(others).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  if (given) throw badInput(`${given}: neo4j-import is the whole graph; expected no ${given} beside it`);
  if (out === "-") throw badInput("out: expected a folder for neo4j-import, got -");
  progress(`Writing ${out}`);
  const { records, argumentFile } = await withStore((store) => writeNeo4jImport(store, out)).finally(endProgress);
  console.log(
    `${out}  ${records} nodes and edges; in this folder: neo4j-admin database import full neo4j @${argumentFile}`,
  );
}
