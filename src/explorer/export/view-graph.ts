import type { Thing } from "../data/thing.js";
import type { Intent, Modality, RelationName } from "../generated/operations.js";

/** A graph as a view shows it. */
export interface ViewGraph {
  readonly nodes: readonly Thing[];
  readonly edges: readonly ViewGraphEdge[];
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
