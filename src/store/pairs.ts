import type { KindName, RelationName } from "../model/index.js";
import type { OrderKey } from "./order.js";
import type { EdgeRecord, NodeRecord, Window } from "./store.js";
import type { Where } from "./where.js";

/** Which pairs of nodes a relation joins. `from` of its window: the source's id as value, the target's as id. */
export interface PairQuery extends Window {
  readonly relation: RelationName;
  readonly sources: KindName;
  readonly targets: KindName;
  readonly sourceWhere?: Where;
  readonly targetWhere?: Where;
  readonly edgeWhere?: Where;
}

/** Two nodes and all edges between them that match, by id. */
export interface PairRecord {
  readonly source: NodeRecord;
  readonly target: NodeRecord;
  readonly edges: readonly EdgeRecord[];
}

/** By the source's id, then by the target's. */
export const pairOrder: readonly OrderKey[] = [{ field: "id", descending: false }];
