import type { Command } from "commander";
import { addExamples } from "./help-examples.js";
import { parsePort } from "./number-arguments.js";

export function addStart(program: Command): void {
  const command = program
    .command("start")
    .description("serve the graph until Ctrl-C; loads the packs first if the store is empty")
    .option("--host <address>", "address to listen on (default: HOST, or 127.0.0.1)")
    .option("--port <port>", "port; 0 picks a free one (default: PORT, or 4000)", parsePort)
    .action(async ({ host, port }: { host?: string; port?: number }) => {
      const { override } = await import("../config.js");
      override({ HOST: host, PORT: port === undefined ? undefined : String(port) });
      await import("../main.js");
      // The server ends the process itself on a signal.
      await new Promise(() => undefined);
    });
  addExamples(
    command,
    ["start", "serve on http://127.0.0.1:4000"],
    ["start --port 0 --data-dir /tmp/graph", "a free port, a store of its own"],
  );
}
