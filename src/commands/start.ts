import type { Command } from "commander";
import { examples } from "./examples.js";
import { portOf } from "./number-of.js";

export function addStart(program: Command): void {
  const command = program
    .command("start")
    .description("serve the graph until Ctrl-C; loads the packs first where the store is empty")
    .option("--host <address>", "the address to listen on (default: HOST, or 127.0.0.1)")
    .option("--port <port>", "the port; 0 picks a free one (default: PORT, or 4000)", portOf)
    .action(async ({ host, port }: { host?: string; port?: number }) => {
      const { override } = await import("../config.js");
      override({ HOST: host, PORT: port === undefined ? undefined : String(port) });
      await import("../main.js");
      // It serves, and ends the process itself when a signal comes.
      await new Promise(() => undefined);
    });
  examples(
    command,
    ["start", "serve on http://127.0.0.1:4000"],
    ["start --port 0 --data-dir /tmp/graph", "a free port, a store of its own"],
  );
}
