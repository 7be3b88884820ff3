import type { Command } from "commander";
import { addExamples } from "./help-examples.js";
import { withAnyStore } from "./with-store.js";

export function addSeal(program: Command): void {
  const command = program
    .command("seal")
    .description("check every quotation of a pack against the source text and write spans.lock")
    .argument("<pack>", "the pack's folder, or its name in PACKS or seeds/")
    .option("--source <file>", "the source text, a file or a folder (default: BRIEFING_SOURCE)")
    .action(async (pack: string, { source }: { source?: string }) => {
      const [{ writeSeals }, { findPack }, { packPlaces }] = await Promise.all([
        import("../briefing/write-seals.js"),
        import("../briefing/pack.js"),
        import("../config.js"),
      ]);
      const text = await withAnyStore((store, config) => {
        const places = packPlaces(config);
        return writeSeals(findPack(pack, places), source ?? config.BRIEFING_SOURCE, places, store);
      });
      console.log(text);
    });
  addExamples(
    command,
    ["seal seeds/2025-q1-miit", "needs the text: BRIEFING_SOURCE or --source"],
    ["seal my-packs/2026-q1 --source text.txt", "a pack anywhere, with the packs of the store"],
  );
}
