import { join } from "node:path";
import type { Command } from "commander";
import { addExamples } from "./help-examples.js";
import { endProgress, progress } from "./progress.js";

export function addCheck(program: Command): void {
  const command = program
    .command("check")
    .description("check packs, their quotations, seals and figures, without a store; fails if anything is wrong")
    .argument("[pack]", "a pack's folder, checked with the packs beside it (default: the packs in seeds/)")
    .option("--source <file>", "the source text, a file or a folder (default: BRIEFING_SOURCE)")
    .action(async (pack: string | undefined, { source }: { source?: string }) => {
      const [{ checkPacks }, { packAndNeighbors, packFolders }, { packageRoot, readConfig }] = await Promise.all([
        import("../briefing/check-packs.js"),
        import("../briefing/pack.js"),
        import("../config.js"),
      ]);
      const folders = pack === undefined ? packFolders(join(packageRoot, "seeds")) : packAndNeighbors(pack);
      progress(`Checking ${folders.length} packs`);
      const { report, problems } = await checkPacks(folders, source ?? readConfig().BRIEFING_SOURCE).finally(
        endProgress,
      );
      console.log(report);
      for (const problem of problems) console.error(`PACK_INVALID: ${problem}`);
      if (problems.length > 0) process.exitCode = 1;
    });
  addExamples(command, ["check", "the packs in seeds/"], ["check my-packs/2026-q1", "this pack, with those beside it"]);
}
