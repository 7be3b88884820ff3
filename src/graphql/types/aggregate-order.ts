import { type AggregateFunction, functions } from "./aggregate-functions.js";
import type { Facets } from "./facets.js";
import { screaming } from "./type-builder.js";

/** Keys by which groups can be ordered: `KEYS`, `COUNT`, `SUM_VALUE`. */
export function orderFields({ numbers }: Facets): Map<string, { of: AggregateFunction; number: string } | undefined> {
  const values = functions.flatMap((of) =>
    numbers.map(({ name }) => [`${of.toUpperCase()}_${screaming(name)}`, { of, number: name }] as const),
  );
  return new Map([["KEYS", undefined], ["COUNT", undefined], ...values]);
}
