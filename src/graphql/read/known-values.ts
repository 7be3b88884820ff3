import type { KindName } from "../../model/index.js";
import type { Statistics } from "../../store/statistics.js";
import type { Store } from "../../store/store.js";

type Values = readonly string[];

/** Values that were read, by kind and property, until the store's statistics change. */
const kept = new WeakMap<Statistics, Map<string, Promise<Values | undefined>>>();

/** Values of a property that occur, the most frequent first; undefined where they are too many to be read. */
export function knownValues(
  of: readonly KindName[],
  property: string,
  store: Store,
  statistics: Statistics | undefined,
): Promise<Values | undefined> {
  const known = (statistics && kept.get(statistics)) ?? new Map<string, Promise<Values | undefined>>();
  if (statistics) kept.set(statistics, known);
  const key = `${of.join()}.${property}`;
  const values = known.get(key) ?? readValues(of, property, store);
  known.set(key, values);
  return values.catch(() => {
    known.delete(key);
    return undefined;
  });
}

async function readValues(of: readonly KindName[], field: string, store: Store): Promise<Values> {
  const keys = [{ on: "node", field, as: "text" }] as const;
  const groups = await Promise.all(of.map((kind) => store.aggregate({ kind, keys, values: [] })));
  const sorted = groups.flat().toSorted((a, b) => b.count - a.count);
  return [...new Set(sorted.flatMap(({ keys: [value] }) => value ?? []))];
}
