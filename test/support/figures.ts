import { boundsOf, type Qualifier } from "../../src/model/qualifier.js";
import type { SameFactKind } from "../../src/model/relations/statistics.js";
import type { RelationName } from "../../src/model/index.js";
import type { EdgeRecord, NodeRecord } from "../../src/store/store.js";

export const unit = { unitCode: "percent", unitKind: "PERCENT" };
export const quarter = {
  periodCode: "2025-Q1",
  periodStart: "2025-01-01",
  periodEnd: "2025-03-31",
  periodKind: "FLOW",
};
export const twoMonths = { ...quarter, periodCode: "2025-01/2025-02", periodEnd: "2025-02-28" };

/** An observation as said, with the bounds that its words allow; by default an exact one of the first quarter, in percent. */
export function figure(slug: string, value: number | undefined, props: object = {}): NodeRecord {
  const { qualifier = "EXACT" } = props as { qualifier?: Qualifier };
  const said = { ...(value === undefined ? {} : { value }), ...boundsOf(qualifier, value) };
  const all = { ...said, qualifier, asSaid: slug, ...unit, ...quarter, ...props };
  const present = Object.fromEntries(Object.entries(all).filter(([, of]) => of !== undefined));
  return { id: `observation:${slug}`, kind: "Observation", props: present };
}

export const metric = (slug: string, props: object = {}): NodeRecord => ({
  id: `metric:${slug}`,
  kind: "Metric",
  props: { name: slug, measuredProperty: "output", statisticType: "GROWTH_RATE", ...unit, ...props },
});

export const place = (slug: string): NodeRecord => ({
  id: `place:${slug}`,
  kind: "Place",
  props: { name: slug, classification: "COUNTRY" },
});

export function edge(relation: RelationName, source: string, target: string, props: object = {}): EdgeRecord {
  return { id: [relation, source, target].join("|"), relation, source, target, props: { ...props } };
}

export const sameFact = (from: string, to: string, kind: keyof typeof SameFactKind): EdgeRecord =>
  edge("SAME_FACT", `observation:${from}`, `observation:${to}`, {
    kind,
    reason: `${from} ${kind} ${to}`,
    judgedBy: "test",
  });

/** Every observation is one of the metric. */
export const observes = (of: string, figures: readonly NodeRecord[]): EdgeRecord[] =>
  figures.map(({ id }) => edge("OBSERVES", id, `metric:${of}`));
