import { badInput, KnownError } from "../../errors.js";

/** How large a number may be, and what it is where none is given. */
export interface Size {
  readonly least: number;
  readonly most: number;
  readonly usual: number;
}

/** The number that a caller gave, or the usual one; what is out of range is refused. `instead` says what to do then. */
export function sizeOf(
  name: string,
  given: number | null | undefined,
  { least, most, usual }: Size,
  instead = "",
): number {
  const size = given ?? usual;
  if (size < least) throw badInput(`${name}: expected a number from ${least} to ${most}, got ${size}`);
  if (size > most) throw new KnownError("LIMIT_EXCEEDED", `${name}: expected at most ${most}, got ${size}${instead}`);
  return size;
}
