import type { Command } from "commander";

/** Lines at the end of a command's help: what to type, and what it does. */
export function examples(command: Command, ...rows: readonly (readonly [typed: string, does: string])[]): void {
  const width = Math.max(...rows.map(([typed]) => typed.length));
  const lines = rows.map(([typed, does]) => `  briefing-graph ${typed.padEnd(width)}  ${does}`);
  command.addHelpText("after", `\nExamples:\n${lines.join("\n")}`);
}
