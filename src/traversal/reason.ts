import type { EdgeRecord, NodeRecord } from "../store/store.js";

/** Why two things belong together. */
export interface Reason {
  readonly by: "DIRECT" | "SHARED" | "SAME_TURN";
  /** What it adds to the score, rounded to six digits. */
  readonly score: number;
  readonly text: string;
  /** What both are linked to, or the turns that name both: the rarest first, then by id. */
  readonly via: readonly NodeRecord[];
  /** The relations between the two, by id. */
  readonly links: readonly EdgeRecord[];
}

/** A thing that two others share, and what that counts. */
export interface Shared {
  readonly node: NodeRecord;
  readonly score: number;
}

/** What one relation between the two counts. A thing that they share counts at most 1 / ln 2. */
export const directScore = 2;

export function directReason(links: readonly EdgeRecord[]): Reason[] {
  if (links.length === 0) return [];
  const relations = [...new Set(links.map(({ relation }) => relation))];
  const text = `linked directly by ${listed(relations)}`;
  return [{ by: "DIRECT", score: directScore * links.length, text, via: [], links }];
}

export function sharedReason(shared: readonly Shared[]): Reason[] {
  return through("SHARED", shared, (names) => `both linked to ${listed(names)}`);
}

export function sameTurnReason(turns: readonly Shared[]): Reason[] {
  return through("SAME_TURN", turns, ({ length }) => `named in the same ${length === 1 ? "turn" : `${length} turns`}`);
}

/** Rounded so that the last bits of a sum decide no order. */
export const rounded = (score: number) => Math.round(score * 1e6) / 1e6;

function through(by: Reason["by"], shared: readonly Shared[], words: (names: string[]) => string): Reason[] {
  if (shared.length === 0) return [];
  const via = shared.toSorted((a, b) => b.score - a.score || (a.node.id < b.node.id ? -1 : 1)).map(({ node }) => node);
  const score = rounded(shared.reduce((sum, { score: own }) => sum + own, 0));
  return [{ by, score, text: words(via.map(({ id, props }) => String(props.name ?? id))), via, links: [] }];
}

/** `a`, `a and b`, `a, b and 3 more`. */
function listed(names: readonly string[]): string {
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names;
  return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}` : (shown[0] ?? "");
}
