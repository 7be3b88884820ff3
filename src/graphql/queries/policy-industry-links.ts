import type { GraphQLResolveInfo } from "graphql";
import { Args, ArgsType, Ctx, Field, Info, Query, Resolver } from "type-graphql";
import { kinds, relations } from "../../model/index.js";
import type { KindSpec } from "../../model/kind.js";
import { Origin } from "../../model/origin.js";
import type { RelationSpec } from "../../model/relation.js";
import type { OrderKey } from "../../store/order.js";
import type { PairQuery } from "../../store/pairs.js";
import { Rows } from "../cost/rows.js";
import { pageInfoOf } from "../read/connection.js";
import type { Context } from "../read/context.js";
import { cursorOf, isSized, windowOf } from "../read/paging.js";
import { valueTests } from "../read/value-tests.js";
import { whereOf, type WhereInput } from "../read/where-input.js";
import { type End, ends } from "../types/ends.js";
import { connection, listOrigin } from "../types/connections.js";
import { edgeWhere, nodeWhere, pageSize } from "../types/inputs.js";
import { PageArgs } from "./page-args.js";
import { PolicyIndustryLink } from "./policy-industry-link.js";

const policy = kinds.get("Policy") as KindSpec;
const industry = kinds.get("Industry") as KindSpec;
const targets = relations.get("TARGETS") as RelationSpec;

const PolicyWhere = nodeWhere("Policy");
const IndustryWhere = nodeWhere("Industry");
const LinkWhere = edgeWhere(ends.find(({ relation }) => relation === targets) as End);
const PolicyIndustryLinkConnection = connection(
  "PolicyIndustryLink",
  "Policies with the industries that they target.",
  PolicyIndustryLink,
  listOrigin(
    "src/graphql/queries/policy-industry-links.ts",
    "cypher/read/pairs-of-relation.cypher, cypher/read/pairs-by-source.cypher",
    "cypher/read/count-pairs-of-relation.cypher",
  ),
);

@ArgsType()
class PolicyIndustryLinksArgs extends PageArgs {
  @Field(() => PolicyWhere, { nullable: true, description: "Which policies." })
  where?: WhereInput | null;

  @Field(() => IndustryWhere, { nullable: true, description: "Which industries." })
  industryWhere?: WhereInput | null;

  @Field(() => LinkWhere, {
    nullable: true,
    description: "Which relations between them, by intent or modality. Rows show those that match.",
  })
  linkWhere?: WhereInput | null;
}

@Resolver()
export class PolicyIndustryLinksResolver {
  @Query(() => PolicyIndustryLinkConnection, {
    complexity: 100,
    description:
      "Which policies target which industries: a row for each pair, by the policy's id, then the industry's.",
  })
  @Rows(pageSize.default)
  @Origin({ stored: "(:Policy)-[:TARGETS]->(:Industry)", readBy: "pairs" })
  async policyIndustryLinks(
    @Args(() => PolicyIndustryLinksArgs) args: PolicyIndustryLinksArgs,
    @Ctx() { store, empty, meter }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const window = windowOf(args, order);
    const query = queryOf(args);
    const page = await store.pairs({ ...query, ...window, count: false });
    if (page.more && !isSized(args)) meter.cutAt(info.path);
    const found = (rows: number) => empty.note(query, info.path, rows, () => testsOf(query));
    if (window.from === undefined && window.limit > 0) found(page.rows.length);
    const edges = page.rows.map((pair) => ({
      cursor: cursorOf(order, { values: [pair.source.id], id: pair.target.id }),
      node: new PolicyIndustryLink(pair),
    }));
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      pageInfo: pageInfoOf(page, window, edges, ({ cursor }) => cursor),
      totalCount: async () => {
        const { total = 0 } = await store.pairs({ ...query, limit: 0, backward: false, count: true });
        found(total);
        return total;
      },
    };
  }
}

/** By policy, then by industry. */
const order: readonly OrderKey[] = [{ field: "policy", descending: false }];

type Filters = Pick<PairQuery, "relation" | "sources" | "targets" | "sourceWhere" | "targetWhere" | "edgeWhere">;

const testsOf = ({ sourceWhere, targetWhere, edgeWhere: onEdge }: Filters) => [
  ...(onEdge ? valueTests(onEdge, "TARGETS") : []),
  ...(sourceWhere ? valueTests(sourceWhere, ["Policy"]) : []),
  ...(targetWhere ? valueTests(targetWhere, ["Industry"]) : []),
];

function queryOf(args: PolicyIndustryLinksArgs): Filters {
  const sourceWhere = whereOf(args.where, policy);
  const targetWhere = whereOf(args.industryWhere, industry, "industryWhere");
  const edgeTests = whereOf(args.linkWhere, targets, "linkWhere");
  return {
    relation: "TARGETS",
    sources: "Policy",
    targets: "Industry",
    ...(sourceWhere ? { sourceWhere } : {}),
    ...(targetWhere ? { targetWhere } : {}),
    ...(edgeTests ? { edgeWhere: edgeTests } : {}),
  };
}
