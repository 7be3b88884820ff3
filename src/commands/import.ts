import type { Command } from "commander";
import { badInput } from "../errors.js";
import { addExamples } from "./help-examples.js";
import { endProgress, progress } from "./progress.js";
import { withStore } from "./with-store.js";
import type { LoadProgress } from "../store/store.js";

interface ImportOptions {
  readonly source?: string;
  readonly release?: string;
  readonly dryRun?: boolean;
  readonly unreviewed?: boolean;
  readonly allow?: readonly string[];
  readonly reason?: string;
}

export function addImport(program: Command): void {
  const command = program
    .command("import")
    .description("check and load a pack or an exported graph, all or nothing; a second import changes nothing")
    .argument("<packs...>", "folders of packs, or names of packs in PACKS or seeds/; or one graph.jsonl")
    .option("--source <file>", "the source text, a file or a folder (default: BRIEFING_SOURCE)")
    .option("--release <id>", "release that a graph.jsonl must give; its quotations were checked there")
    .option("--dry-run", "check everything, write nothing")
    .option("--unreviewed", "load rows of a draft that nobody has reviewed")
    .option("--allow <rule>", "load although this rule fails; may be repeated; needs --reason", collected)
    .option("--reason <text>", "why; the release's report keeps it")
    .action(async (packs: string[], options: ImportOptions) => {
      const [{ importPacks }, { importJsonl }, { jsonlSummary, summary }, { findPack }, { packPlaces }, { allowance }] =
        await Promise.all([
          import("../briefing/import-packs.js"),
          import("../briefing/import-jsonl.js"),
          import("../briefing/import-summary.js"),
          import("../briefing/pack.js"),
          import("../config.js"),
          import("../briefing/exemptions.js"),
        ]);
      const text = await withStore(
        async (store, config) => {
          const source = options.source ?? config.BRIEFING_SOURCE;
          const before = (await store.stats()).release?.id;
          const places = packPlaces(config);
          const given = { ...options, ...(source === undefined ? {} : { source }), places, loading: tellLoading };
          const dryRun = options.dryRun ?? false;
          const file = packs.find((pack) => pack.endsWith(".jsonl"));
          if (file !== undefined) {
            if (packs.length > 1) throw badInput(`packs: expected one graph.jsonl or packs, got ${packs.join(", ")}`);
            return jsonlSummary(await importJsonl(store, file, given).finally(endProgress), before, dryRun);
          }
          const allow = (options.allow ?? []).map((rule) => allowance(rule, options.reason));
          const folders = packs.map((pack) => findPack(pack, places));
          const imported = await importPacks(store, folders, { ...given, allow, progress }).finally(endProgress);
          return summary(imported, before, dryRun);
        },
        { loads: true },
      );
      console.log(text);
    });
  addExamples(
    command,
    ["import seeds/2025-q1-miit --dry-run", "check the pack, write nothing"],
    ["import seeds/2025-q1-miit", "check it and load it"],
    ["import my-packs/2026-q1 --source text.txt", "compare its quotations with this text"],
    ['import my-packs/2026-q1 --allow series-agree --reason "both are printed"', "accept what this rule refuses"],
    ["import graph.jsonl --release 2025-04-18.a292fa625f06", "load an exported graph"],
  );
}

const collected = (rule: string, before: readonly string[] = []) => [...before, rule];

/** Tells of a load in several transactions: once that it begins, then how far it is. */
function tellLoading({ done, total }: LoadProgress): void {
  if (done === 0 && !told)
    console.error("This load takes several transactions: until it ends, reads are answered with STORE_UNAVAILABLE.");
  told = true;
  progress("Loading in several transactions", done, total);
}

let told = false;
