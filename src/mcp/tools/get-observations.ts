import { z } from "zod";
import { ComparisonBasis } from "../../model/observation.js";
import { afterArgument, firstArgument, idArgument, unknownId, releaseField, releaseOf } from "./arguments.js";
import { figure, type FigureData, figureFragment, figureOf } from "../answers/figure.js";
import { quotationFragment } from "../answers/quotation.js";
import { summaryFragment } from "../answers/node-summary.js";
import { dataOf, defineTool } from "./define-tool.js";

const operation = /* GraphQL */ `
  query GetObservations($where: ObservationWhere!, $orderBy: [OrderBy!], $first: Int!, $after: String, $ids: [ID!]!) {
    release {
      id
    }
    nodes(ids: $ids) {
      id
    }
    observations(where: $where, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      nodes {
        ...Figure
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  ${figureFragment}
  ${summaryFragment}
  ${quotationFragment}
`;

interface Data {
  readonly release: { readonly id: string } | null;
  readonly nodes: readonly ({ readonly id: string } | null)[];
  readonly observations: {
    readonly totalCount: number;
    readonly nodes: readonly FigureData[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const input = z.strictObject({
  about: idArgument("What is measured: an industry, product, place …").optional(),
  metric: idArgument("The statistic itself.").optional(),
  place: idArgument("Where it holds.").optional(),
  speaker: idArgument("Who said it: an official.").optional(),
  period: z.string().max(40).optional().describe("Code of the period: 2025-Q1, 2025-01/2025-02, 2025-03-31, 2024."),
  comparison: z
    .enum(Object.keys(ComparisonBasis) as [string, ...string[]])
    .optional()
    .describe("What a change compares with. Year on year: YEAR_ON_YEAR."),
  unit: z.string().max(40).optional().describe("Code of the unit: percent, percentage-point, CNY … Units never mix."),
  atLeast: z.number().optional().describe("Only what is surely this or more; needs a unit to mean something."),
  atMost: z.number().optional().describe("Only what is surely this or less."),
  largestFirst: z.boolean().default(false).describe("By value, the largest first; else by id."),
  first: firstArgument(50, 20),
  after: afterArgument,
});

export const getObservations = defineTool({
  name: "get_observations",
  title: "Get observations",
  description:
    "Figures as they were said: value with its qualifier and bounds, unit, period, comparison, place, who said it and in which words. " +
    "Nothing is computed: a growth rate is one that a speaker gave. Compare only figures of one unit, period and comparison.",
  input,
  output: z.object({
    release: releaseField,
    total: z.number().describe("How many there are in all."),
    observations: z.array(figure),
    next: z.string().optional().describe("Give it as `after` for those that follow."),
  }),
  async answer(args, ask, signal) {
    const { first, after, largestFirst, about, metric, place, speaker } = args;
    const named = Object.entries({ about, metric, place, speaker }).filter(([, id]) => id !== undefined);
    const variables = {
      where: whereOf(args),
      first,
      ids: named.map(([, id]) => id),
      ...(after === undefined ? {} : { after }),
      ...(largestFirst ? { orderBy: [{ field: "VALUE", direction: "DESC" }] } : {}),
    };
    const { release, nodes, observations: found } = dataOf<Data>(await ask({ query: operation, variables, signal }));
    // No figures of a thing is an answer; no such thing is a mistake, which an empty list would hide.
    const unknown = named.findIndex((_, index) => nodes[index] === null);
    if (unknown >= 0) throw unknownId(...(named[unknown] as [string, string]));
    const { hasNextPage, endCursor } = found.pageInfo;
    return {
      release: releaseOf(release),
      total: found.totalCount,
      observations: found.nodes.map(figureOf),
      ...(hasNextPage && endCursor !== null ? { next: endCursor } : {}),
    };
  },
});

/** The arguments as the schema's own filter. */
function whereOf({ about, metric, place, speaker, period, comparison, unit, atLeast, atMost }: z.output<typeof input>) {
  const tests: object[] = [];
  if (about !== undefined) tests.push({ metric: { some: { measures: { some: { node: { id: { eq: about } } } } } } });
  if (metric !== undefined) tests.push({ metric: { some: { id: { eq: metric } } } });
  if (place !== undefined) tests.push({ place: { some: { id: { eq: place } } } });
  if (speaker !== undefined) tests.push({ speaker: { eq: speaker } });
  if (period !== undefined) tests.push({ period: { code: { eq: period } } });
  if (comparison !== undefined) tests.push({ comparison: { basis: { eq: comparison } } });
  if (unit !== undefined) tests.push({ unit: { code: { eq: unit } } });
  if (atLeast !== undefined) tests.push({ range: { certain: { gte: atLeast } } });
  if (atMost !== undefined) tests.push({ range: { certain: { lte: atMost } } });
  return { AND: tests };
}
