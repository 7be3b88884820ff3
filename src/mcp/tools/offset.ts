import { badInput, shown } from "../../errors.js";

/** Number of rows that a `next` without a cursor skips. Throws BAD_USER_INPUT for another text. */
export function offsetOf(after: string | undefined): number {
  if (after === undefined) return 0;
  if (!/^\d{1,6}$/.test(after)) throw badInput(`after: expected a cursor that this list gave, got ${shown(after)}`);
  return Number(after);
}
