import type { GraphQLResolveInfo } from "graphql";
import { Args, ArgsType, Ctx, Field, ID, Info, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { KindName } from "../../model/index.js";
import { Node } from "../../model/node.js";
import { Origin } from "../../model/origin.js";
import { type Hit, maxTextLength, maxCandidates, search } from "../../search/search.js";
import { ascending } from "../../store/ascending.js";
import type { OrderKey, Position } from "../../store/order.js";
import type { NodeRecord } from "../../store/store.js";
import { Rows } from "../cost/rows.js";
import { type PageInfo, pageInfoOf } from "../read/connection.js";
import type { Context } from "../read/context.js";
import { idsOfTurn } from "../read/facts-of-turns.js";
import { cursorOf, windowOf } from "../read/paging.js";
import { pageInfo } from "../types/connections.js";
import { kindEnum } from "../types/enums.js";
import { pageSize } from "../types/inputs.js";
import { Kinds, Size, Text } from "./arguments.js";
import { Found, Highlight, nodesOf, scored } from "./hit.js";

const fromHits = { computed: "src/graphql/queries/search.ts", from: "all hits" };
const fromPage = { computed: "src/graphql/queries/search.ts", from: "a page of the hits" };

@ObjectType({ simpleResolvers: true, description: "A thing that a search found." })
class SearchHit extends Found {
  @Field(() => String, { description: "Place of the hit, for after." })
  @Origin({ computed: "src/graphql/read/paging.ts", from: "its score and id" })
  cursor!: string;

  @Field(() => [Highlight], {
    description: "Its texts with words of the question in them, the worthiest first.",
  })
  @Origin(scored)
  highlights!: readonly Highlight[];
}

@ObjectType({ simpleResolvers: true, description: "How many of a search's hits are of one kind." })
class KindFacet {
  @Field(() => kindEnum, { description: "The kind." })
  @Origin({ stored: "(:Node) label" })
  kind!: KindName;

  @Field(() => Int, { description: "How many hits." })
  @Origin({ ...fromHits, from: "all hits, whatever the page" })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: "What a search found, the worthiest first, then by id." })
class SearchResult {
  @Field(() => Int, { description: "All hits, whatever the page." })
  @Origin({ computed: "src/search/search.ts" })
  totalCount!: number;

  @Field(() => Boolean, {
    description: `False where more things match than are ranked, ${maxCandidates.ofOneWord} for one word or ${maxCandidates.ofSeveral} for several: the hits are the best of them.`,
  })
  @Origin({ computed: "src/search/search.ts" })
  complete!: boolean;

  @Field(() => [KindFacet], { description: "The hits by kind, the most frequent first, then by name." })
  @Origin(fromHits)
  facets!: KindFacet[];

  @Field(() => [SearchHit], { description: "The hits of the page." })
  @Origin(fromPage)
  edges!: SearchHit[];

  @Field(() => [Node], { description: "The same hits without their edges." })
  @Origin(fromPage)
  nodes!: NodeRecord[];

  @Field(() => pageInfo, { description: "Place of the page among the hits." })
  @Origin(fromPage)
  pageInfo!: PageInfo;
}

@ArgsType()
class SearchArgs {
  @Text(maxTextLength, `What to look for, up to ${maxTextLength} characters. Example: \`setting sail\`.`)
  text!: string;

  @Kinds("Only things of these kinds.")
  kinds?: KindName[] | null;

  @Field(() => ID, { nullable: true, description: "Only what this turn states, mentions or is about, and its spans." })
  turn?: string | null;

  @Size(pageSize, "How many", "; page on with after")
  first?: number | null;

  @Field(() => String, { nullable: true, description: "Only hits after the one with this cursor." })
  after?: string | null;
}

@Resolver()
export class SearchResolver {
  @Query(() => SearchResult, {
    complexity: 500,
    description:
      "The things that have words of a text, in English or Chinese, in names, aliases, descriptions and quotations: first those whose name it is or contains, then by how much the words tell that they share with it. Things come before quotations; sentences are searched with `kinds: [Passage]`. Accents, case and traditional characters do not matter. The beginning of a word is enough; a word that no text has may be misspelt: by one letter from four, by two from eight.",
  })
  @Rows(pageSize.default)
  @Origin({
    computed: "src/search/score.ts",
    from: "cypher/read/search-candidates.cypher, or its twin in src/store/sqlite",
  })
  async search(
    @Args(() => SearchArgs) { text, kinds, turn, first, after }: SearchArgs,
    @Ctx() context: Context,
    @Info() { path }: GraphQLResolveInfo,
  ): Promise<SearchResult> {
    const window = windowOf({ first: first ?? null, after: after ?? null }, order);
    const { limit, from } = window;
    // The turn is asked for of what was found: more is looked through.
    const found = await search(context.store.search, text, kinds ?? [], turn ? maxCandidates.ofOneWord : undefined);
    const inTurn = turn ? await idsOfTurn(context.store, turn) : undefined;
    const { complete } = found;
    const hits = inTurn ? found.hits.filter(({ id }) => inTurn.has(id)) : found.hits;
    const beyond = from ? hits.filter((hit) => isAfter(hit, from)) : hits;
    const page = beyond.slice(0, limit);
    context.meter.cutByDefault(first, page.length, beyond.length, path);
    const edges = (await nodesOf(page, context)).map(({ hit, node }) => ({
      cursor: cursorOf(order, { values: [hit.score], id: hit.id }),
      score: hit.score,
      node,
      ...hit.explain(),
    }));
    return {
      totalCount: hits.length,
      complete,
      facets: facetsOf(hits),
      edges,
      nodes: edges.map(({ node }) => node),
      pageInfo: pageInfoOf({ more: beyond.length > page.length }, window, edges, ({ cursor }) => cursor),
    };
  }
}

/** Order of hits, as their cursors know it. */
const order: readonly OrderKey[] = [{ field: "score", descending: true }];

const isAfter = (hit: Hit, { values: [score], id }: Position) =>
  hit.score < Number(score) || (hit.score === score && hit.id > id);

function facetsOf(hits: readonly Hit[]): KindFacet[] {
  const counts = new Map<KindName, number>();
  for (const { kind } of hits) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .toSorted((a, b) => b.count - a.count || ascending(a.kind, b.kind));
}
