import { byId } from "../store/ascending.js";
import type { EdgeRecord, NodeRecord } from "../store/store.js";

/** Reason why two nodes are related. */
export interface Reason {
  readonly by: "DIRECT" | "SHARED" | "SAME_TURN";
  /** Its part of the score, rounded to six digits. */
  readonly score: number;
  readonly text: string;
  /** Nodes linked to both, or turns that mention both: the rarest first, then by id. */
  readonly via: readonly NodeRecord[];
  /** Relations between the two, by id. */
  readonly links: readonly EdgeRecord[];
}

/** A shared neighbor, with its score. */
export interface Shared {
  readonly node: NodeRecord;
  readonly score: number;
}

/** Score of one relation between the two. A shared neighbor scores at most 1 / ln 2. */
const directScore = 2;

/** Reason for relations between the two; none without any. */
export function directReason(links: readonly EdgeRecord[]): Reason[] {
  if (links.length === 0) return [];
  const relations = [...new Set(links.map(({ relation }) => relation))];
  const text = `linked directly by ${listed(relations)}`;
  return [{ by: "DIRECT", score: directScore * links.length, text, via: [], links }];
}

/** Reason for shared neighbors; none without any. */
export function sharedReason(shared: readonly Shared[]): Reason[] {
  return through("SHARED", shared, (names) => `both linked to ${listed(names)}`);
}

/** Reason for turns that mention both; none without any. */
export function sameTurnReason(turns: readonly Shared[]): Reason[] {
  return through("SAME_TURN", turns, ({ length }) => `named in the same ${length === 1 ? "turn" : `${length} turns`}`);
}

/** Rounds a score, so that rounding errors of sums do not change the order. */
export const rounded = (score: number) => Math.round(score * 1e6) / 1e6;

function through(by: Reason["by"], shared: readonly Shared[], textOf: (names: string[]) => string): Reason[] {
  if (shared.length === 0) return [];
  const via = shared.toSorted((a, b) => b.score - a.score || byId(a.node, b.node)).map(({ node }) => node);
  const score = rounded(shared.reduce((sum, { score: own }) => sum + own, 0));
  return [{ by, score, text: textOf(via.map(({ id, props }) => String(props.name ?? id))), via, links: [] }];
}

/** `a`, `a and b`, `a, b and 3 more`. */
function listed(names: readonly string[]): string {
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names;
  return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}` : (shown[0] ?? "");
}
