import type { Command } from "commander";
import { addExamples } from "./help-examples.js";

export function addSeal(program: Command): void {
  const command = program
    .command("seal")
    .description("check every quotation of a pack against the source text and write spans.lock")
    .argument("<pack>", "the pack's folder: seeds/2025-q1-miit")
    .option("--source <file>", "the source text, a file or a folder (default: BRIEFING_SOURCE)")
    .action(async (pack: string, { source }: { source?: string }) => {
      const [{ writeSeals }, { readConfig }] = await Promise.all([
        import("../briefing/write-seals.js"),
        import("../config.js"),
      ]);
      console.log(await writeSeals(pack, source ?? readConfig().BRIEFING_SOURCE));
    });
  addExamples(command, ["seal seeds/2025-q1-miit", "needs the text: BRIEFING_SOURCE or --source"]);
}
