import type { Command } from "commander";
import { addExamples } from "./help-examples.js";
import { withStore } from "./with-store.js";

export function addMcp(program: Command): void {
  const command = program
    .command("mcp")
    .description("serve an agent over stdin and stdout (Model Context Protocol); loads the packs if the store is empty")
    .action(async () => {
      const [{ loadIfEmpty }, { openRunner, log }, { serveStdio }] = await Promise.all([
        import("../load-if-empty.js"),
        import("./open-runner.js"),
        import("../mcp/stdio.js"),
      ]);
      // Stdout belongs to the protocol: messages go to stderr.
      await withStore(async (store, config) => {
        await loadIfEmpty(store, config, console.error);
        const { run, close } = await openRunner(store, config);
        await serveStdio({ ask: run, log }).finally(close);
      });
    });
  addExamples(command, ["mcp --data-dir ~/.briefing-graph", "command of an agent's configuration"]);
}
