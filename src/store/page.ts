import type { Page, Window } from "./store.js";

/** A page from rows read in the direction of paging, one more than the limit where there are more. */
export function pageOf<T>(rows: readonly T[], { limit, backward }: Pick<Window, "limit" | "backward">): Page<T> {
  const kept = rows.slice(0, limit);
  return { rows: backward ? kept.toReversed() : kept, more: rows.length > limit };
}
