import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { GovernmentBody } from "../../model/government-body.js";
import { Origin } from "../../model/origin.js";
import { heldPost } from "../../model/post.js";
import { ascending } from "../../store/ascending.js";
import { positionOf } from "../../store/order.js";
import { groupBy } from "../../store/group-by.js";
import type { LinkRecord, NodeRecord } from "../../store/store.js";
import { Rows } from "../cost/rows.js";
import type { Context } from "../read/context.js";
import type { LinkEdge } from "../read/link-page.js";
import { cursorOf } from "../read/paging.js";
import { daysSeen } from "../read/spans-of.js";
import { Reads } from "../read/projection.js";
import { endEdge } from "../types/connections.js";
import { type End, ends } from "../types/ends.js";

const postHolders = ends.find(({ relation, direction }) => relation.name === "HOLDS_POST" && direction === "IN") as End;

const read = { computed: "src/graphql/queries/posts.ts", from: "(:Official)-[:HOLDS_POST]->(:GovernmentBody)" };

@ObjectType({
  simpleResolvers: true,
  description: "A post in a body, one in all documents (Popolo: a post and its memberships).",
})
class Post {
  @Field(() => String, { description: "Its title by the latest document." })
  @Origin(read)
  readonly title!: string;

  @Field(() => [endEdge(postHolders)], {
    description: "Who holds it or held it, the first one first: by `from`, else by the first document that says so.",
  })
  @Origin(read)
  readonly holders!: readonly LinkEdge[];
}

/** The posts of a body over all documents. */
@Resolver(() => GovernmentBody)
export class PostsResolver {
  @FieldResolver(() => [Post], {
    complexity: 20,
    description:
      "The posts in it, each with its holders over time. It is one post however its title is worded: `post` of its holders says which.",
  })
  @Rows(20)
  @Origin(read)
  @Reads()
  async posts(@Root() body: NodeRecord, @Ctx() context: Context): Promise<readonly Post[]> {
    const { rows } = await context.links(body.id, holdersOfPosts);
    const dated = await Promise.all(
      rows.map(async (row) => {
        const days = await daysSeen(row.edge, context);
        return { row, since: String(row.edge.props.from ?? days[0] ?? ""), last: days.at(-1) ?? "" };
      }),
    );
    const posts = [...groupBy(dated, ({ row: { edge } }) => heldPost(edge.props, body.id))].map(([key, holders]) => {
      const inOrder = holders.toSorted(
        (a, b) => ascending(a.since, b.since) || ascending(a.row.edge.id, b.row.edge.id),
      );
      const latest = holders.toSorted((a, b) => ascending(a.last, b.last)).at(-1);
      return { key, title: String(latest?.row.edge.props.title), holders: inOrder.map(({ row }) => edgeOf(row)) };
    });
    return posts.toSorted((a, b) => ascending(a.key, b.key));
  }
}

/** Row of `postHolders`, with its cursor there. */
const edgeOf = (row: LinkRecord): LinkEdge => ({ ...row, cursor: cursorOf([], positionOf([], row.node, row.edge.id)) });

/** More holders than any body has in its documents; one with more shows the first so many. */
const holdersOfPosts = {
  relations: ["HOLDS_POST"],
  direction: "IN",
  kinds: [],
  order: [],
  limit: 1000,
  backward: false,
  count: false,
} as const;
