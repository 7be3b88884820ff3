import { InvalidArgumentError } from "commander";

/** A port as it was typed. */
export const portOf = (value: string): number => wholeOf(value, "a port", 0, 65_535);

/** How many rows, as it was typed. */
export const rowsOf = (value: string): number => wholeOf(value, "a whole number", 1, 100);

function wholeOf(value: string, what: string, least: number, most: number): number {
  if (/^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most) return Number(value);
  throw new InvalidArgumentError(`expected ${what} from ${least} to ${most}`);
}
