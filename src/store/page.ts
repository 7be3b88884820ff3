import type { Position } from "./order.js";

/** Rows of one window on an ordered list. */
export interface Page<T> {
  readonly rows: readonly T[];
  /** True where more rows follow in the direction of paging. */
  readonly more: boolean;
  /** Number of all rows that match, only where `count` asks for it. With a limit of 0 nothing else is read. */
  readonly total?: number;
}

/** One window on an ordered list. Backward windows (`last`/`before`) still give their rows in list order. */
export interface Window {
  readonly limit: number;
  readonly backward: boolean;
  /** Exclusive: rows after it, or before it when backward. */
  readonly from?: Position;
  readonly count: boolean;
  /** False where nobody asks whether more rows follow: none is read to find out, and `more` is false. */
  readonly tellsMore?: boolean;
}

/** Number of rows that are read for a window: one more than its limit, where it tells whether more follow. */
export const rowsReadFor = ({ limit, tellsMore = true }: Pick<Window, "limit" | "tellsMore">) =>
  limit + (tellsMore ? 1 : 0);

/** True unless a query asks for its total alone: a limit of 0 with a count. */
export const wantsRows = ({ limit, count }: Pick<Window, "limit" | "count">) => limit > 0 || !count;

/** Makes a page of rows that were read in the direction of paging, as many as `rowsReadFor` says. */
export function pageOf<T>(rows: readonly T[], { limit, backward }: Pick<Window, "limit" | "backward">): Page<T> {
  const kept = rows.slice(0, limit);
  return { rows: backward ? kept.toReversed() : kept, more: rows.length > limit };
}
