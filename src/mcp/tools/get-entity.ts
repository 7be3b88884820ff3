import type { GraphQLSchema } from "graphql";
import { z } from "zod";
import type { RunOperation } from "../../graphql/operation.js";
import { createSchema } from "../../graphql/schema.js";
import { kindOfId } from "../../model/index.js";
import { kindFieldsFragment, kindFieldsOf } from "../answers/kind-fields.js";
import {
  type Cited,
  citedFragment,
  nameFragment,
  nameLine,
  nodeSummary,
  type NodeData,
  spansOf,
  summaryFragment,
  summaryOf,
} from "../answers/node-summary.js";
import { quotation, quotationFragment, quotationLine, quotationsOf } from "../answers/quotation.js";
import { type RelationData, relation, relationLine, relationOf } from "../answers/relation.js";
import {
  afterArgument,
  firstArgument,
  idArgument,
  kindsArgument,
  nextField,
  nextLine,
  nextOf,
  relationsArgument,
  releaseField,
  releaseOf,
  unknownId,
} from "./arguments.js";
import { dataOf, defineTool } from "./define-tool.js";
import { offsetOf } from "./offset.js";
import { type StatedRelation, statedBy } from "./stated-by.js";

const operation = (schema: GraphQLSchema, kind: string | undefined) => /* GraphQL */ `
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
          cursor
          id
          relation
          direction
          modality
          properties
          evidence {
            ...Quotation
          }
          node {
            ...Name
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
  ${kindFieldsFragment(schema, kind)}
  ${nameFragment}
  ${summaryFragment}
  ${citedFragment}
  ${quotationFragment}
`;

interface Links {
  readonly totalCount: number;
  readonly edges: readonly (RelationData & { readonly cursor: string })[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}
type Found = NodeData & Cited & { readonly links: Links };

interface Data {
  readonly release: { readonly id: string } | null;
  readonly node: Found | null;
}

const sections = ["details", "quotations", "relations"] as const;

const input = z.strictObject({
  id: idArgument("The thing."),
  sections: z
    .array(z.enum(sections))
    .min(1)
    .optional()
    .describe("Which parts: all; with `after` or what narrows the relations, `relations` alone."),
  relations: relationsArgument.describe("Only these relations."),
  kinds: kindsArgument.describe("Only relations to things of these kinds."),
  direction: z.enum(["IN", "OUT"]).optional().describe("OUT: only relations from it; IN: only to it."),
  turn: idArgument(
    "Only relations that cite words of this turn; of the turn itself, all that its words state.",
    "Turn",
  ).optional(),
  first: firstArgument(100, 20),
  after: afterArgument,
});

const output = z.object({
  release: releaseField,
  entity: nodeSummary.extend({
    details: z.record(z.string(), z.unknown()).optional().describe("Its own fields, as the schema names them."),
    totalQuotations: z.number().optional().describe("How many spans name or state it."),
    quotations: z.array(quotation).optional().describe("The first of them; with `sections: [quotations]` all."),
  }),
  totalRelations: z.number().optional(),
  relations: z.array(relation).optional(),
  next: nextField,
});

export const getEntity = defineTool({
  name: "get_entity",
  title: "Get an entity",
  description:
    "One thing by its id, of any kind: its fields, the words that name it, and its relations, each with the words that state it. " +
    "`relations`, `kinds`, `direction` and `turn` narrow the answer to some relations. Of a turn: speaker, question, topics. " +
    "Figures about a thing: `get_observations`.",
  input,
  output,
  renamed: [[/^ids\[\d+\]|^node/, "id"]],
  async answer(args, ask, signal) {
    const narrowed = [args.relations, args.kinds, args.direction, args.turn, args.after].some(
      (value) => value !== undefined,
    );
    const parts = new Set(args.sections ?? (narrowed ? ["relations"] : sections));
    const onlyQuotations = parts.has("quotations") && !parts.has("relations");
    const variables = {
      id: args.id,
      relations: args.relations,
      kinds: args.kinds,
      direction: args.direction,
      first: parts.has("relations") && args.turn === undefined ? args.first : 1,
      ...(args.after === undefined || onlyQuotations || args.turn !== undefined ? {} : { after: args.after }),
    };
    const query = operation(await createSchema(), kindOfId(args.id)?.name);
    const { release, node } = dataOf<Data>(await ask({ query, variables, signal }));
    if (!node) throw unknownId("id", args.id);
    const spans = spansOf(node);
    const skipped = onlyQuotations ? offsetOf(args.after) : 0;
    const quotations = quotationsOf(spans, onlyQuotations ? spans.length : 2).slice(skipped);
    const links = args.turn === undefined ? node.links : await statedLinks(args, args.turn, ask, signal);
    const related = parts.has("relations") ? links.edges : [];
    return {
      rows: onlyQuotations ? Math.min(quotations.length, args.first) : related.length,
      take: (rows) => {
        const kept = onlyQuotations ? rows : quotations.length;
        const nextQuotations = rows < quotations.length ? { next: String(skipped + rows) } : {};
        return {
          release: releaseOf(release),
          entity: {
            ...summaryOf(node),
            ...(parts.has("details") ? { details: kindFieldsOf(node) } : {}),
            ...(parts.has("quotations")
              ? { totalQuotations: spans.length, quotations: quotations.slice(0, kept) }
              : {}),
          },
          ...(parts.has("relations")
            ? {
                totalRelations: links.totalCount,
                relations: related.slice(0, rows).map((one) => relationOf(one, args.relations ? 3 : 1)),
              }
            : {}),
          ...(onlyQuotations ? nextQuotations : nextOf({ edges: related, pageInfo: links.pageInfo }, rows)),
        };
      },
    };
  },
  write: ({ entity, totalRelations, relations = [], ...page }) => [
    `${entity.kind} ${nameLine(entity)}${entity.nameZh ? ` ${entity.nameZh}` : ""}`,
    ...(entity.details ? [JSON.stringify(entity.details)] : []),
    ...(entity.quotations ?? []).map((one) => `-${quotationLine([one])}`),
    ...(totalRelations === undefined ? [] : [`${relations.length} of ${totalRelations} relations:`]),
    ...relations.map((one) => `- ${relationLine(one)}`),
    ...nextLine(page),
  ],
});

/** Relations of a thing that cite words of a turn; of the turn itself, all that do. */
async function statedLinks(
  { id, relations, kinds, direction, first, after }: z.output<typeof input>,
  turn: string,
  ask: RunOperation,
  signal: AbortSignal,
): Promise<Links> {
  const stated = await statedBy(turn, ask, signal);
  const linked = stated.flatMap((one) => {
    const links = linkFrom(one, id === turn ? one.source : id);
    return one.source === id || one.target === id ? links : links.map((link) => ({ ...link, from: one.sourceNode }));
  });
  const passing = linked.filter(
    (link) =>
      (!relations || relations.includes(link.relation)) &&
      (!kinds || (kinds as readonly (string | undefined)[]).includes(kindOfId(link.node.id)?.name)) &&
      (!direction || direction === link.direction),
  );
  const from = offsetOf(after);
  return {
    totalCount: passing.length,
    edges: passing.slice(from, from + first).map((link, index) => ({ ...link, cursor: String(from + index + 1) })),
    pageInfo: { hasNextPage: passing.length > from + first },
  };
}

/** A relation as seen from one of its ends; nothing from elsewhere. */
function linkFrom({ source, target, sourceNode, targetNode, ...own }: StatedRelation, id: string): RelationData[] {
  if (source !== id && target !== id) return [];
  const node = source === id ? targetNode : sourceNode;
  return node ? [{ ...own, direction: source === id ? "OUT" : "IN", node }] : [];
}
