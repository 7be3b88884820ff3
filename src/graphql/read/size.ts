import { badInput, KnownError } from "../../errors.js";

/** Range of a number that a caller may give, and its value where none is given. */
export interface SizeRange {
  readonly min: number;
  readonly max: number;
  readonly default: number;
}

/** The number that a caller gave, or the default one; refuses what is out of range. `instead` says what to do then. */
export function sizeOf(name: string, given: number | null | undefined, range: SizeRange, instead = ""): number {
  const size = given ?? range.default;
  if (size < range.min) throw badInput(`${name}: ${belowMin(size, range)}`);
  if (size > range.max) throw new KnownError("LIMIT_EXCEEDED", `${name}: ${aboveMax(size, range, instead)}`);
  return size;
}

export const belowMin = (size: number, { min, max }: Omit<SizeRange, "default">) =>
  `expected a number from ${min} to ${max}, got ${size}`;
export const aboveMax = (size: number, { max }: Pick<SizeRange, "max">, instead = "") =>
  `expected at most ${max}, got ${size}${instead}`;
