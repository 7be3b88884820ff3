import type { KindName } from "../model/index.js";
import type { Release, Store } from "../store/store.js";
import type { Where } from "../store/where.js";

/** Chunks of a file; the return value is its number of rows (lines, records). */
export type Chunks = AsyncGenerator<string | Uint8Array, number, undefined>;

/** Store to export, and its release. */
export interface Source {
  readonly store: Store;
  readonly release: Release;
}

/** Filter of the nodes of one kind. */
export interface NodeFilter {
  readonly kind: KindName;
  readonly where?: Where;
}

/** Export format. */
export interface Format {
  /** Name of the file, under `/export/`. */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  /** Description in one sentence. */
  readonly doc: string;
  /** Nodes that a caller may filter: the observations, or the nodes of one kind. */
  readonly filterable?: "observations" | "nodes";
  /** True for compressed formats, which gzip would not shrink. */
  readonly compressed?: boolean;
  readonly write: (source: Source, filter?: NodeFilter) => Chunks;
}
