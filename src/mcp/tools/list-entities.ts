import { type GraphQLSchema, isListType, isNonNullType } from "graphql";
import { z } from "zod";
import { createSchema } from "../../graphql/schema.js";
import { type KindName, kinds, relations } from "../../model/index.js";
import { kindFieldsFragment, kindFieldsOf } from "../answers/kind-fields.js";
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
  kindArgument,
  nextField,
  nextLine,
  nextOf,
  releaseField,
  releaseOf,
} from "./arguments.js";
import { dataOf, defineTool } from "./define-tool.js";
import { groupsOf } from "./groups-of.js";
import { requireTurn, statedBy } from "./stated-by.js";

/** Operation that lists a kind; `counted` are relations to count of each row. */
function operation(schema: GraphQLSchema, kind: KindName): string {
  const { plural } = kinds.get(kind);
  return /* GraphQL */ `
    query ListEntities(
      $where: ${whereTypeOf(schema, plural)}
      $orderBy: [OrderBy!]
      $first: Int!
      $after: String
      $counted: [RelationName!]
      $counts: Boolean!
    ) {
      release {
        id
      }
      found: ${plural}(where: $where, orderBy: $orderBy, first: $first, after: $after) {
        totalCount
        edges {
          cursor
          node {
            ...Summary
            ...Cited
            ...KindFields
            links(where: { relations: $counted }, first: 0) @include(if: $counts) {
              totalCount
            }
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
    ${kindFieldsFragment(schema, kind)}
    ${nameFragment}
    ${summaryFragment}
    ${citedFragment}
    ${quotationFragment}
  `;
}

interface Data {
  readonly release: { readonly id: string } | null;
  readonly found: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly cursor: string;
      readonly node: NodeData & Cited & { readonly links?: { readonly totalCount: number } };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean };
  };
}

const input = z.strictObject({
  kind: kindArgument.describe("Which kind: Policy, Industry, Commitment, Turn …"),
  where: z
    .record(z.string(), z.unknown())
    .optional()
    .describe(
      'Filter, as `describe_schema` has it: { "stage": { "eq": "DRAFTING" } }, { "name": { "contains": "AI" } }.',
    ),
  turn: idArgument("Only what this turn states something of.", "Turn").optional(),
  orderBy: z
    .string()
    .max(60)
    .optional()
    .describe("A field as ISSUED_ON, or a relation as TARGETS: by how many of them. By id where not given."),
  descending: z.boolean().default(false).describe("The largest, latest or most first."),
  groupBy: z
    .string()
    .max(60)
    .optional()
    .describe("In place of rows: how many there are of each INSTRUMENT, STAGE, KIND …"),
  first: firstArgument(100, 20),
  after: afterArgument,
});
export type ListArguments = z.output<typeof input>;

const group = z.object({ value: z.string().nullable(), name: z.string().optional(), count: z.number() });

export const listEntities = defineTool({
  name: "list_entities",
  title: "List a kind",
  description:
    "All things of one kind that pass a filter, with their fields and a quotation each; or, with `groupBy`, how many there are in " +
    "each group. For what `search` cannot find by words: all planned policies, news media, questions; statistics. " +
    "Figures: `get_observations` shows them better, but `groupBy` counts them here.",
  input,
  output: z.object({
    release: releaseField,
    total: z.number().describe("How many things there are in all."),
    entities: z
      .array(
        nodeSummary.extend({
          details: z.record(z.string(), z.unknown()).describe("Its own fields, as the schema names them."),
          relations: z.number().optional().describe("How many it has of the relation that orders the list."),
          quotations: z.array(quotation),
        }),
      )
      .optional(),
    groups: z.array(group).optional().describe("With `groupBy`: the largest first."),
    next: nextField,
  }),
  renamed: [
    [/^where\.AND\[0\]/, "where"],
    [/^(groups\.by|by\[0\])/, "groupBy"],
    [/^orderBy\[0\]\.(field|count)/, "orderBy"],
  ],
  async answer(args, ask, signal) {
    const schema = await createSchema();
    const { plural } = kinds.get(args.kind);
    const tests = await testsOfTurn(args, ask, signal);
    const where = tests.length > 0 ? { AND: [args.where ?? {}, ...tests] } : (args.where ?? {});
    if (args.groupBy !== undefined)
      return groupsOf(
        { plural, whereType: whereTypeOf(schema, plural), where, ...args, groupBy: args.groupBy },
        ask,
        signal,
      );
    const { orderBy, descending, first, after } = args;
    const direction = descending ? "DESC" : "ASC";
    const counts = orderBy !== undefined && relations.has(orderBy);
    const order =
      orderBy === undefined ? { field: "ID", direction } : { [counts ? "count" : "field"]: orderBy, direction };
    const variables = { where, orderBy: [order], first, after, counts, ...(counts ? { counted: [orderBy] } : {}) };
    const answered = await ask({ query: operation(schema, args.kind), variables, signal });
    const { release, found } = dataOf<Data>(answered);
    const { edges, totalCount } = found;
    return {
      rows: edges.length,
      take: (rows) => ({
        release: releaseOf(release),
        total: totalCount,
        entities: edges.slice(0, rows).map(({ node }) => ({
          ...summaryOf(node),
          details: briefly(kindFieldsOf(node)),
          ...(node.links ? { relations: node.links.totalCount } : {}),
          quotations: quotationsFor(node, 1),
        })),
        ...nextOf(found, rows),
      }),
    };
  },
  write: ({ total, entities = [], groups = [], ...page }) => [
    `${entities.length || groups.length} of ${total}:`,
    ...groups.map(
      ({ value, name, count }) => `- ${name === undefined ? value : nameLine({ id: String(value), name })}: ${count}`,
    ),
    ...entities.map(
      (one) =>
        `- ${nameLine(one)}${one.relations === undefined ? "" : ` (${one.relations})`}:${quotationLine(one.quotations)}`,
    ),
    ...nextLine(page),
  ],
});

/** Tests of the kind that say in which turn a thing is; the kinds without any are tested by what the turn's relations link. */
async function testsOfTurn(
  { kind, turn }: ListArguments,
  ...[ask, signal]: [Parameters<typeof statedBy>[1], AbortSignal]
): Promise<object[]> {
  if (turn === undefined) return [];
  if (kind === "Turn" || kind === "Observation" || kind === "Evidence" || kind === "Passage") {
    await requireTurn(turn, ask, signal);
    return [kind === "Turn" ? { id: { eq: turn } } : { turn: { id: { eq: turn } } }];
  }
  const stated = await statedBy(turn, ask, signal);
  return [{ id: { in: [...new Set(stated.flatMap(({ source, target }) => [source, target]))] } }];
}

/** Type of a kind's filter, as the schema names it. */
function whereTypeOf(schema: GraphQLSchema, plural: string): string {
  const field = schema.getQueryType()?.getFields()[plural];
  const type = field?.args.find(({ name }) => name === "where")?.type;
  return isNonNullType(type) || isListType(type) ? String(type.ofType) : String(type);
}

/** Fields without those that say when and under which other ids a thing is known. */
const briefly = ({
  firstSeen: _first,
  lastSeen: _last,
  formerIds: _ids,
  externalIds: _external,
  ...details
}: Record<string, unknown>) => details;
