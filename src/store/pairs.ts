import type { KindName, RelationName } from "../model/index.js";
import type { OrderKey } from "./order.js";
import type { Window } from "./page.js";
import type { EdgeRecord, NodeRecord } from "./records.js";
import type { Where } from "./where.js";

/** Page of the pairs of nodes that a relation joins. Its `from` has the source's id as value and the target's as id. */
export interface PairQuery extends Window {
  readonly relation: RelationName;
  readonly sources: KindName;
  readonly targets: KindName;
  readonly sourceWhere?: Where;
  readonly targetWhere?: Where;
  readonly edgeWhere?: Where;
}

/** Two nodes and all matching edges between them, by id. */
export interface PairRecord {
  readonly source: NodeRecord;
  readonly target: NodeRecord;
  readonly edges: readonly EdgeRecord[];
}

/** Order of pairs: by the source's id, then by the target's. */
export const pairOrder: readonly OrderKey[] = [{ field: "id", descending: false }];
