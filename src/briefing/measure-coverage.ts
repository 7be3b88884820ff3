import { type BuiltLoad, idsOf } from "./build-load.js";
import { coverageOf, ignoredTermsOf } from "./coverage.js";
import { Problems } from "./problems.js";
import { failedGates, gatesOf } from "./quality-gates.js";
import { render } from "./render-coverage.js";

/** Result of measuring. */
export interface CoverageReport {
  /** Text for a terminal: coverage and checks of each briefing. */
  readonly report: string;
  /** One sentence for each failed gate of a pack. */
  readonly problems: readonly string[];
}

/**
 * Measures each briefing that was read separately, or only those of the packs that are named; what it refers to in others, and
 * their checks, count: a later briefing may contradict an earlier one. Throws PACK_INVALID for a gate that does not exist.
 */
export function measureCoverage(
  { load, records, books, report: all }: BuiltLoad,
  only?: readonly string[],
): CoverageReport {
  const problems = new Problems();
  const covered = books.flatMap(({ pack, text }) => {
    if (!text || (only && !only.includes(pack.name))) return [];
    const own = idsOf(load, pack.name);
    const checks = all.checks.filter((check) => check.subjects.some((id) => own.has(id)));
    const coverage = coverageOf(records, [text], ignoredTermsOf(pack), (id) => own.has(id));
    const missed = failedGates(coverage, checks, gatesOf(pack, problems));
    return [
      { report: `${pack.name}\n\n${render(coverage, checks)}`, missed: missed.map((one) => `${pack.name}: ${one}`) },
    ];
  });
  problems.check();
  return {
    report: covered.map(({ report }) => report).join("\n\n"),
    problems: covered.flatMap(({ missed }) => missed),
  };
}
