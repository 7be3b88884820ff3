import type { Command } from "commander";
import { addExamples } from "./help-examples.js";
import { withAnyStore } from "./with-store.js";

interface DraftOptions {
  readonly output: string;
  readonly url?: string;
  readonly published?: string;
}

export function addDraft(program: Command): void {
  const command = program
    .command("draft")
    .description("draft a pack from a transcript: its figures, names, relations and promises as rows to review")
    .argument("<text...>", "its pages in order, as text or as HTML saved by a browser")
    .requiredOption("-o, --output <pack>", "the folder to write")
    .option("--url <address>", "where the transcript is published")
    .option("--published <day>", "day of publication, as 2026-04-18 (default: that of the text)")
    .action(async (files: string[], { output, url, published }: DraftOptions) => {
      const [{ writeDraft }, { packPlaces }] = await Promise.all([
        import("../briefing/draft/write-draft.js"),
        import("../config.js"),
      ]);
      const given = {
        ...(url === undefined ? {} : { url }),
        ...(published === undefined ? {} : { publishedOn: published }),
      };
      console.log(
        await withAnyStore((store, config) =>
          writeDraft(output, files, { ...given, places: packPlaces(config) }, store),
        ),
      );
    });
  addExamples(
    command,
    ["draft text.txt -o my-packs/2026-q1", "rows with the words that prove them, each with a reason and a confidence"],
    ["draft page-1.html page-2.html -o my-packs/2026-q1 --url https://example.org/", "from the pages of one briefing"],
  );
}
