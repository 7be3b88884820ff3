import type { Command } from "commander";
import type { KindName } from "../model/index.js";
import { addExamples } from "./help-examples.js";
import { endProgress, progress } from "./progress.js";
import { withStore } from "./with-store.js";

interface ExportOptions {
  readonly where?: string;
  readonly kind?: string;
  readonly out?: string;
  readonly bom?: boolean;
}

export function addExport(program: Command): void {
  const command = program
    .command("export")
    .description("write the graph of the current release: one format, or all with a manifest")
    .argument("<format>", "as under /export/: observations.csv, graph.graphml, …; or all")
    .option("--where <json>", "filter: the API's `where` as JSON; for files of observations or, with --kind, of nodes")
    .option("--kind <kind>", "only this kind; for files of nodes")
    .option("--bom", "a byte order mark before CSV: Excel then reads Chinese as it is")
    .option("--out <path>", "a file, a folder for all, or - for stdout (default: the format's name in this folder)")
    .action(async (what: string, { where, kind, out, bom }: ExportOptions) => {
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
  );
}
