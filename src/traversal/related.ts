import type { KindName } from "../model/index.js";
import { byId } from "../store/ascending.js";
import type { NodeRecord, Store } from "../store/store.js";
import { Neighborhood, type Scope } from "./neighborhood.js";
import { requireNodes } from "./require-nodes.js";
import { sameTurnReason, sharedReason, directReason, type Reason, rounded, type Shared } from "./reason.js";

/** Node whose related nodes are wanted. */
export interface RelatedQuery {
  readonly id: string;
  /** Kinds of the related nodes; empty for any. */
  readonly kinds: readonly KindName[];
  readonly first: number;
}

/** A related node with its reasons. */
export interface Related {
  readonly node: NodeRecord;
  /** Sum over its reasons, rounded to six digits. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Related nodes up to a limit; `cut` describes links that were not read. */
export interface RelatedSearch {
  /** The best first, then by id. */
  readonly rows: readonly Related[];
  readonly total: number;
  readonly cut: string | null;
}

/**
 * Finds the nodes related to a node: its neighbors, nodes with shared neighbors, nodes mentioned in the same turns. A shared
 * neighbor or turn scores 1 / ln(its number of neighbors), so that rare ones count more (Adamic and Adar). Those with more
 * links than a traversal reads do not count.
 */
export async function findRelated(store: Store, { id, kinds, first }: RelatedQuery): Promise<RelatedSearch> {
  const [node] = await requireNodes(store, [id] as const, () => "id");
  const walked = await twoSteps(store, node, { relations: [], kinds: [] });
  const mentioning = await twoSteps(store, node, { relations: ["MENTIONS"], kinds: [] });
  const [shared, turns] = [sharedWith(node, walked), sharedWith(node, mentioning, "Turn")];

  const others = new Set([...walked.neighbors(node.id), ...shared.keys(), ...turns.keys()]);
  const rows = [...others].flatMap((other): Related[] => {
    const record = (walked.nodes.get(other) ?? mentioning.nodes.get(other)) as NodeRecord;
    if (kinds.length > 0 && !kinds.includes(record.kind)) return [];
    const reasons = [
      ...directReason(walked.between(node.id, other)),
      ...sharedReason(shared.get(other) ?? []),
      ...sameTurnReason(turns.get(other) ?? []),
    ];
    return [{ node: record, score: rounded(reasons.reduce((sum, { score }) => sum + score, 0)), reasons }];
  });
  rows.sort((a, b) => b.score - a.score || byId(a.node, b.node));
  const cut = [walked.cut, mentioning.cut].filter(Boolean).join("; ") || null;
  return { rows: rows.slice(0, first), total: rows.length, cut };
}

async function twoSteps(store: Store, node: NodeRecord, scope: Scope): Promise<Neighborhood> {
  const around = new Neighborhood(store, scope, [node]);
  await around.read([node.id]);
  await around.read(around.neighbors(node.id));
  return around;
}

/** Shared neighbors of each other node, by its id; each list by id. */
function sharedWith(node: NodeRecord, around: Neighborhood, kind?: KindName): Map<string, Shared[]> {
  const shared = new Map<string, Shared[]>();
  for (const id of around.neighbors(node.id)) {
    const via = around.nodes.get(id) as NodeRecord;
    if (!around.isComplete(id) || (kind && via.kind !== kind)) continue;
    const linked = around.neighbors(id);
    for (const other of linked)
      if (other !== node.id)
        shared.set(other, [...(shared.get(other) ?? []), { node: via, score: 1 / Math.log(linked.length) }]);
  }
  return shared;
}
