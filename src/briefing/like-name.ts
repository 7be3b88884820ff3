import type { LoadedNode } from "../store/store.js";
import type { Placed } from "./stated.js";

/** Hint of the thing of the same kind whose name has most of the words of an unknown id; empty where none has over half. */
export function likeName(id: string, nodes: ReadonlyMap<string, readonly Placed<LoadedNode>[]>): string {
  const [prefix = "", rest = ""] = id.split(":");
  const words = rest.split("-").filter((word) => word.length > 2);
  const scores = [...nodes].flatMap(([other, placed]) => {
    if (!other.startsWith(`${prefix}:`)) return [];
    const named = String(placed.map(({ record }) => record.props.name)).toLowerCase();
    return [{ other, score: words.filter((word) => named.includes(word)).length }];
  });
  const best = scores.toSorted((a, b) => b.score - a.score)[0];
  return best && best.score > words.length / 2 ? ` (did you mean "${best.other}"?)` : "";
}
