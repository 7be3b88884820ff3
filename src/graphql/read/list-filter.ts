import { badInput } from "../../errors.js";

/** Values that a list argument restricts an answer to; none for all. Refuses an empty list, which would leave nothing. */
export function listFilter<T>(name: string, given: readonly T[] | null | undefined): readonly T[] {
  if (given?.length === 0) throw badInput(`${name}: ${emptyList}`);
  return given ?? [];
}

export const emptyList = "expected at least one, got an empty list; leave it out for all";
