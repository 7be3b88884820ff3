import { z } from "zod";
import {
  type Cited,
  citedFragment,
  nameFragment,
  nameLine,
  nodeSummary,
  type NodeData,
  quotationsFor,
  summaryFragment,
  summaryOf,
} from "../answers/node-summary.js";
import { quotation, quotationFragment, quotationLine } from "../answers/quotation.js";
import {
  afterArgument,
  firstArgument,
  idArgument,
  kindsArgument,
  nextField,
  nextLine,
  nextOf,
  releaseField,
  releaseOf,
} from "./arguments.js";
import { dataOf, defineTool } from "./define-tool.js";
import { requireTurn } from "./stated-by.js";

const operation = /* GraphQL */ `
  query Search($text: String!, $kinds: [KindName!], $turn: ID, $first: Int!, $after: String) {
    release {
      id
    }
    search(text: $text, kinds: $kinds, turn: $turn, first: $first, after: $after) {
      totalCount
      facets {
        kind
        count
      }
      edges {
        cursor
        score
        why
        node {
          ...Summary
          ...Cited
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
  ${nameFragment}
  ${summaryFragment}
  ${citedFragment}
  ${quotationFragment}
`;

interface Data {
  readonly release: { readonly id: string } | null;
  readonly search: {
    readonly totalCount: number;
    readonly facets: readonly { readonly kind: string; readonly count: number }[];
    readonly edges: readonly {
      readonly cursor: string;
      readonly score: number;
      readonly why: string;
      readonly node: NodeData & Cited;
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean };
  };
}

export const search = defineTool({
  name: "search",
  title: "Search",
  description:
    "Finds things by words, in English or Chinese: names, aliases, descriptions and quotations; typos are forgiven. " +
    "Start here to get the id of a policy, industry, body, official, product, metric or figure. Best first, each with the reason: " +
    "a hit that has only a common word of the text is no answer.",
  input: z.strictObject({
    text: z.string().min(1).max(200).describe("What to look for. Example: `setting sail`."),
    kinds: kindsArgument.describe("Only things of these kinds. `Passage`: sentences, where the source text is loaded."),
    turn: idArgument("Only what this turn states, mentions or is about.", "Turn").optional(),
    first: firstArgument(50, 10),
    after: afterArgument,
  }),
  output: z.object({
    release: releaseField,
    total: z.number().describe("How many there are in all."),
    kinds: z.record(z.string(), z.number()).describe("How many there are of each kind."),
    hits: z.array(
      nodeSummary.extend({
        why: z.string().describe("Why it was found."),
        score: z.number().describe("Higher is nearer."),
        quotations: z.array(quotation).describe("A span that names or states it."),
      }),
    ),
    next: nextField,
  }),
  async answer({ text, kinds, turn, first, after }, ask, signal) {
    if (turn !== undefined) await requireTurn(turn, ask, signal);
    const variables = { text, kinds, turn, first, after };
    const { release, search: found } = dataOf<Data>(await ask({ query: operation, variables, signal }));
    const { edges, totalCount, facets } = found;
    return {
      rows: edges.length,
      take: (rows) => ({
        release: releaseOf(release),
        total: totalCount,
        kinds: Object.fromEntries(facets.map(({ kind, count }) => [kind, count])),
        hits: edges.slice(0, rows).map(({ node, why, score }) => ({
          ...summaryOf(node),
          why,
          score: Math.round(score * 100) / 100,
          quotations: quotationsFor(node, 1),
        })),
        ...nextOf(found, rows),
      }),
    };
  },
  write: ({ total, hits, ...page }) => [
    `${hits.length} of ${total} hits:`,
    ...hits.map((hit) => `- ${hit.kind} ${nameLine(hit)}: ${hit.why}.${quotationLine(hit.quotations)}`),
    ...nextLine(page),
  ],
});
