import { z } from "zod";
import { figureValues } from "../../graphql/figure-values.js";
import { given } from "./given.js";
import { nameOf, type NamedData, nodeName } from "./node-summary.js";
import { type Evidence, quotationsOf } from "./quotation.js";

/** Schema of a figure. */
export const figure = z.object({
  id: z.string(),
  asSaid: z.string().describe("The speaker's own words."),
  metric: nodeName.optional(),
  measures: z.array(nodeName).describe("What the metric is of."),
  value: z.number().optional().describe("The number said; missing where the words give none. Percent is stored as 85."),
  lower: z.number().optional().describe("What the words allow, where they are not exact."),
  upper: z.number().optional(),
  qualifier: z.string().describe("EXACT, MORE_THAN, NEARLY …"),
  unit: z.object({ code: z.string() }),
  period: z.object({ code: z.string(), kind: z.string() }),
  comparison: z
    .object({
      basis: z.string(),
      reference: z.string().optional().describe("A period, or the id of a metric."),
      metric: nodeName.optional(),
    })
    .optional(),
  outOf: z.object({ value: z.number(), of: z.string().optional() }).optional().describe("`80 of the 97`."),
  scope: z.string().optional().describe("What the figure is limited to: `above designated size`."),
  place: nodeName.optional(),
  modality: z.string().optional(),
  inferred: z.array(z.string()).optional().describe("What the reader supplied and the words do not say."),
  speaker: nodeName.optional(),
  turn: nodeName.optional().describe("In which turn it was said."),
  quotations: z
    .array(z.object({ id: z.string(), quote: z.string() }))
    .describe("The speaker's words; `get_entity` of the figure has all spans, also of the subject and the period."),
});
export type Figure = z.output<typeof figure>;

/** Fragment `Figure`. Needs the fragments `Name` and `Quotation`. */
export const figureFragment = /* GraphQL */ `
  fragment Figure on Observation {
    ...FigureValues
    metric {
      ...Name
      measures(first: 5) {
        nodes {
          ...Name
        }
      }
    }
    comparedMetric {
      ...Name
    }
    place {
      ...Name
    }
    speaker {
      ...Name
    }
    turn {
      ...Name
    }
    evidence {
      ...Quotation
    }
  }
  ${figureValues}
`;

type Referring = "metric" | "measures" | "place" | "speaker" | "turn" | "quotations" | "comparison";

export type FigureData = Omit<Figure, Referring> & {
  readonly publishedOn: string;
  readonly comparison: { readonly basis: string; readonly reference?: string } | null;
  readonly metric: (NamedData & { readonly measures: { readonly nodes: readonly NamedData[] } }) | null;
  readonly comparedMetric: NamedData | null;
  readonly place: NamedData | null;
  readonly speaker: NamedData | null;
  readonly turn: NamedData | null;
  readonly evidence: readonly Evidence[];
};

export function figureOf({ metric, comparedMetric, place, speaker, turn, evidence, ...own }: FigureData): Figure {
  const { lower, upper, comparison, inferred = [], period, unit, modality, publishedOn: _day, ...rest } = own;
  const bounds = own.qualifier === "EXACT" ? {} : { lower, upper };
  return {
    ...given({ ...rest, ...bounds, unit: { code: unit.code } }),
    period: { code: period.code, kind: period.kind },
    ...(modality === "REPORTED" || !modality ? {} : { modality }),
    ...(metric ? { metric: nameOf(metric) } : {}),
    measures: (metric?.measures.nodes ?? []).map(nameOf),
    ...(comparison ? { comparison: { ...given(comparison), ...comparedTo(comparedMetric) } } : {}),
    ...(place ? { place: nameOf(place) } : {}),
    ...(inferred.length > 0 ? { inferred } : {}),
    ...(speaker ? { speaker: nameOf(speaker) } : {}),
    ...(turn ? { turn: nameOf(turn) } : {}),
    quotations: quotationsOf(evidence, 1).map(({ id, quote }) => ({ id, quote })),
  };
}

/** A figure as a line shows it. */
export function figureLine({ metric, value, unit, qualifier, period, comparison, place, speaker, ...own }: Figure) {
  const number = value === undefined ? "" : ` = ${value} ${unit.code}`;
  const how = [qualifier === "EXACT" ? "" : qualifier, period.code, comparison?.basis, place?.name].filter(Boolean);
  const who = speaker ? ` (${speaker.name})` : "";
  const quote = own.quotations[0]?.quote ?? own.asSaid;
  return `${metric?.name ?? own.asSaid} [${own.id}]${number} (${how.join(", ")}): “${quote}”${who}`;
}

const comparedTo = (metric: NamedData | null) => (metric ? { metric: nameOf(metric) } : {});
