import type { Command } from "commander";
import { examples } from "./examples.js";
import { endProgress, progress } from "./progress.js";
import { withStore } from "./with-store.js";

export function addImport(program: Command): void {
  const command = program
    .command("import")
    .description("check a pack, its quotations and its transcript, and load it: whole or not at all, twice is once")
    .argument("<pack>", "the pack's folder: seeds/2025-q1-miit")
    .option("--source <file>", "the source text, a file or a folder (default: BRIEFING_SOURCE)")
    .option("--dry-run", "check everything, write nothing")
    .action(async (pack: string, options: { source?: string; dryRun?: boolean }) => {
      const [{ importPacks }, { summary }] = await Promise.all([
        import("../briefing/import-packs.js"),
        import("../briefing/summary.js"),
      ]);
      const text = await withStore(async (store, config) => {
        const source = options.source ?? config.BRIEFING_SOURCE;
        const before = (await store.stats()).release?.id;
        const given = { ...options, progress, ...(source === undefined ? {} : { source }) };
        const built = await importPacks(store, [pack], given).finally(endProgress);
        return summary(built, before, options.dryRun ?? false);
      });
      console.log(text);
    });
  examples(
    command,
    ["import seeds/2025-q1-miit --dry-run", "check the pack, write nothing"],
    ["import seeds/2025-q1-miit", "check it and load it"],
    ["import my-packs/2026-q1 --source text.txt", "hold its quotations against this text"],
  );
}
