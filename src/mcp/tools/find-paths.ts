import { z } from "zod";
import { firstArgument, idArgument, kindsArgument, relationsArgument, releaseField, releaseOf } from "./arguments.js";
import { type Evidence, quotation, quotationFragment, quotationsOf } from "../answers/quotation.js";
import { nodeSummary, type NodeData, summaryFragment, summaryOf } from "../answers/node-summary.js";
import { dataOf, defineTool } from "./define-tool.js";

const operation = /* GraphQL */ `
  query FindPaths(
    $from: ID!
    $to: ID!
    $maxLength: Int
    $relations: [RelationName!]
    $kinds: [KindName!]
    $first: Int!
  ) {
    release {
      id
    }
    paths(from: $from, to: $to, maxLength: $maxLength, relations: $relations, kinds: $kinds, first: $first) {
      more
      cut
      paths {
        length
        nodes {
          ...Summary
        }
        steps {
          direction
          link {
            id
            relation
            modality
            properties
            evidence {
              ...Quotation
            }
          }
        }
      }
    }
  }
  ${summaryFragment}
  ${quotationFragment}
`;

interface Data {
  readonly release: { readonly id: string } | null;
  readonly paths: {
    readonly more: boolean;
    readonly cut: string | null;
    readonly paths: readonly {
      readonly length: number;
      readonly nodes: readonly NodeData[];
      readonly steps: readonly {
        readonly direction: "IN" | "OUT";
        readonly link: {
          readonly id: string;
          readonly relation: string;
          readonly properties: Readonly<Record<string, unknown>>;
          readonly evidence: readonly Evidence[];
        };
      }[];
    }[];
  };
}

export const findPaths = defineTool({
  name: "find_paths",
  title: "Find paths",
  description:
    "How two things hang together: the shortest ways from one to the other along relations, each step with the words that state it.",
  input: z.strictObject({
    from: idArgument("Where the paths begin."),
    to: idArgument("Where they end."),
    maxLength: z.int().min(1).max(6).default(4).describe("The most relations of a path, 1 to 6."),
    relations: relationsArgument.describe("Along these relations only."),
    kinds: kindsArgument.describe("Only through things of these kinds; the two ends are free."),
    first: firstArgument(20, 5),
  }),
  output: z.object({
    release: releaseField,
    more: z.boolean().describe("Whether there are more paths than these."),
    cut: z.string().optional().describe("Why the search for paths ended early, where it did."),
    paths: z.array(
      z.object({
        length: z.number(),
        nodes: z.array(nodeSummary).describe("From the one end to the other."),
        steps: z.array(
          z.object({
            relation: z.string(),
            direction: z.enum(["IN", "OUT"]).describe("OUT runs along the path, IN against it."),
            id: z.string().describe("Id of the relation."),
            properties: z.record(z.string(), z.unknown()).describe("What the relation itself says."),
            quotations: z.array(quotation),
          }),
        ),
      }),
    ),
  }),
  async answer(args, ask, signal) {
    const { release, paths: found } = dataOf<Data>(await ask({ query: operation, variables: args, signal }));
    return {
      release: releaseOf(release),
      more: found.more,
      ...(found.cut === null ? {} : { cut: found.cut }),
      paths: found.paths.map(({ length, nodes, steps }) => ({
        length,
        nodes: nodes.map(summaryOf),
        steps: steps.map(({ direction, link: { id, relation, properties, evidence } }) => ({
          relation,
          direction,
          id,
          properties,
          quotations: quotationsOf(evidence),
        })),
      })),
    };
  },
});
