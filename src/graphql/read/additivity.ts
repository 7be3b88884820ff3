import { badInput } from "../../errors.js";
import { notAdditive } from "../../model/unit.js";
import type { Group, GroupKey } from "../../store/aggregate.js";
import type { AggregateFunction } from "../types/aggregate-functions.js";

/**
 * Properties that must be the same for all numbers of a group. A sum needs more of them than a minimum, maximum or average:
 * the flow of a year and the state of a day, or changes against different bases, may be compared but not added.
 */
const unit = { field: "unitCode", key: "UNIT_CODE", says: "unit" };
const forSums = [
  { field: "periodKind", key: "PERIOD_KIND", says: "period kind" },
  { field: "comparisonBasis", key: "COMPARISON_BASIS", says: "comparison basis" },
];
const unitKind = "unitKind";

/** Keys that tell a group's incomparable numbers apart, to be read after the caller's own: all of them for sums, else the unit. */
export const additivityKeys = (of: readonly AggregateFunction[]): readonly GroupKey[] =>
  of.includes("sum") ? keysForSums : keysForSums.slice(0, 1);

const keysForSums = [unit.field, unitKind, ...forSums.map(({ field }) => field)].map((field): GroupKey => ({
  on: "node",
  field,
  as: "text",
}));

/** Parts of a group that have the number, by `additivityKeys`, which come after `own` keys of the caller's. */
export interface Parts {
  readonly groups: readonly Group[];
  readonly own: number;
  /** Description of the group for the reason. */
  readonly place: string;
}

/** Refuses a function over numbers that it would mix. */
export function checkAdditivity(name: string, of: AggregateFunction, { groups, own, place }: Parts): void {
  const [units = [], kinds = [], ...others] = keysForSums.map((_, index) => [
    ...new Set(groups.map(({ keys }) => keys[own + index] ?? "none")),
  ]);
  const refuse = ({ key, says }: typeof unit, met: readonly string[]) =>
    badInput(
      `${of}.${name}: expected one ${says} in each group, got ${met.join(", ")} ${place}; group by ${key} too, or narrow where`,
    );
  if (units.length > 1) throw refuse(unit, units);
  if (of !== "sum") return;
  if (kinds.some((kind) => notAdditive.has(kind)))
    throw badInput(
      `sum.${name}: expected values that add up, got ${kinds.join(", ")} ${place}; ask for min, max or avg of rates, shares, ranks and indices`,
    );
  forSums.forEach((rule, index) => {
    const met = others[index] ?? [];
    if (met.length > 1) throw refuse(rule, met);
  });
}
