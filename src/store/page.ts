import type { Page, Window } from "./store.js";

/** Whether a query wants rows, or whether more follow; a count of no rows wants its total alone. */
export const wantsRows = ({ limit, count }: Pick<Window, "limit" | "count">) => limit > 0 || !count;

/** A page from rows read in the direction of paging, one more than the limit where there are more. */
export function pageOf<T>(rows: readonly T[], { limit, backward }: Pick<Window, "limit" | "backward">): Page<T> {
  const kept = rows.slice(0, limit);
  return { rows: backward ? kept.toReversed() : kept, more: rows.length > limit };
}
