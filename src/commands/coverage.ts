import type { Command } from "commander";
import { addExamples } from "./help-examples.js";
import { printProblems } from "./print-problems.js";
import { readNamedPacks } from "./read-named-packs.js";

export function addCoverage(program: Command): void {
  const command = program
    .command("coverage")
    .description("print how much of each briefing the graph contains and cites; fails if a pack misses a quality gate")
    .argument("[packs...]", "folders of packs, or names of packs in PACKS or seeds/ (default: all of these)")
    .option("--source <file>", "the source text, a file or a folder (default: BRIEFING_SOURCE)")
    .action(async (packs: string[], { source }: { source?: string }) => {
      const [{ measureCoverage }, { built, names }] = await Promise.all([
        import("../briefing/measure-coverage.js"),
        readNamedPacks(packs, source),
      ]);
      const { report, problems } = measureCoverage(built, names);
      console.log(report);
      printProblems(problems);
    });
  addExamples(
    command,
    ["coverage", "each briefing in PACKS and seeds/"],
    ["coverage my-packs/2026-q1", "this pack, with the packs of the store"],
  );
}
