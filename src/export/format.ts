import type { KindName } from "../model/index.js";
import type { Release, Store } from "../store/store.js";
import type { Where } from "../store/where.js";

/** A file in pieces; what it returns at its end is how many rows (lines, records) it holds. */
export type Chunks = AsyncGenerator<string | Uint8Array, number, undefined>;

/** What is exported: a store, and the release that it holds. */
export interface Source {
  readonly store: Store;
  readonly release: Release;
}

/** Which nodes, where not all. */
export interface NodeFilter {
  readonly kind: KindName;
  readonly where?: Where;
}

/** One file that leaves. */
export interface Format {
  /** Its name under `/export/`. */
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  /** What it is, in one sentence. */
  readonly doc: string;
  /** What a caller may narrow: the observations, or the nodes of one kind. */
  readonly narrows?: "observations" | "nodes";
  /** Whether it is packed already: gzip would gain nothing. */
  readonly packed?: boolean;
  readonly write: (source: Source, narrow?: NodeFilter) => Chunks;
}
