import type { Thing } from "../data/thing.js";
import type { Intent, Modality, RelationName, SpanFragment } from "../generated/operations.js";

/** One relation, as every view shows it. */
export interface Fact {
  readonly id: string;
  readonly relation: RelationName;
  readonly source: Thing;
  readonly target: Thing;
  readonly intent?: Intent | null | undefined;
  readonly modality?: Modality | null | undefined;
  readonly evidence: readonly SpanFragment[];
}
