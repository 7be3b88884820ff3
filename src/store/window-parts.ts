import { keyset, type KeysetTest, missingLast, type OrderKey } from "./order.js";
import type { Window } from "./page.js";

/**
 * Parts of an ordered list that follow one another in the direction of reading, each a range of an index where there is one:
 * rows with a value of the first key and those without; beyond a position, its ties and then the rest. Each part is a
 * conjunction of tests. `isNullable` tells whether a key's values can be missing.
 */
export function windowParts(
  order: readonly OrderKey[],
  { from, backward }: Pick<Window, "from" | "backward">,
  isNullable: (key: OrderKey) => boolean,
): KeysetTest[][] {
  const [first] = order;
  const isNever = (test: KeysetTest | undefined) => {
    const key = test?.op === "missing" ? order[test.key] : undefined;
    return key !== undefined && !isNullable(key);
  };
  if (from)
    return keyset(order, from, backward)
      .filter((tests) => !isNever(tests.at(-1)))
      .toSorted((a, b) => b.length - a.length);
  if (!first || !isNullable(first)) return [[]];
  const parts: KeysetTest[][] = [[{ key: 0, op: "present" }], [{ key: 0, op: "missing" }]];
  return missingLast(first, backward) ? parts : parts.toReversed();
}
