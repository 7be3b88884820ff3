import { z } from "zod";
import { type Evidence, quotation, quotationsOf } from "./quotation.js";
import { thing, type ThingData, thingOf } from "./node-summary.js";

/** A statistic as it was spoken. */
export const figure = z.object({
  id: z.string(),
  metric: thing.optional(),
  measures: z.array(thing).describe("What the metric is of."),
  asSaid: z.string().describe("The speaker's own words."),
  value: z.number().optional().describe("The number said; missing where the words give none. Percent is stored as 85."),
  lower: z.number().optional(),
  upper: z.number().optional(),
  qualifier: z.string().describe("EXACT, MORE_THAN, NEARLY …: `lower` and `upper` say what the words allow."),
  unit: z.object({ code: z.string(), kind: z.string() }),
  period: z.object({ code: z.string(), start: z.string(), end: z.string(), kind: z.string() }),
  comparison: z.object({ basis: z.string(), reference: z.string().optional() }).optional(),
  outOf: z.object({ value: z.number(), of: z.string().optional() }).optional().describe("`80 of the 97`."),
  scope: z.string().optional().describe("What the figure is limited to: `above designated size`."),
  place: thing.optional(),
  modality: z.string().optional(),
  inferred: z.array(z.string()).describe("What the reader supplied and the words do not say."),
  publishedOn: z.string().optional(),
  speaker: thing.optional(),
  quotations: z.array(quotation),
});

/** GraphQL's side of it. Needs `Thing` and `Quotation`. */
export const figureFragment = /* GraphQL */ `
  fragment Figure on Observation {
    id
    asSaid
    value
    lower
    upper
    qualifier
    unit {
      code
      kind
    }
    period {
      code
      start
      end
      kind
    }
    comparison {
      basis
      reference
    }
    outOf {
      value
      of
    }
    scope
    modality
    inferred
    publishedOn
    metric {
      ...Thing
      measures(first: 5) {
        nodes {
          ...Thing
        }
      }
    }
    place {
      ...Thing
    }
    speaker {
      ...Thing
    }
    evidence {
      ...Quotation
    }
  }
`;

type Plain = Omit<z.output<typeof figure>, "metric" | "measures" | "place" | "speaker" | "quotations">;

export type FigureData = Plain & {
  readonly metric: (ThingData & { readonly measures: { readonly nodes: readonly ThingData[] } }) | null;
  readonly place: ThingData | null;
  readonly speaker: ThingData | null;
  readonly evidence: readonly Evidence[];
};

export function figureOf({ metric, place, speaker, evidence, ...own }: FigureData): z.output<typeof figure> {
  return {
    ...given(own),
    ...(metric ? { metric: thingOf(metric) } : {}),
    measures: (metric?.measures.nodes ?? []).map(thingOf),
    ...(place ? { place: thingOf(place) } : {}),
    ...(speaker ? { speaker: thingOf(speaker) } : {}),
    quotations: quotationsOf(evidence),
  };
}

/** Without what is null, at any depth: what is missing is not said. */
export function given<T>(value: T): T {
  if (Array.isArray(value)) return value.map(given) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (inner === null ? [] : [[name, given(inner)]])),
  ) as T;
}
