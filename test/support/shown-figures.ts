import type { Figure } from "../../src/explorer/figures/figure.js";
import { boundsOf, type Qualifier } from "../../src/model/qualifier.js";

const named = (kind: "Metric" | "Place" | "Official" | "Document", slug: string) => ({
  id: `${kind.toLowerCase()}:${slug}`,
  kind,
  name: slug,
  nameZh: null,
});

export interface Said {
  readonly value?: number | null;
  readonly qualifier?: Qualifier;
  readonly metric?: string;
  readonly place?: string | null;
  readonly country?: boolean;
  readonly period?: Figure["period"];
  readonly unit?: Figure["unit"];
  readonly basis?: "YEAR_ON_YEAR" | "PREVIOUS_PERIOD" | null;
  readonly scope?: string | null;
  readonly publishedOn?: string;
}

export const quarter = { code: "2025-Q1", start: "2025-01-01", end: "2025-03-31", kind: "FLOW" } as const;
export const nextQuarter = { code: "2025-Q2", start: "2025-04-01", end: "2025-06-30", kind: "FLOW" } as const;
export const twoMonths = { code: "2025-01/2025-02", start: "2025-01-01", end: "2025-02-28", kind: "FLOW" } as const;
export const points = { code: "percentage_point", kind: "PERCENTAGE_POINT" } as const;

/** A figure as the explorer gets it, with the bounds that its words allow; by default a year-on-year rate of a quarter. */
export function said(slug: string, given: Said = {}): Figure {
  const { value = null, qualifier = "EXACT", place = "valdora", basis = "YEAR_ON_YEAR" } = given;
  const bounds = boundsOf(qualifier, value ?? undefined);
  return {
    id: `observation:${slug}`,
    asSaid: slug,
    value,
    lower: bounds.lower ?? null,
    upper: bounds.upper ?? null,
    qualifier,
    unit: given.unit ?? { code: "percent", kind: "PERCENT" },
    period: given.period ?? quarter,
    comparison: basis === null ? null : { basis, reference: null },
    outOf: null,
    scope: given.scope ?? null,
    modality: "REPORTED",
    inferred: [],
    publishedOn: given.publishedOn ?? "2025-04-18",
    place:
      place === null
        ? null
        : { ...named("Place", place), classification: (given.country ?? place === "valdora") ? "COUNTRY" : "CITY" },
    speaker: named("Official", "anna"),
    document: { ...named("Document", "april"), publishedOn: given.publishedOn ?? "2025-04-18" },
    metric: { ...named("Metric", given.metric ?? slug), statisticType: "GROWTH_RATE", measures: { nodes: [] } },
  };
}
