import type { KindName } from "../model/index.js";
import type { Group, GroupQuery, LinkGroupQuery } from "./aggregate.js";
import type { KindCount, LinkMatch, LinkQuery } from "./links.js";
import type { Change, LoadProgress, LoadSource, Release } from "./load.js";
import type { OrderKey } from "./order.js";
import type { Page, Window } from "./page.js";
import type { PairQuery, PairRecord } from "./pairs.js";
import type { ParamsOf, Question, RowOf } from "./questions.js";
import type { LinkRecord, NodeRecord, Props, Records } from "./records.js";
import type { SearchIndex } from "./search-index.js";
import type { Statistics } from "./statistics.js";
import type { Where } from "./where.js";

export type * from "./links.js";
export type * from "./load.js";
export type { Page, Window } from "./page.js";
export type * from "./records.js";

/** Page of the nodes of one kind. */
export interface PageQuery extends Window {
  readonly kind: KindName;
  readonly where?: Where;
  readonly order: readonly OrderKey[];
  /** Properties to read of each node; all where not given. */
  readonly fields?: readonly string[];
}

/** Counts by kind and by relation, and the latest release; none before the first load. */
export interface Stats {
  readonly kinds: Readonly<Record<string, number>>;
  readonly relations: Readonly<Record<string, number>>;
  readonly release?: Release;
}

/** Part of a scan of the whole graph. */
export interface ScanBatch extends Records {
  /** The first pack of each, nodes and then edges. */
  readonly packs: readonly string[];
}

/** Pack that states a record. */
export interface StatedBy {
  readonly pack: string;
  /** Id of its document. */
  readonly document?: string;
  /** Its statement; missing where it is the only one. */
  readonly props?: Props;
}

/**
 * Port to an engine: the only operations that the rest of the server uses. Both adapters give equal answers: strings in
 * code-point order, nulls last, always a total order. Every method may throw STORE_UNAVAILABLE; `load` also CONFLICT, leaving the store as it was.
 */
export interface Store {
  readonly engine: "sqlite" | "neo4j";
  /** Product and version of the engine. Example: `SQLite 3.53.0`. */
  version(): Promise<string>;
  /** Nodes by id, former ids too; ids that no node has are absent from the answer. */
  nodes(ids: readonly string[]): Promise<ReadonlyMap<string, NodeRecord>>;
  /** One page of the nodes of a kind. */
  page(query: PageQuery): Promise<Page<NodeRecord>>;
  /** One page of links for each source that exists. */
  links(query: LinkQuery): Promise<ReadonlyMap<string, Page<LinkRecord>>>;
  /** Number of different nodes of each kind that each source's links lead to, by kind; a source without links is absent. */
  neighborsByKind(match: LinkMatch): Promise<ReadonlyMap<string, readonly KindCount[]>>;
  /** One page of the pairs that a relation joins, by the ids of their sources, then of their targets. */
  pairs(query: PairQuery): Promise<Page<PairRecord>>;
  /** The groups that the nodes of a kind fall into, in the order of their keys, missing ones last. LIMIT_EXCEEDED above `maxGroups`. */
  aggregate(query: GroupQuery): Promise<readonly Group[]>;
  /** The groups of each source's links, in the same order; a source without links is absent. */
  aggregateLinks(query: LinkGroupQuery): Promise<ReadonlyMap<string, readonly Group[]>>;
  /** The rows of a fixed question. */
  answer<Q extends Question>(question: Q, params: ParamsOf<Q>): Promise<readonly RowOf<Q>[]>;
  /**
   * Statements of each pack of these nodes, and of edges that several packs state, in the order of the packs' documents. A node that
   * only one states has no `props`; an edge that only one states is absent, as an id that nothing has.
   */
  contributions(ids: readonly string[]): Promise<ReadonlyMap<string, readonly StatedBy[]>>;
  stats(): Promise<Stats>;
  /** Sizes of its parts, kept at load; Neo4j's may be some seconds old. The same object until they change. Counts as no statement. */
  statistics(): Promise<Statistics>;
  /** Every loaded release, the latest last. */
  releases(): Promise<readonly Release[]>;
  /** Changes since a release was loaded last, by id; undefined for a release that was never loaded. */
  changesSince(release: string): Promise<readonly Change[] | undefined>;
  /** The whole graph, nodes by id and then edges by id; a snapshot of one moment where the engine supports that. */
  scan(batch: number): AsyncIterable<ScanBatch>;
  /**
   * Replaces the contents of the named packs, in one transaction. Neo4j takes only so much in one: a larger load goes in several.
   * It says so by `progress`, and until it ends every read is refused with STORE_UNAVAILABLE. One that was interrupted is ended
   * by loading its packs again.
   */
  load(load: LoadSource, progress?: (progress: LoadProgress) => void): Promise<void>;
  close(): Promise<void>;
  /** Full-text index. */
  readonly search: SearchIndex;
  /** Statements sent to the engine so far. */
  readonly statements: number;
}
