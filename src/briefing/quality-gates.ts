import { didYouMean } from "../model/did-you-mean.js";
import type { Check } from "./checks/check.js";
import type { Coverage, Tally } from "./coverage.js";
import type { Problems } from "./problems.js";
import type { Pack } from "./pack.js";

interface Gate {
  readonly doc: string;
  /** Whether the pack's number is the least or the most that passes. */
  readonly limit: "at least" | "at most";
  /** Nothing where it could not be measured: a gate on the text is open without the text. */
  readonly measure: (coverage: Coverage, checks: readonly Check[]) => number | undefined;
}

/** What a pack may demand of itself, under `gates` in its pack.yaml. */
export const gates = {
  citedShare: {
    doc: "Least share of stated relations, observations and commitments that have evidence.",
    limit: "at least",
    measure: ({ cited }) => leastShare(Object.values(cited)),
  },
  describedShare: {
    doc: "Least share of observations with a metric, a unit, a period and, for a change, a comparison.",
    limit: "at least",
    measure: ({ observations: { metric, unit, period, comparison } }) => leastShare([metric, unit, period, comparison]),
  },
  openNumberSentences: {
    doc: "Most sentences with a number that are neither observed nor exempt.",
    limit: "at most",
    measure: ({ numberSentences }) => numberSentences.open.length,
  },
  failedChecks: {
    doc: "Most checks that fail.",
    limit: "at most",
    measure: (_, checks) => checks.filter(({ status }) => status === "FAILS").length,
  },
  missingTerms: {
    doc: "Most terms of the text that no entity's name covers.",
    limit: "at most",
    measure: ({ missingTerms }) => missingTerms?.length,
  },
} as const satisfies Record<string, Gate>;

export type Gates = Readonly<Partial<Record<keyof typeof gates, number>>>;

/** The gates that a pack sets itself; a fault for a gate that does not exist or is no number. */
export function gatesOf(pack: Pack, faults: Problems): Gates {
  const row = pack.rows.get("pack")?.[0];
  if (!row) return {};
  const written = Object.entries((row.value.gates ?? {}) as Record<string, unknown>);
  for (const [name, limit] of written) {
    const where = row.at("gates", name);
    if (!Object.hasOwn(gates, name))
      faults.add(where, `gates.${name}: no such gate${didYouMean(name, Object.keys(gates))}`);
    else if (typeof limit !== "number")
      faults.add(where, `gates.${name}: expected a number, got ${JSON.stringify(limit)}`);
  }
  return Object.fromEntries(written) as Gates;
}

/** One sentence for each gate that is not passed. */
export function failedGates(coverage: Coverage, checks: readonly Check[], limits: Gates): string[] {
  return Object.entries(limits).flatMap(([name, wanted]) => {
    const { limit, measure }: Gate = gates[name as keyof typeof gates];
    const got = measure(coverage, checks);
    const passes = got === undefined || (limit === "at least" ? got >= wanted : got <= wanted);
    return passes ? [] : [`${name}: expected ${limit} ${wanted}, got ${got}`];
  });
}

const leastShare = (tallies: readonly Tally[]) =>
  Math.min(1, ...tallies.filter(({ total }) => total > 0).map(({ total, covered }) => covered / total));
