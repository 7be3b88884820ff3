import { didYouMean } from "../model/did-you-mean.js";
import type { Check } from "./checks/check.js";
import type { Coverage, Tally } from "./coverage.js";
import type { Problems } from "./problems.js";
import type { Pack } from "./pack.js";

interface Gate {
  readonly doc: string;
  /** The pack's number as a minimum or a maximum. */
  readonly limit: "at least" | "at most";
  /** Undefined where it cannot be measured: gates on the text pass without the text. */
  readonly measure: (coverage: Coverage, checks: readonly Check[]) => number | undefined;
}

/** Gates that a pack may set, under `gates` in its pack.yaml. */
export const gates = {
  citedShare: {
    doc: "Minimum share of stated relations, observations and commitments that have evidence.",
    limit: "at least",
    measure: ({ cited }) => minShare(Object.values(cited)),
  },
  describedShare: {
    doc: "Minimum share of observations with a metric, a unit, a period and, for a change, a comparison.",
    limit: "at least",
    measure: ({ observations: { metric, unit, period, comparison } }) => minShare([metric, unit, period, comparison]),
  },
  openNumberSentences: {
    doc: "Maximum number of sentences with a number that are neither observed nor exempt.",
    limit: "at most",
    measure: ({ numberSentences }) => numberSentences.open.length,
  },
  failedChecks: {
    doc: "Maximum number of checks that fail.",
    limit: "at most",
    measure: (_, checks) => checks.filter(({ status }) => status === "FAILS").length,
  },
  missingTerms: {
    doc: "Maximum number of terms of the text that no entity's name covers.",
    limit: "at most",
    measure: ({ missingTerms }) => missingTerms?.length,
  },
} as const satisfies Record<string, Gate>;

/** Values of a pack's gates. */
export type Gates = Readonly<Partial<Record<keyof typeof gates, number>>>;

/** Gates of a pack; adds a problem for a gate that does not exist or is no number. */
export function gatesOf(pack: Pack, problems: Problems): Gates {
  const row = pack.rows.get("pack")?.[0];
  if (!row) return {};
  const written = Object.entries((row.value.gates ?? {}) as Record<string, unknown>);
  for (const [name, limit] of written) {
    const where = row.at("gates", name);
    if (!Object.hasOwn(gates, name))
      problems.add(where, `gates.${name}: no such gate${didYouMean(name, Object.keys(gates))}`);
    else if (typeof limit !== "number")
      problems.add(where, `gates.${name}: expected a number, got ${JSON.stringify(limit)}`);
  }
  return Object.fromEntries(written) as Gates;
}

/** One sentence for each failed gate. */
export function failedGates(coverage: Coverage, checks: readonly Check[], limits: Gates): string[] {
  return Object.entries(limits).flatMap(([name, wanted]) => {
    const { limit, measure }: Gate = gates[name as keyof typeof gates];
    const got = measure(coverage, checks);
    const passes = got === undefined || (limit === "at least" ? got >= wanted : got <= wanted);
    return passes ? [] : [`${name}: expected ${limit} ${wanted}, got ${got}`];
  });
}

const minShare = (tallies: readonly Tally[]) =>
  Math.min(1, ...tallies.filter(({ total }) => total > 0).map(({ total, covered }) => covered / total));
