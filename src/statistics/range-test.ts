import { excludesLower, excludesUpper } from "../model/qualifier.js";
import type { Where } from "../store/where.js";

/** `certain`: every value of the range passes the test. `possible`: at least one value does. */
export type Match = "certain" | "possible";
/** Operators on ranges. */
export type RangeOperator = "gt" | "gte" | "lt" | "lte";

/**
 * Filter on the range of an observation: from `lower` to `upper`, excluding a bound where the qualifier excludes it, open
 * where a bound is missing. A test is possible where its opposite is not certain.
 */
export function rangeTest(match: Match, operator: RangeOperator, value: number): Where {
  if (match === "possible") return { not: rangeTest("certain", opposite[operator], value) };
  switch (operator) {
    case "gt":
      return { or: [{ field: "lower", op: "gt", value }, openAt("lower", value, excludesLower)] };
    case "gte":
      return { field: "lower", op: "gte", value };
    case "lt":
      return { or: [{ field: "upper", op: "lt", value }, openAt("upper", value, excludesUpper)] };
    case "lte":
      return { field: "upper", op: "lte", value };
  }
}

/** True where no number passes all tests. Otherwise tests that are possible one by one are possible together. */
export function isContradiction(tests: Readonly<Partial<Record<RangeOperator, number>>>): boolean {
  const { gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity } = tests;
  return gte > lte || gt >= lte || gte >= lt || gt >= lt;
}

const opposite = { gt: "lte", gte: "lt", lt: "gte", lte: "gt" } as const;

const openAt = (field: "lower" | "upper", value: number, qualifiers: readonly string[]): Where => ({
  and: [
    { field, op: "eq", value },
    { field: "qualifier", op: "in", value: qualifiers },
  ],
});
