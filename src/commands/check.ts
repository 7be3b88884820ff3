import type { Command } from "commander";
import { addExamples } from "./help-examples.js";
import { endProgress, progress } from "./progress.js";
import { printProblems } from "./print-problems.js";
import { readNamedPacks } from "./read-named-packs.js";

export function addCheck(program: Command): void {
  const command = program
    .command("check")
    .description("check packs, their quotations, seals and figures, without writing; fails if anything is wrong")
    .argument("[packs...]", "folders of packs, or names of packs in PACKS or seeds/ (default: all of these)")
    .option("--source <file>", "the source text, a file or a folder (default: BRIEFING_SOURCE)")
    .action(async (packs: string[], { source }: { source?: string }) => {
      progress("Checking packs");
      const [{ checkPacks }, { built, names }] = await Promise.all([
        import("../briefing/check-packs.js"),
        readNamedPacks(packs, source),
      ]).finally(endProgress);
      const { report, problems } = checkPacks(built, names);
      console.log(report);
      printProblems(problems);
    });
  addExamples(
    command,
    ["check", "the packs in PACKS and seeds/"],
    ["check my-packs/2026-q1", "this pack, with the packs of the store"],
  );
}
