import { badInput } from "../../errors.js";

/** The kinds or relations that a caller narrows an answer to; empty for all. An empty list is refused: it leaves nothing. */
export function narrowed<T>(name: string, given: readonly T[] | null | undefined): readonly T[] {
  if (given?.length === 0) throw badInput(`${name}: expected at least one, got an empty list; leave it out for all`);
  return given ?? [];
}
