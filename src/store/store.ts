import type { KindName, RelationName } from "../model/index.js";
import type { Group, GroupQuery, LinkGroupQuery } from "./aggregate.js";
import type { OrderKey, Position } from "./order.js";
import type { PairQuery, PairRecord } from "./pairs.js";
import type { SearchIndex } from "./search-index.js";
import type { Where } from "./where.js";

export type Scalar = string | number | boolean;
/** Stored properties: flat (`unitCode`), lists of scalars allowed, absent rather than null. */
export type Props = Readonly<Record<string, Scalar | readonly Scalar[]>>;

export interface NodeRecord {
  readonly id: string;
  readonly kind: KindName;
  readonly props: Props;
}

export interface EdgeRecord {
  readonly id: string;
  readonly relation: RelationName;
  readonly source: string;
  readonly target: string;
  readonly props: Props;
}

/** An edge as seen from one of its ends: `node` is the other end. */
export interface LinkRecord {
  readonly edge: EdgeRecord;
  readonly direction: "OUT" | "IN";
  readonly node: NodeRecord;
}

export interface Page<T> {
  readonly rows: readonly T[];
  /** Whether more rows follow in the direction of paging. */
  readonly more: boolean;
  /** All rows that match, whatever the page; only where `count` asked for it. With a limit of 0 it is all that is read. */
  readonly total?: number;
}

/** One window on an ordered list. Backward windows (`last`/`before`) still give their rows in list order. */
export interface Window {
  readonly limit: number;
  readonly backward: boolean;
  /** Exclusive: rows after it, or before it when backward. */
  readonly from?: Position;
  readonly count: boolean;
}

export interface PageQuery extends Window {
  readonly kind: KindName;
  readonly where?: Where;
  readonly order: readonly OrderKey[];
}

/** Links of many sources, by what they are and lead to. */
export interface LinkMatch {
  readonly sources: readonly string[];
  readonly relations: readonly RelationName[];
  readonly direction: "OUT" | "IN" | "BOTH";
  /** Kinds of the other end; empty for any. */
  readonly kinds: readonly KindName[];
  readonly where?: Where;
  readonly edgeWhere?: Where;
}

/** How many nodes there are of one kind. */
export interface KindCount {
  readonly kind: KindName;
  readonly count: number;
}

export interface LinkQuery extends LinkMatch, Window {
  /** Keys of the other end; ties, and no keys at all, go by edge id. An edge from a node to itself comes once, as OUT. */
  readonly order: readonly OrderKey[];
}

/** What is loaded at once: all that the named packs hold. Replaces what the store held of those packs, or changes nothing. */
export interface Load {
  readonly release: Release;
  readonly packs: readonly string[];
  readonly nodes: readonly (NodeRecord & { readonly pack: string })[];
  readonly edges: readonly (EdgeRecord & { readonly pack: string })[];
}

export interface Release {
  /** Derived from the content: the same content has the same id everywhere. */
  readonly id: string;
  readonly schemaVersion: string;
  readonly packs: readonly ReleasePack[];
  /** What the loader found when it checked the load: kept as it is, for whoever asks. */
  readonly report?: object;
}

export interface ReleasePack {
  readonly name: string;
  /** SHA-256 over the pack's files. */
  readonly checksum: string;
  /** SHA-256 over the pack's nodes and edges. */
  readonly content: string;
  readonly nodes: number;
  readonly edges: number;
  /** Day of its latest document; missing for a pack without one. */
  readonly publishedOn?: string;
}

/** What became of one node or edge between two releases. */
export interface Change {
  readonly id: string;
  readonly change: "ADDED" | "CHANGED" | "REMOVED";
}

export interface Stats {
  readonly kinds: Readonly<Record<string, number>>;
  readonly relations: Readonly<Record<string, number>>;
  readonly release?: Release;
}

export interface Records {
  readonly nodes: readonly NodeRecord[];
  readonly edges: readonly EdgeRecord[];
}

export interface ScanBatch extends Records {
  /** The pack of each, nodes and then edges. */
  readonly packs: readonly string[];
}

/**
 * The port: all that is ever asked of an engine. Both adapters answer alike: strings in code-point order, nulls last,
 * total order always. Every method may throw STORE_UNAVAILABLE; `load` also CONFLICT, leaving the store as it was.
 */
export interface Store {
  readonly engine: "sqlite" | "neo4j";
  /** Product and version of the engine. Example: `SQLite 3.53.0`. */
  version(): Promise<string>;
  /** Nodes by id, former ids too; ids that no node has are absent from the answer. */
  nodes(ids: readonly string[]): Promise<ReadonlyMap<string, NodeRecord>>;
  page(query: PageQuery): Promise<Page<NodeRecord>>;
  /** One page of links for each source that exists. */
  links(query: LinkQuery): Promise<ReadonlyMap<string, Page<LinkRecord>>>;
  /** How many different nodes of each kind each source's links lead to, by kind; a source without links is absent. */
  neighborsByKind(match: LinkMatch): Promise<ReadonlyMap<string, readonly KindCount[]>>;
  /** One page of the pairs that a relation joins, by the ids of their sources, then of their targets. */
  pairs(query: PairQuery): Promise<Page<PairRecord>>;
  /** The groups that the nodes of a kind fall into, in the order of their keys, missing ones last. LIMIT_EXCEEDED above `mostGroups`. */
  aggregate(query: GroupQuery): Promise<readonly Group[]>;
  /** The groups of each source's links, likewise; a source without links is absent. */
  aggregateLinks(query: LinkGroupQuery): Promise<ReadonlyMap<string, readonly Group[]>>;
  stats(): Promise<Stats>;
  /** Every release that was loaded, the latest last. */
  releases(): Promise<readonly Release[]>;
  /** What changed since a release was loaded last, by id; undefined where it never was. */
  changesSince(release: string): Promise<readonly Change[] | undefined>;
  /** The whole graph, nodes by id and then edges by id, as it stood at one moment where the engine can give that. */
  scan(batch: number): AsyncIterable<ScanBatch>;
  load(load: Load): Promise<void>;
  close(): Promise<void>;
  /** What finds things by their words. */
  readonly search: SearchIndex;
  /** Statements sent to the engine so far. */
  readonly statements: number;
}
