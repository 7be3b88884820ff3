import { type Command, Option } from "commander";
import type { OperationResponse } from "../../graphql/operation.js";
import type { Warning } from "../../graphql/read/warnings.js";
import type { Format } from "./render.js";

export interface OutputOptions {
  readonly output?: Format;
  readonly rows?: string;
}

/** Adds the options of every command that prints an answer. */
export function addOutputOptions(command: Command): Command {
  return command
    .addOption(
      new Option("-o, --output <format>", "table, json or csv (default: table on a terminal, json in a pipe)").choices([
        "table",
        "json",
        "csv",
      ]),
    )
    .option("--rows <path>", "the list of the answer that becomes rows of a table or CSV: policy.targets");
}

/** Prints an answer's data to stdout and its errors and warnings, a line each, to stderr; an error makes the command fail. */
export async function printAnswer(
  { data, errors = [], extensions: told = {} }: OperationResponse,
  options: OutputOptions,
): Promise<void> {
  for (const { message, path, extensions } of errors)
    console.error(`${String(extensions?.code)}: ${path ? `${path.join(".")}: ` : ""}${message.replaceAll("\n", " ")}`);
  for (const { path, argument, message, nearest = [] } of (told.warnings ?? []) as readonly Warning[])
    console.error(
      `warning: ${path}: ${argument}: ${message}${nearest.length > 0 ? `; nearest: ${nearest.join(", ")}` : ""}`,
    );
  if (errors.length > 0) process.exitCode = 1;
  // An answer without data has nothing to print.
  if (errors.length > 0 && Object.values(data ?? {}).every((value) => value === null)) return;
  const { render } = await import("./render.js");
  const { isTTY, columns } = process.stdout;
  const format = options.output ?? (isTTY ? "table" : "json");
  process.stdout.write(
    render(data ?? {}, { format, rows: options.rows, width: isTTY ? Math.max(columns, 40) : undefined }),
  );
}
