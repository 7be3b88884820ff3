import { type GraphQLSchema } from "graphql";
import { z } from "zod";
import { createSchema } from "../../graphql/schema.js";
import {
  afterArgument,
  firstArgument,
  idArgument,
  kindsArgument,
  unknownId,
  relationsArgument,
  releaseField,
  releaseOf,
} from "./arguments.js";
import { kindFieldsFragment, kindFieldsOf } from "../answers/kind-fields.js";
import { type Evidence, quotation, quotationFragment, quotationsOf } from "../answers/quotation.js";
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

const operation = (schema: GraphQLSchema) => /* GraphQL */ `
  query GetEntity(
    $id: ID!
    $relations: [RelationName!]
    $kinds: [KindName!]
    $direction: LinkDirection
    $first: Int!
    $after: String
  ) {
    release {
      id
    }
    node(id: $id) {
      ...Summary
      ...Cited
      ...KindFields
      links(where: { relations: $relations, kinds: $kinds, direction: $direction }, first: $first, after: $after) {
        totalCount
        edges {
          id
          relation
          direction
          modality
          properties
          evidence {
            ...Quotation
          }
          node {
            ...Summary
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
  ${kindFieldsFragment(schema)}
  ${summaryFragment}
  ${citedFragment}
  ${quotationFragment}
`;

interface Data {
  readonly release: { readonly id: string } | null;
  readonly node:
    | (NodeData &
        Cited & {
          readonly links: {
            readonly totalCount: number;
            readonly edges: readonly {
              readonly id: string;
              readonly relation: string;
              readonly direction: "IN" | "OUT";
              readonly modality: string | null;
              readonly properties: Readonly<Record<string, unknown>>;
              readonly evidence: readonly Evidence[];
              readonly node: NodeData;
            }[];
            readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          };
        })
    | null;
}

export const getEntity = defineTool({
  name: "get_entity",
  title: "Get an entity",
  description:
    "All that is known of one thing: its own fields, the words that name or state it, and its relations both ways (TARGETS, ISSUED, " +
    "COMMITS …), each with the words that state it. For figures about it, `get_observations` says more.",
  input: z.strictObject({
    id: idArgument("Which."),
    relations: relationsArgument.describe("Only these relations."),
    kinds: kindsArgument.describe("Only relations to things of these kinds."),
    direction: z.enum(["IN", "OUT"]).optional().describe("OUT: only relations from it; IN: only to it."),
    first: firstArgument(50, 20),
    after: afterArgument,
  }),
  output: z.object({
    release: releaseField,
    entity: nodeSummary.extend({
      details: z.record(z.string(), z.unknown()).describe("Its own fields, as the schema names them."),
      mentions: z.number().describe("How many spans name or state it."),
      quotations: z.array(quotation).describe("Some of them."),
    }),
    totalRelations: z.number(),
    relations: z.array(
      z.object({
        id: z.string(),
        relation: z.string(),
        direction: z.enum(["IN", "OUT"]).describe("OUT: from the entity; IN: to it."),
        modality: z.string().optional(),
        properties: z.record(z.string(), z.unknown()).describe("What the relation itself says: intent, act, title …"),
        other: nodeSummary,
        quotations: z.array(quotation),
      }),
    ),
    next: z.string().optional().describe("Give it as `after` for the relations that follow."),
  }),
  async answer(args, ask, signal) {
    const query = operation(await createSchema());
    const { release, node } = dataOf<Data>(await ask({ query, variables: args, signal }));
    if (!node) throw unknownId("id", args.id);
    const { hasNextPage, endCursor } = node.links.pageInfo;
    return {
      release: releaseOf(release),
      entity: {
        ...summaryOf(node),
        details: kindFieldsOf(node),
        mentions: node.evidence?.length ?? 1,
        quotations: quotationsFor(node),
      },
      totalRelations: node.links.totalCount,
      relations: node.links.edges.map(({ id, relation, direction, modality, properties, evidence, node: other }) => ({
        id,
        relation,
        direction,
        ...(modality === null ? {} : { modality }),
        properties,
        other: summaryOf(other),
        quotations: quotationsOf(evidence, 3),
      })),
      ...(hasNextPage && endCursor !== null ? { next: endCursor } : {}),
    };
  },
});
