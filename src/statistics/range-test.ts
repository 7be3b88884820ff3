import { excludesLower, excludesUpper } from "../model/qualifier.js";
import type { Where } from "../store/where.js";

/** `certain`: every value that the words allow passes the test. `possible`: at least one does. */
export type Match = "certain" | "possible";
export type RangeOperator = "gt" | "gte" | "lt" | "lte";

/**
 * A test on the values that an observation's words allow: from `lower` to `upper`, without the bound itself where the
 * qualifier leaves it out, without end where a bound is missing. What is possible is what the contrary is not certain of.
 */
export function rangeTest(match: Match, operator: RangeOperator, value: number): Where {
  if (match === "possible") return { not: rangeTest("certain", contrary[operator], value) };
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

/** Whether no number passes all of the tests. Where one does, tests that are each possible are so together. */
export function isContradiction(tests: Readonly<Partial<Record<RangeOperator, number>>>): boolean {
  const { gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity } = tests;
  return gte > lte || gt >= lte || gte >= lt || gt >= lt;
}

const contrary = { gt: "lte", gte: "lt", lt: "gte", lte: "gt" } as const;

const openAt = (field: "lower" | "upper", value: number, qualifiers: readonly string[]): Where => ({
  and: [
    { field, op: "eq", value },
    { field: "qualifier", op: "in", value: qualifiers },
  ],
});
