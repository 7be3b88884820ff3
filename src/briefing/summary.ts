import type { Built } from "./build-load.js";

/** What an import did, for a terminal. */
export function summary({ load, verified, books, report }: Built, before: string | undefined, dryRun: boolean): string {
  const documents = books.flatMap(({ text }) => text ?? []);
  const spans = books.reduce((sum, { book }) => sum + book.spans.size, 0);
  const by = (text: { id: string }) =>
    verified.includes(text.id)
      ? "checked against its text, passages loaded"
      : "checked by its seals: its text is not at hand";
  const tally = (status: string) => report.checks.filter((check) => check.status === status).length;
  const outcome = dryRun
    ? `would be release ${load.release.id}; nothing was written`
    : load.release.id === before
      ? `release ${load.release.id}, as before`
      : `release ${load.release.id}, before ${before ?? "nothing"}`;
  return [
    `packs      ${load.packs.join(", ")}`,
    `rows       ${load.nodes.length} nodes, ${load.edges.length} edges`,
    `quotations ${spans}`,
    ...documents.map((text) => `           ${text.id}: ${by(text)}`),
    `checks     ${tally("HOLDS")} hold, ${tally("NOTED")} noted, ${tally("FAILS")} fail`,
    `outcome    ${outcome}`,
  ].join("\n");
}
