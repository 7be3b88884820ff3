import { InvalidArgumentError } from "commander";

/** Reads a port from the command line. */
export const parsePort = (value: string): number => parseInteger(value, "a port", 0, 65_535);

/** Reads a number of rows from the command line. */
export const parseRowCount = (value: string): number => parseInteger(value, "a whole number", 1, 100);

function parseInteger(value: string, expected: string, min: number, max: number): number {
  if (/^\d{1,9}$/.test(value) && Number(value) >= min && Number(value) <= max) return Number(value);
  throw new InvalidArgumentError(`expected ${expected} from ${min} to ${max}`);
}
