import type { Thing } from "../data/thing.js";
import type { Intent } from "../generated/operations.js";
import { type Family, familyOf } from "../matrix/grid.js";
import { type Policy, type Statement, statementsIn } from "../data/policy-statements.js";

/** Issuers, policies, targets. */
export type Column = 0 | 1 | 2;

export interface Stop {
  /** Its column and id: a policy may be a target too. */
  readonly key: string;
  readonly column: Column;
  /** Undefined for the stop of policies without a named issuer. */
  readonly thing: Thing | undefined;
  /** Number of quotations that pass here. */
  readonly quotations: number;
}

export interface Band {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  /** Width in quotations. On the left, a policy's are shared among those who issued it together. */
  readonly value: number;
  readonly quotations: number;
  readonly intent: Intent | undefined;
  /** Id that the panel opens. */
  readonly open: string;
}

export interface Flow {
  readonly stops: readonly Stop[];
  readonly bands: readonly Band[];
}

/** The statements about a family of targets, and of them those of the chosen intents (all where none is chosen). */
export function statementsOf(
  policies: readonly Policy[],
  of: Family,
  chosen: readonly Intent[],
): { readonly shown: readonly Statement[]; readonly intents: ReadonlyMap<Intent, number> } {
  const all = policies.flatMap(statementsIn).filter(({ edge }) => of === "all" || familyOf(edge.node.kind) === of);
  const intents = new Map<Intent, number>();
  for (const { edge } of all) intents.set(edge.intent, (intents.get(edge.intent) ?? 0) + 1);
  return { shown: all.filter(({ edge }) => chosen.length === 0 || chosen.includes(edge.intent)), intents };
}

/** Graph of issuers, policies and targets, by the number of quotations that state what a policy targets. */
export function flowOf(statements: readonly Statement[]): Flow {
  const stops = new Map<string, Stop>();
  const bands = new Map<string, Band>();
  const pass = (column: Column, thing: Thing | undefined, quotations: number): string => {
    const key = `${column} ${thing?.id ?? ""}`;
    stops.set(key, { key, column, thing, quotations: (stops.get(key)?.quotations ?? 0) + quotations });
    return key;
  };
  const join = (band: Omit<Band, "key">) => {
    const key = `${band.source} > ${band.target} ${band.intent ?? ""}`;
    const before = bands.get(key);
    const [value, quotations] = [band.value + (before?.value ?? 0), band.quotations + (before?.quotations ?? 0)];
    bands.set(key, { ...band, key, value, quotations });
  };
  for (const { policy, edge } of statements) {
    const quotations = edge.evidence.length;
    const middle = pass(1, policy, quotations);
    const issuers = policy.issuedBy.nodes.length > 0 ? policy.issuedBy.nodes : [undefined];
    for (const issuer of issuers) {
      const source = pass(0, issuer, quotations);
      const open = issuer ? `${issuer.id}~${policy.id}` : policy.id;
      join({ source, target: middle, value: quotations / issuers.length, quotations, intent: undefined, open });
    }
    const target = pass(2, edge.node, quotations);
    const open = `${policy.id}~${edge.node.id}`;
    join({ source: middle, target, value: quotations, quotations, intent: edge.intent, open });
  }
  return { stops: [...stops.values()], bands: [...bands.values()] };
}

/** The keys of a whole way: a stop or band, and all that leads to it and from it. */
export function pathThrough({ bands }: Flow, key: string): ReadonlySet<string> {
  const keys = new Set([key]);
  const follow = (stop: string, from: "source" | "target", to: "source" | "target") => {
    keys.add(stop);
    for (const band of bands) {
      if (band[from] !== stop) continue;
      keys.add(band.key);
      follow(band[to], from, to);
    }
  };
  const band = bands.find((one) => one.key === key);
  follow(band?.source ?? key, "target", "source");
  follow(band?.target ?? key, "source", "target");
  return keys;
}
