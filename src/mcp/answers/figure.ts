import { z } from "zod";
import { figureValues } from "../../graphql/figure-values.js";
import { type Evidence, quotation, quotationsOf } from "./quotation.js";
import { nodeSummary, type NodeData, summaryOf } from "./node-summary.js";

/** Schema of a figure. */
export const figure = z.object({
  id: z.string(),
  metric: nodeSummary.optional(),
  measures: z.array(nodeSummary).describe("What the metric is of."),
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
  place: nodeSummary.optional(),
  modality: z.string().optional(),
  inferred: z.array(z.string()).describe("What the reader supplied and the words do not say."),
  publishedOn: z.string().optional(),
  speaker: nodeSummary.optional(),
  quotations: z.array(quotation),
});

/** Fragment `Figure`. Needs the fragments `Summary` and `Quotation`. */
export const figureFragment = /* GraphQL */ `
  fragment Figure on Observation {
    ...FigureValues
    metric {
      ...Summary
      measures(first: 5) {
        nodes {
          ...Summary
        }
      }
    }
    place {
      ...Summary
    }
    speaker {
      ...Summary
    }
    evidence {
      ...Quotation
    }
  }
  ${figureValues}
`;

type Plain = Omit<z.output<typeof figure>, "metric" | "measures" | "place" | "speaker" | "quotations">;

export type FigureData = Plain & {
  readonly metric: (NodeData & { readonly measures: { readonly nodes: readonly NodeData[] } }) | null;
  readonly place: NodeData | null;
  readonly speaker: NodeData | null;
  readonly evidence: readonly Evidence[];
};

export function figureOf({ metric, place, speaker, evidence, ...own }: FigureData): z.output<typeof figure> {
  return {
    ...given(own),
    ...(metric ? { metric: summaryOf(metric) } : {}),
    measures: (metric?.measures.nodes ?? []).map(summaryOf),
    ...(place ? { place: summaryOf(place) } : {}),
    ...(speaker ? { speaker: summaryOf(speaker) } : {}),
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
