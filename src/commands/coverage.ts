import { join } from "node:path";
import type { Command } from "commander";
import { addExamples } from "./help-examples.js";

export function addCoverage(program: Command): void {
  const command = program
    .command("coverage")
    .description("print how much of each briefing the graph contains and cites; fails if a pack misses a quality gate")
    .action(async () => {
      const [{ measureCoverage }, { packFolders }, { packageRoot, readConfig }] = await Promise.all([
        import("../briefing/measure-coverage.js"),
        import("../briefing/pack.js"),
        import("../config.js"),
      ]);
      const { report, problems } = await measureCoverage(
        packFolders(join(packageRoot, "seeds")),
        readConfig().BRIEFING_SOURCE,
      );
      console.log(report);
      for (const problem of problems) console.error(`PACK_INVALID: ${problem}`);
      if (problems.length > 0) process.exitCode = 1;
    });
  addExamples(command, ["coverage", "each briefing in seeds/"]);
}
