import type { Intent, KindName, Modality, RelationName } from "../operations.js";

/** What a view shows as a graph. */
export interface ViewGraph {
  readonly nodes: readonly ViewGraphNode[];
  readonly edges: readonly ViewGraphEdge[];
}

export interface ViewGraphNode {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly nameZh?: string | null | undefined;
}

/** `source` and `target`: ids of two nodes of the same graph. */
export interface ViewGraphEdge {
  readonly id?: string;
  readonly source: string;
  readonly target: string;
  readonly relation: RelationName;
  readonly intent?: Intent | null | undefined;
  readonly modality?: Modality | null | undefined;
  /** The words that state it; several are joined with " … ". */
  readonly quotation?: string | undefined;
}
