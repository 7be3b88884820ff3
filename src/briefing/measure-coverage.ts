import { mergedRecords } from "../store/merge.js";
import type { Load, Records } from "../store/store.js";
import { buildLoad } from "./build-load.js";
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
 * Measures each briefing of the packs separately, with the checks of all: a later briefing may contradict an earlier one.
 * Throws PACK_INVALID where a pack does not load or names a gate that does not exist.
 */
export async function measureCoverage(folders: readonly string[], source: string | undefined): Promise<CoverageReport> {
  const { load, books, report: whole } = await buildLoad(folders, source === undefined ? {} : { source });
  const reference = books.flatMap(({ pack, text }) => (text ? [] : [pack.name]));
  const problems = new Problems();
  const covered = books.flatMap(({ pack, text }) => {
    if (!text) return [];
    const subjects = new Set(load.nodes.filter((node) => node.pack === pack.name).map(({ id }) => id));
    const checks = whole.checks.filter((check) => check.subjects.some((id) => subjects.has(id)));
    const coverage = coverageOf(ofPacks(load, [...reference, pack.name]), [text], ignoredTermsOf(pack));
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

function ofPacks({ release, nodes, edges }: Load, packs: readonly string[]): Records {
  const own = ({ pack }: { pack: string }) => packs.includes(pack);
  return mergedRecords({ release, nodes: nodes.filter(own), edges: edges.filter(own) });
}
