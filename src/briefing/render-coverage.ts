import type { Check, CheckStatus } from "./checks/check.js";
import type { Coverage, Tally } from "./coverage.js";

/** Renders coverage and checks as the coverage command prints them. */
export function render(
  { cited, numberSentences, observations, missingTerms }: Coverage,
  checks: readonly Check[],
): string {
  const { total, observed, exempt, open, exemptions } = numberSentences;
  return [
    "Cited by a quotation of the text",
    ...tallies(cited),
    "",
    "Observations with",
    ...tallies(observations),
    "",
    `Sentences with a number: ${total}, of which ${observed} observed, ${exempt} exempt, ${open.length} open`,
    ...open.map(({ document, ordinal, start, end }) => `  open    ${document} sentence ${ordinal}, ${start}-${end}`),
    ...exemptions.map(({ reason, count }) => `  exempt  ${String(count).padStart(3)}  ${reason}`),
    "",
    ...termLines(missingTerms),
    "",
    `Checks: ${statuses.map((status) => `${count(checks, status)} ${status}`).join(", ")}`,
    ...statuses.flatMap((status) =>
      checks
        .filter((check) => check.status === status)
        .map(({ rule, detail }) => `  ${status.padEnd(5)}  ${rule}  ${detail}`),
    ),
  ].join("\n");
}

/** Statuses in the order of their listing. */
const statuses: readonly CheckStatus[] = ["FAILS", "NOTED", "HOLDS"];
const count = (checks: readonly Check[], status: CheckStatus) =>
  checks.filter((check) => check.status === status).length;

function tallies(named: Readonly<Record<string, Tally>>): string[] {
  return Object.entries(named).map(([name, { total, covered }]) => `  ${name.padEnd(12)} ${covered} of ${total}`);
}

function termLines(terms: Coverage["missingTerms"]): string[] {
  if (!terms) return ["Terms that no entity's name covers: not known without the text"];
  return [
    `Terms that no entity's name covers: ${terms.length}`,
    ...terms.map(({ term, start }) => `  ${start}  ${term}`),
  ];
}
