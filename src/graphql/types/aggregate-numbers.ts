import { kinds, relations } from "../../model/index.js";
import { type AggregateFunction, functions } from "./aggregate-functions.js";
import { numbersOf } from "./facets.js";
import { screaming } from "./type-builder.js";

/** Numbers of all lists, by name, each with the patterns of what stores it. A list has those of its own rows. */
export const aggregateNumbers: ReadonlyMap<string, readonly string[]> = patternsByName();

/** Key by which groups can be ordered: `KEYS`, `COUNT`, or a function over a number as `SUM_VALUE`. */
export const orderFields: ReadonlyMap<string, { of: AggregateFunction; number: string } | undefined> = new Map([
  ["KEYS", undefined],
  ["COUNT", undefined],
  ...functions.flatMap((of) =>
    [...aggregateNumbers.keys()].map((number) => [`${of.toUpperCase()}_${screaming(number)}`, { of, number }] as const),
  ),
]);

function patternsByName(): Map<string, string[]> {
  const all = [
    ...[...kinds.values()].flatMap((kind) => numbersOf("node", kind)),
    ...[...relations.values()].flatMap((relation) => numbersOf("edge", relation)),
  ];
  const patterns = new Map<string, string[]>();
  for (const { name, pattern } of all) patterns.set(name, [...(patterns.get(name) ?? []), pattern]);
  return patterns;
}
