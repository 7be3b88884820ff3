import type { GraphQLFieldResolver } from "graphql";
import { kinds, relations } from "../../model/index.js";
import type { KindSpec } from "../../model/kind.js";
import type { RelationSpec } from "../../model/relation.js";
import type { OrderKey } from "../../store/order.js";
import type { PairQuery, PairRecord } from "../../store/pairs.js";
import type { EdgeRecord, NodeRecord } from "../../store/store.js";
import { pageInfoOf } from "../read/connection.js";
import type { Context } from "../read/context.js";
import { sizes } from "./traversal-args.js";
import { sizeOf } from "../read/size-argument.js";
import { cursorOf, type PageArgs, windowOf } from "../read/paging.js";
import { evidenceOf, relationView } from "../types/relation-view.js";
import { whereOf, type WhereInput } from "../read/where-input.js";

type Args = PageArgs & { where?: WhereInput | null; industryWhere?: WhereInput | null; linkWhere?: WhereInput | null };

/** The resolver of the policy-industry pairs, by name. */
export const policyIndustryResolvers: Readonly<Record<string, GraphQLFieldResolver<unknown, Context, Args>>> = {
  policyIndustryLinks: async (_, args, { store }) => {
    const window = windowOf(args, order);
    const query = queryOf(args);
    const page = await store.pairs({ ...query, ...window, count: false });
    const edges = page.rows.map((pair) => {
      const position = { values: [pair.source.id], id: pair.target.id };
      return { cursor: cursorOf(order, position), node: pairView(pair) };
    });
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      pageInfo: pageInfoOf(page, window, edges),
      totalCount: async () => (await store.pairs({ ...query, limit: 0, backward: false, count: true })).total ?? 0,
    };
  },
};

/** By policy, then by industry. */
const order: readonly OrderKey[] = [{ field: "policy", descending: false }];

function queryOf(args: Args): Pick<PairQuery, "relation" | "sources" | "targets"> {
  const sourceWhere = whereOf(args.where, kinds.get("Policy") as KindSpec);
  const targetWhere = whereOf(args.industryWhere, kinds.get("Industry") as KindSpec, "industryWhere");
  const { fields } = relations.get("TARGETS") as RelationSpec;
  const edgeWhere = whereOf(args.linkWhere, { fields }, "linkWhere");
  return {
    relation: "TARGETS",
    sources: "Policy",
    targets: "Industry",
    ...(sourceWhere ? { sourceWhere } : {}),
    ...(targetWhere ? { targetWhere } : {}),
    ...(edgeWhere ? { edgeWhere } : {}),
  };
}

function pairView({ source, target, edges }: PairRecord) {
  const evidence = [...new Set(edges.flatMap(evidenceOf))];
  return {
    policy: source,
    industry: target,
    intents: valuesOf(edges, "intent"),
    modalities: valuesOf(edges, "modality"),
    links: edges.map(relationView),
    issuers: async (_: unknown, context: Context) => {
      const page = await context.links(source.id, { ...shape, relations: ["ISSUED"], limit: most });
      return page.rows.map(({ node }) => node);
    },
    evidenceCount: evidence.length,
    evidence: (_: unknown, context: Context) => context.nodes(evidence),
    observationCount: (_: unknown, context: Context) => observationCount(target, context),
    observations: ({ first }: { first?: number | null }, context: Context) =>
      observationsOf(target, sizeOf("first", first, sizes.rows), context),
  };
}

/** More than any policy has of issuers, or any industry of metrics; beyond them the first so many count. */
const most = 1_000;

const shape = { direction: "IN", kinds: [], order: [], backward: false, count: false } as const;

const metricsOf = async ({ id }: NodeRecord, context: Context) =>
  (await context.links(id, { ...shape, relations: ["MEASURES"], limit: most })).rows;

async function observationsOf(industry: NodeRecord, first: number, context: Context): Promise<NodeRecord[]> {
  const latest = { ...shape, relations: ["OBSERVES"], order: [{ field: "periodEnd", descending: true }] } as const;
  const metrics = await metricsOf(industry, context);
  const pages = await Promise.all(metrics.map(({ node }) => context.links(node.id, { ...latest, limit: first })));
  const found = pages.flatMap(({ rows }) => rows.map(({ node }) => node));
  const end = ({ props }: NodeRecord) => String(props.periodEnd);
  return found
    .toSorted((a, b) => (end(a) === end(b) ? (a.id < b.id ? -1 : 1) : end(a) > end(b) ? -1 : 1))
    .slice(0, first);
}

async function observationCount(industry: NodeRecord, context: Context): Promise<number> {
  const counting = { ...shape, relations: ["OBSERVES"], limit: 0, count: true } as const;
  const metrics = await metricsOf(industry, context);
  const pages = await Promise.all(metrics.map(({ node }) => context.links(node.id, counting)));
  return pages.reduce((sum, { total }) => sum + (total ?? 0), 0);
}

const valuesOf = (edges: readonly EdgeRecord[], name: string) => [
  ...new Set(edges.flatMap(({ props }) => props[name] ?? [])),
];
