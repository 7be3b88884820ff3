import type { Command } from "commander";
import { addExamples } from "./help-examples.js";
import { withStore } from "./with-store.js";

export function addMcp(program: Command): void {
  const command = program
    .command("mcp")
    .description("serve an agent over stdin and stdout (Model Context Protocol); loads the packs if the store is empty")
    .action(async () => {
      const [{ loadIfEmpty }, { openAsk, log }, { serveStdio }] = await Promise.all([
        import("../load-if-empty.js"),
        import("./in-process.js"),
        import("../mcp/stdio.js"),
      ]);
      // Stdout belongs to the protocol: messages go to stderr.
      await withStore(async (store, config) => {
        await loadIfEmpty(store, config, console.error);
        const { ask, close } = await openAsk(store, config);
        await serveStdio({ ask, log }).finally(close);
      });
    });
  addExamples(command, ["mcp --data-dir ~/.briefing-graph", "command of an agent's configuration"]);
}
