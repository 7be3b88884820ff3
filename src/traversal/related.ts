import type { KindName } from "../model/index.js";
import type { NodeRecord, Store } from "../store/store.js";
import { Neighborhood, type Scope } from "./neighborhood.js";
import { requireNodes } from "./require-nodes.js";
import { sameTurnReason, sharedReason, directReason, type Reason, rounded, type Shared } from "./reason.js";

export interface RelatedQuery {
  readonly id: string;
  /** Kinds of what is looked for; empty for any. */
  readonly kinds: readonly KindName[];
  readonly first: number;
}

export interface Related {
  readonly node: NodeRecord;
  /** The sum over its reasons, rounded to six digits. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

export interface RelatedSearch {
  /** The best first, then by id. */
  readonly rows: readonly Related[];
  readonly total: number;
  readonly cut: string | null;
}

/**
 * What belongs to a node: what it is linked to, what is linked to the same things, what the same turns name. A thing that
 * two share counts 1 / ln (how many things it is linked to): the rarer, the more (Adamic and Adar); a turn likewise. What
 * has more links than a question reads ties everything to everything and counts nothing.
 */
export async function findRelated(store: Store, { id, kinds, first }: RelatedQuery): Promise<RelatedSearch> {
  const [node] = await requireNodes(store, [id] as const, () => "id");
  const walked = await twoSteps(store, node, { relations: [], kinds: [] });
  const naming = await twoSteps(store, node, { relations: ["MENTIONS"], kinds: [] });
  const [shared, turns] = [sharedWith(node, walked), sharedWith(node, naming, "Turn")];

  const others = new Set([...walked.neighbours(node.id), ...shared.keys(), ...turns.keys()]);
  const rows = [...others].flatMap((other): Related[] => {
    const record = (walked.nodes.get(other) ?? naming.nodes.get(other)) as NodeRecord;
    if (kinds.length > 0 && !kinds.includes(record.kind)) return [];
    const reasons = [
      ...directReason(walked.between(node.id, other)),
      ...sharedReason(shared.get(other) ?? []),
      ...sameTurnReason(turns.get(other) ?? []),
    ];
    return [{ node: record, score: rounded(reasons.reduce((sum, { score }) => sum + score, 0)), reasons }];
  });
  rows.sort((a, b) => b.score - a.score || (a.node.id < b.node.id ? -1 : 1));
  const cut = [walked.cut, naming.cut].filter(Boolean).join("; ") || null;
  return { rows: rows.slice(0, first), total: rows.length, cut };
}

async function twoSteps(store: Store, node: NodeRecord, scope: Scope): Promise<Neighborhood> {
  const around = new Neighborhood(store, scope, [node]);
  await around.read([node.id]);
  await around.read(around.neighbours(node.id));
  return around;
}

/** By the id of each other node: what it shares with this one, by id. */
function sharedWith(node: NodeRecord, around: Neighborhood, kind?: KindName): Map<string, Shared[]> {
  const shared = new Map<string, Shared[]>();
  for (const id of around.neighbours(node.id)) {
    const via = around.nodes.get(id) as NodeRecord;
    if (!around.isWhole(id) || (kind && via.kind !== kind)) continue;
    const linked = around.neighbours(id);
    for (const other of linked)
      if (other !== node.id)
        shared.set(other, [...(shared.get(other) ?? []), { node: via, score: 1 / Math.log(linked.length) }]);
  }
  return shared;
}
