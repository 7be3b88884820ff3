import type { GraphQLResolveInfo } from "graphql";
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Int, ObjectType, Resolver, Root } from "type-graphql";
import { Modality } from "../../model/modality.js";
import { Entity } from "../../model/entity.js";
import { Evidence } from "../../model/evidence.js";
import { Industry } from "../../model/industry.js";
import { Observation } from "../../model/observation.js";
import { Policy } from "../../model/policy.js";
import { Origin } from "../../model/origin.js";
import { Intent } from "../../model/relations/government.js";
import { ascending } from "../../store/ascending.js";
import type { PairRecord } from "../../store/pairs.js";
import type { EdgeRecord, NodeRecord } from "../../store/store.js";
import { type NodeOf, nodesOfKind } from "../../store/typed-records.js";
import { Rows } from "../cost/rows.js";
import type { Context } from "../read/context.js";
import { listOf } from "../read/declared-value.js";
import { isSized } from "../read/paging.js";
import { Size } from "./arguments.js";
import { RelationWithEnds } from "./relation.js";
import { sizes } from "./sizes.js";

const measured = { stored: "(:Industry)<-[:MEASURES]-(:Metric)<-[:OBSERVES]-(:Observation)" };

@ObjectType({
  simpleResolvers: true,
  description: "A policy, an industry that its words address, and what they say.",
})
export class PolicyIndustryLink {
  @Field(() => Policy, { description: "The policy." })
  @Origin({ stored: "(:Policy)", readBy: "pairs" })
  readonly policy: NodeRecord;

  @Field(() => Industry, { description: "The industry." })
  @Origin({ stored: "(:Industry)", readBy: "pairs" })
  readonly industry: NodeRecord;

  @Field(() => [Intent], { description: "What the policy means to do to it." })
  @Origin({ stored: "-[:TARGETS]-.intent", readBy: "pairs" })
  readonly intents: readonly unknown[];

  @Field(() => [Modality], { description: "How that was presented." })
  @Origin({ stored: "-[:TARGETS]-.modality", readBy: "pairs" })
  readonly modalities: readonly unknown[];

  @Field(() => [RelationWithEnds], { description: "The relations themselves, one for each intent." })
  @Origin({ stored: "-[:TARGETS]->", readBy: "pairs" })
  readonly links: readonly RelationWithEnds[];

  @Field(() => Int, { description: "How many spans of a source state it." })
  @Origin({ computed: "src/graphql/queries/policy-industry-link.ts", from: "the relations" })
  readonly evidenceCount: number;

  /** Ids of the spans, which PolicyIndustryLinkResolver reads. */
  readonly evidenceIds: readonly string[];

  constructor({ source, target, edges }: PairRecord) {
    this.policy = source;
    this.industry = target;
    this.intents = valuesOf(edges, "intent");
    this.modalities = valuesOf(edges, "modality");
    this.links = edges.map((edge) => new RelationWithEnds(edge));
    this.evidenceIds = [...new Set(edges.flatMap(({ props }) => listOf(props.evidence)))];
    this.evidenceCount = this.evidenceIds.length;
  }
}

const valuesOf = (edges: readonly EdgeRecord[], name: string) => [
  ...new Set(edges.flatMap(({ props }) => props[name] ?? [])),
];

@ArgsType()
class ObservationsArgs {
  @Size(sizes.rows, "How many")
  first?: number | null;
}

/** Fields of a pair that are read from the graph: one statement each for all pairs of a page. */
@Resolver(() => PolicyIndustryLink)
export class PolicyIndustryLinkResolver {
  @FieldResolver(() => [Entity], { description: "Who issued the policy, by the relation's id." })
  @Origin({ stored: "(:Policy)<-[:ISSUED]-" })
  async issuers(@Root() { policy }: PolicyIndustryLink, @Ctx() context: Context): Promise<NodeRecord[]> {
    const page = await context.links(policy.id, { ...shape, relations: ["ISSUED"], limit: maxLinks });
    return page.rows.map(({ node }) => node);
  }

  @FieldResolver(() => [Evidence], { description: "The spans that state it." })
  @Origin({ stored: "-[:TARGETS]-.evidence" })
  evidence(@Root() { evidenceIds }: PolicyIndustryLink, @Ctx() context: Context): Promise<NodeRecord[]> {
    return context.nodes(evidenceIds);
  }

  @FieldResolver(() => Int, { description: "How many figures there are of the industry." })
  @Origin(measured)
  async observationCount(@Root() { industry }: PolicyIndustryLink, @Ctx() context: Context): Promise<number> {
    const counting = { ...shape, relations: ["OBSERVES"], limit: 0, count: true } as const;
    const metrics = await metricsOf(industry, context);
    const pages = await Promise.all(metrics.map(({ node }) => context.links(node.id, counting)));
    return pages.reduce((sum, { total }) => sum + (total ?? 0), 0);
  }

  @FieldResolver(() => [Observation], {
    description: "Figures of the industry: the latest period first, then by id.",
  })
  @Rows(sizes.rows.default)
  @Origin(measured)
  async observations(
    @Root() { industry }: PolicyIndustryLink,
    @Args(() => ObservationsArgs) args: ObservationsArgs,
    @Ctx() context: Context,
    @Info() { path }: GraphQLResolveInfo,
  ): Promise<NodeOf<"Observation">[]> {
    const first = args.first ?? sizes.rows.default;
    const latest = { ...shape, relations: ["OBSERVES"], order: [{ field: "periodEnd", descending: true }] } as const;
    const metrics = await metricsOf(industry, context);
    const pages = await Promise.all(metrics.map(({ node }) => context.links(node.id, { ...latest, limit: first })));
    const figures = pages.flatMap(({ rows }) => rows.map(({ node }) => node));
    const isCut = figures.length > first || pages.some(({ more }) => more);
    if (isCut && !isSized(args)) context.meter.cutAt(path);
    return nodesOfKind(figures, "Observation")
      .toSorted((a, b) => ascending(b.props.periodEnd, a.props.periodEnd) || ascending(a.id, b.id))
      .slice(0, first);
  }
}

/** More than any policy has of issuers, or any industry of metrics; beyond them the first so many count. */
const maxLinks = 1_000;

const shape = { direction: "IN", kinds: [], order: [], backward: false, count: false } as const;

const metricsOf = async ({ id }: NodeRecord, context: Context) =>
  (await context.links(id, { ...shape, relations: ["MEASURES"], limit: maxLinks })).rows;
