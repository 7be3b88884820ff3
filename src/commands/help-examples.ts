import type { Command } from "commander";

/** Adds examples to the end of a command's help. */
export function addExamples(
  command: Command,
  ...rows: readonly (readonly [line: string, description: string])[]
): void {
  const width = Math.max(...rows.map(([line]) => line.length));
  const lines = rows.map(([line, description]) => `  briefing-graph ${line.padEnd(width)}  ${description}`);
  command.addHelpText("after", `\nExamples:\n${lines.join("\n")}`);
}
