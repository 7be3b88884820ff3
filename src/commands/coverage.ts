import { join } from "node:path";
import type { Command } from "commander";
import { examples } from "./examples.js";

export function addCoverage(program: Command): void {
  const command = program
    .command("coverage")
    .description("how much of each briefing the graph holds and can prove; fails where a pack's gates are not passed")
    .action(async () => {
      const [{ measureCoverage }, { packFolders }, { packageRoot, readConfig }] = await Promise.all([
        import("../briefing/measure-coverage.js"),
        import("../briefing/pack.js"),
        import("../config.js"),
      ]);
      const { report, faults } = await measureCoverage(
        packFolders(join(packageRoot, "seeds")),
        readConfig().BRIEFING_SOURCE,
      );
      console.log(report);
      for (const fault of faults) console.error(`PACK_INVALID: ${fault}`);
      if (faults.length > 0) process.exitCode = 1;
    });
  examples(command, ["coverage", "each briefing in seeds/"]);
}
