import type { EdgeRecord, NodeRecord } from "./records.js";

/** Records of a load. They are read more than once: a list, or what makes them anew each time. */
export interface Rows<T> extends Iterable<T> {
  readonly length: number;
}

export type LoadedNode = NodeRecord & { readonly pack: string };
export type LoadedEdge = EdgeRecord & { readonly pack: string };

/**
 * The complete contents of some packs. Loading it replaces what the store contains of those packs, or changes nothing. Packs may
 * state one record each in their own words (see merge.ts): its rows follow one another, by pack. A row has what its pack states,
 * all of them together what every record has.
 */
export interface LoadSource {
  readonly release: Release;
  readonly packs: readonly string[];
  readonly nodes: Rows<LoadedNode>;
  readonly edges: Rows<LoadedEdge>;
}

/** A load of which all records are in memory. */
export interface Load extends LoadSource {
  readonly nodes: readonly LoadedNode[];
  readonly edges: readonly LoadedEdge[];
}

/** Progress of a load that takes more than one transaction: what reads is refused until its end. */
export interface LoadProgress {
  /** Nodes and edges that are written, and that the load has. */
  readonly done: number;
  readonly total: number;
}

/** The packs that a store contains after a load. */
export interface Release {
  /** Derived from the content: the same content has the same id everywhere. */
  readonly id: string;
  readonly schemaVersion: string;
  readonly packs: readonly ReleasePack[];
  /** Result of the loader's checks, stored unchanged. */
  readonly report?: object;
}

/** One pack of a release. */
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
  /** Day of the latest event that its documents are of, where they say so. */
  readonly heldOn?: string;
}

/** Difference of one node or edge between two releases. */
export interface Change {
  readonly id: string;
  readonly change: "ADDED" | "CHANGED" | "REMOVED";
}
