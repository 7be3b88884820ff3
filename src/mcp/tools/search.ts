import { z } from "zod";
import { afterArgument, firstArgument, kindsArgument, releaseField, releaseOf } from "./arguments.js";
import { quotation, quotationFragment } from "../answers/quotation.js";
import {
  type Cited,
  quotationsFor,
  citedFragment,
  nodeSummary,
  type NodeData,
  summaryFragment,
  summaryOf,
} from "../answers/node-summary.js";
import { dataOf, defineTool } from "./define-tool.js";

const operation = /* GraphQL */ `
  query Search($text: String!, $kinds: [KindName!], $first: Int!, $after: String) {
    release {
      id
    }
    search(text: $text, kinds: $kinds, first: $first, after: $after) {
      totalCount
      facets {
        kind
        count
      }
      edges {
        score
        why
        node {
          ...Summary
          ...Cited
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  ${summaryFragment}
  ${citedFragment}
  ${quotationFragment}
`;

interface Data {
  readonly release: { readonly id: string } | null;
  readonly search: {
    readonly totalCount: number;
    readonly facets: readonly { readonly kind: string; readonly count: number }[];
    readonly edges: readonly { readonly score: number; readonly why: string; readonly node: NodeData & Cited }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

export const search = defineTool({
  name: "search",
  title: "Search",
  description:
    "Finds things by words, in English or Chinese: names, aliases, descriptions and quotations; typos are forgiven. " +
    "Start here to get the id of a policy, industry, body, official, product, metric or figure. Best first, each with the reason.",
  input: z.strictObject({
    text: z.string().min(1).max(200).describe("What to look for. Example: `setting sail`."),
    kinds: kindsArgument.describe("Only things of these kinds."),
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
        quotations: z.array(quotation).describe("Some of the spans that name or state it."),
      }),
    ),
    next: z.string().optional().describe("Give it as `after` for the hits that follow."),
  }),
  async answer(args, ask, signal) {
    const { release, search: found } = dataOf<Data>(await ask({ query: operation, variables: args, signal }));
    const { hasNextPage, endCursor } = found.pageInfo;
    return {
      release: releaseOf(release),
      total: found.totalCount,
      kinds: Object.fromEntries(found.facets.map(({ kind, count }) => [kind, count])),
      hits: found.edges.map(({ node, why, score }) => ({
        ...summaryOf(node),
        why,
        score,
        quotations: quotationsFor(node, 2),
      })),
      ...(hasNextPage && endCursor !== null ? { next: endCursor } : {}),
    };
  },
});
