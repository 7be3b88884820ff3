// The questions of the schema: one file each, with its answer's types, its arguments and its resolver.
import type { ClassType } from "type-graphql";
import { ChangesBetweenResolver, DocumentChangeResolver } from "./changes-between.js";
import { ChangesSinceResolver } from "./changes-since.js";
import { ChecksResolver } from "./checks.js";
import { CommonNeighborsResolver } from "./common-neighbors.js";
import { CompareResolver } from "./compare.js";
import { CoverageResolver, TallyResolver } from "./coverage.js";
import { EvidenceUrlResolver } from "./evidence-url.js";
import { IndustryFiguresResolver } from "./industry-figures.js";
import { kindResolvers } from "./kinds.js";
import { LayoutResolver } from "./layout.js";
import { MinistriesResolver } from "./ministries.js";
import { NodeResolver } from "./node.js";
import { OriginResolver } from "./origin.js";
import { PathsResolver } from "./paths.js";
import { PolicyIndustryLinkResolver } from "./policy-industry-link.js";
import { PolicyIndustryLinksResolver } from "./policy-industry-links.js";
import { PositionResolver } from "./position.js";
import { PostsResolver } from "./posts.js";
import { ReconcileResolver } from "./reconcile.js";
import { RelatedResolver } from "./related.js";
import { RelationResolver } from "./relation.js";
import { ReleaseResolver } from "./release.js";
import { SearchResolver } from "./search.js";
import { SeriesPointResolver } from "./series-point.js";
import { SeriesResolver } from "./series.js";
import { StatsResolver } from "./stats.js";
import { SubgraphNodeResolver, SubgraphResolver } from "./subgraph.js";
import { SuggestResolver } from "./suggest.js";
import { ObservationTurnResolver, TurnFactsResolver } from "./turn-facts.js";

/** Resolver classes of the root fields, and of the fields of their answers that need work of their own. */
export const resolvers: readonly [ClassType, ...ClassType[]] = [
  NodeResolver,
  ...kindResolvers(),
  MinistriesResolver,
  StatsResolver,
  ReleaseResolver,
  ChangesSinceResolver,
  ChangesBetweenResolver,
  DocumentChangeResolver,
  ChecksResolver,
  CoverageResolver,
  TallyResolver,
  SearchResolver,
  SuggestResolver,
  ReconcileResolver,
  SeriesResolver,
  SeriesPointResolver,
  CompareResolver,
  PathsResolver,
  SubgraphResolver,
  SubgraphNodeResolver,
  CommonNeighborsResolver,
  RelatedResolver,
  RelationResolver,
  LayoutResolver,
  PositionResolver,
  PostsResolver,
  PolicyIndustryLinksResolver,
  PolicyIndustryLinkResolver,
  TurnFactsResolver,
  ObservationTurnResolver,
  IndustryFiguresResolver,
  EvidenceUrlResolver,
  OriginResolver,
];
