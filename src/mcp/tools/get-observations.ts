import { z } from "zod";
import { kinds } from "../../model/index.js";
import { ComparisonBasis } from "../../model/observation.js";
import { figure, type FigureData, figureFragment, figureLine, figureOf } from "../answers/figure.js";
import { nameFragment } from "../answers/node-summary.js";
import { quotationFragment } from "../answers/quotation.js";
import {
  afterArgument,
  firstArgument,
  idArgument,
  kindArgument,
  nextField,
  nextLine,
  nextOf,
  releaseField,
  releaseOf,
  unknownId,
} from "./arguments.js";
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
      edges {
        cursor
        node {
          ...Figure
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
  ${figureFragment}
  ${nameFragment}
  ${quotationFragment}
`;

/** Figures of what an industry is linked to: its products, its GB/T division. */
const linkedOperation = /* GraphQL */ `
  query GetLinkedFigures($id: ID!, $where: ObservationWhere) {
    industry(id: $id) {
      figures(where: $where, first: 100) {
        via {
          sourceNode {
            id
            label
          }
          targetNode {
            id
            label
          }
        }
      }
    }
  }
`;

interface LinkedData {
  readonly industry: {
    readonly figures: readonly {
      readonly via: readonly Readonly<
        Record<"sourceNode" | "targetNode", { readonly id: string; readonly label: string }>
      >[];
    }[];
  } | null;
}

/** Thing that an industry is linked to, and its figures that match. */
const linkedThing = z.object({ id: z.string(), name: z.string(), figures: z.int() });
type LinkedThing = z.output<typeof linkedThing>;

interface Data {
  readonly release: { readonly id: string } | null;
  readonly nodes: readonly ({ readonly id: string } | null)[];
  readonly observations: {
    readonly totalCount: number;
    readonly edges: readonly { readonly cursor: string; readonly node: FigureData }[];
    readonly pageInfo: { readonly hasNextPage: boolean };
  };
}

const input = z.strictObject({
  about: idArgument("What is measured: an industry, product, place …").optional(),
  kind: kindArgument.optional().describe("Only figures of things of this kind: Product, Industry …"),
  metric: idArgument("The statistic itself.", "Metric").optional(),
  place: idArgument("Where it holds.", "Place").optional(),
  speaker: idArgument("Who said it.", "Official").optional(),
  turn: idArgument("In which turn it was said.", "Turn").optional(),
  period: z.string().max(40).optional().describe("Code of the period: 2025-Q1, 2025-01/2025-02, 2025-03-31, 2024."),
  comparison: z
    .enum(Object.keys(ComparisonBasis) as [string, ...string[]])
    .optional()
    .describe("What a change compares with. Year on year: YEAR_ON_YEAR."),
  unit: z.string().max(40).optional().describe("Code of the unit: percent, percentage_point, CNY … Units never mix."),
  atLeast: z.number().optional().describe("Only what is surely this or more; needs a unit to mean something."),
  atMost: z.number().optional().describe("Only what is surely this or less."),
  largestFirst: z.boolean().default(false).describe("By value, the largest first; else by id."),
  smallestFirst: z.boolean().default(false).describe("By value, the smallest first: what fell most."),
  first: firstArgument(100, 20),
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
    linked: z
      .array(linkedThing)
      .optional()
      .describe("Where nothing measures the industry itself: its products and division that have such figures."),
    next: nextField,
  }),
  async answer(args, ask, signal) {
    const { first, after, largestFirst, smallestFirst, about, metric, place, speaker, turn } = args;
    const named = Object.entries({ about, metric, place, speaker, turn }).filter(([, id]) => id !== undefined);
    const direction = largestFirst ? "DESC" : "ASC";
    const variables = {
      where: whereOf(args),
      first,
      ids: named.map(([, id]) => id),
      ...(after === undefined ? {} : { after }),
      ...(largestFirst || smallestFirst ? { orderBy: [{ field: "VALUE", direction }] } : {}),
    };
    const { release, nodes, observations: found } = dataOf<Data>(await ask({ query: operation, variables, signal }));
    // No figures of a thing is an answer; no such thing is a mistake, which an empty list would hide.
    const unknown = named.findIndex((_, index) => nodes[index] === null);
    if (unknown >= 0) throw unknownId(...(named[unknown] as [string, string]));
    const { edges, totalCount } = found;
    const figures = edges.map(({ node }) => figureOf(node));
    const isBare = totalCount === 0 && about?.startsWith(`${kinds.get("Industry").prefix}:`);
    const { about: id, ...others } = args;
    const ofLinked = { query: linkedOperation, variables: { id, where: whereOf(others) }, signal };
    const linked = isBare ? linkedThings(dataOf<LinkedData>(await ask(ofLinked)), id ?? "") : [];
    return {
      rows: edges.length,
      take: (rows) => ({
        release: releaseOf(release),
        total: totalCount,
        observations: figures.slice(0, rows),
        ...(linked.length > 0 ? { linked } : {}),
        ...nextOf(found, rows),
      }),
    };
  },
  write: ({ total, observations, linked = [], ...page }) => [
    `${observations.length} of ${total} figures:`,
    ...observations.map((one) => `- ${figureLine(one)}`),
    ...linked.map(
      ({ id, name, figures }) => `- none of the industry itself, but ${figures} with about = ${id} (${name})`,
    ),
    ...nextLine(page),
  ],
});

/** Things other than the industry at the relations by which figures are its own, those with the most figures first. */
function linkedThings({ industry }: LinkedData, id: string): LinkedThing[] {
  const things = new Map<string, LinkedThing>();
  for (const { via } of industry?.figures ?? [])
    for (const { sourceNode, targetNode } of via) {
      const other = sourceNode.id === id ? targetNode : sourceNode;
      const { figures } = things.get(other.id) ?? { figures: 0 };
      things.set(other.id, { id: other.id, name: other.label, figures: figures + 1 });
    }
  return [...things.values()].toSorted((a, b) => b.figures - a.figures);
}

/** The arguments as the schema's own filter. */
function whereOf(args: Omit<z.output<typeof input>, "about"> & { readonly about?: string | undefined }) {
  const { about, kind, metric, place, speaker, turn, period, comparison, unit, atLeast, atMost } = args;
  const tests: object[] = [];
  if (about !== undefined) tests.push({ metric: { measures: { some: { node: { id: { eq: about } } } } } });
  if (kind !== undefined) tests.push({ metric: { measures: { some: { node: { kind: { eq: kind } } } } } });
  if (metric !== undefined) tests.push({ metric: { id: { eq: metric } } });
  if (place !== undefined) tests.push({ place: { id: { eq: place } } });
  if (speaker !== undefined) tests.push({ speaker: { id: { eq: speaker } } });
  if (turn !== undefined) tests.push({ turn: { id: { eq: turn } } });
  if (period !== undefined) tests.push({ period: { code: { eq: period } } });
  if (comparison !== undefined) tests.push({ comparison: { basis: { eq: comparison } } });
  if (unit !== undefined) tests.push({ unit: { code: { eq: unit } } });
  if (atLeast !== undefined) tests.push({ range: { certain: { gte: atLeast } } });
  if (atMost !== undefined) tests.push({ range: { certain: { lte: atMost } } });
  return { AND: tests };
}
