import type { Command } from "commander";
import { addExamples } from "./help-examples.js";
import { addOutputOptions, type OutputOptions, printAnswer } from "./output/print-answer.js";

interface TranscriptOptions extends OutputOptions {
  readonly pack?: string;
  readonly write?: string;
}

export function addTranscript(program: Command): void {
  const command = addOutputOptions(
    program
      .command("transcript")
      .description("read a briefing's transcript: header, speakers, turns, and a warning for each doubt")
      .argument("<file...>", "its pages in order, as text or as HTML saved by a browser")
      .option("--pack <folder>", "a pack that answers warnings (layout.yaml) and names outlets")
      .option("--write <file>", "write the text that the offsets count in: one file, without HTML"),
  ).action(async (files: readonly string[], { pack, write, ...options }: TranscriptOptions) => {
    const { describeTranscript } = await import("../briefing/describe-transcript.js");
    const { document, speakers, turns, warnings } = describeTranscript(files, {
      ...(pack === undefined ? {} : { pack }),
      ...(write === undefined ? {} : { write }),
    });
    const output = options.output ?? (process.stdout.isTTY ? "table" : "json");
    const data = output === "json" ? { turns, warnings } : { document, speakers, turns, warnings };
    const rows = options.rows ?? (output === "csv" ? "turns" : undefined);
    await printAnswer({ data }, { output, ...(rows === undefined ? {} : { rows }) });
  });
  addExamples(
    command,
    ["transcript briefing.txt", "who speaks where, and what is in doubt"],
    ["transcript page-1.html page-2.html --write briefing.txt", "join the pages of one briefing"],
    ["transcript briefing.txt --pack my-packs/2026-q1 -o json", "with the answers of a pack"],
  );
}
