import { type BuiltLoad, idsOf } from "./build-load.js";
import { isAllowed } from "./exemptions.js";
import type { ImportedJsonl } from "./import-jsonl.js";
import type { Load } from "../store/store.js";

/** Summary of an import, for a terminal. */
export function summary(
  { load, verified, books, report }: BuiltLoad,
  before: string | undefined,
  dryRun: boolean,
): string {
  const documents = books.flatMap(({ text }) => text ?? []);
  const spans = books.reduce((sum, { book }) => sum + book.spans.size, 0);
  const by = (text: { id: string }) =>
    verified.includes(text.id)
      ? "checked against its text, passages loaded"
      : "checked by its seals: its text is not available";
  const own = idsOf(load);
  const notes = report.checks.filter(
    (check) => check.status === "NOTED" && !isAllowed(check) && check.subjects.some((id) => own.has(id)),
  );
  const tally = (status: string) => report.checks.filter((check) => check.status === status).length;
  return [
    `packs      ${load.packs.join(", ")}`,
    `rows       ${load.nodes.length} nodes, ${load.edges.length} edges`,
    `quotations ${spans}`,
    ...documents.map((text) => `           ${text.id}: ${by(text)}`),
    `checks     ${tally("HOLDS")} hold, ${tally("NOTED")} noted, ${tally("FAILS")} fail`,
    ...notes.map(({ rule, detail }) => `           noted: ${rule}: ${detail}`),
    `outcome    ${outcomeOf(load, before, dryRun)}`,
  ].join("\n");
}

/** Summary of the import of an exported graph. */
export function jsonlSummary(
  { load, proven, leftOut }: ImportedJsonl,
  before: string | undefined,
  dryRun: boolean,
): string {
  const { text, seal, release } = proven;
  return [
    `packs      ${load.packs.join(", ")}`,
    `rows       ${load.nodes.length} nodes, ${load.edges.length} edges`,
    `quotations ${text} checked against their text, ${seal} by their seals, ${release} by the release's id`,
    ...(leftOut > 0 ? [`left out   ${leftOut} sentences whose text is not available`] : []),
    `outcome    ${outcomeOf(load, before, dryRun)}`,
  ].join("\n");
}

function outcomeOf({ release }: Load, before: string | undefined, dryRun: boolean): string {
  if (dryRun) return `would be release ${release.id}; nothing was written`;
  return release.id === before
    ? `release ${release.id}, as before`
    : `release ${release.id}, before ${before ?? "nothing"}`;
}
