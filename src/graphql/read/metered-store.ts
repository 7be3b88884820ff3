import type { Store } from "../../store/store.js";
import type { Meter } from "./meter.js";

type Reading =
  | "nodes"
  | "page"
  | "links"
  | "neighborsByKind"
  | "pairs"
  | "aggregate"
  | "aggregateLinks"
  | "contributions";

/** Number of the rows that a read has given. */
const rowsOf: { readonly [Name in Reading]: (read: Awaited<ReturnType<Store[Name]>>) => number } = {
  nodes: (found) => found.size,
  page: ({ rows }) => rows.length,
  links: (pages) => sum(pages, ({ rows }) => rows.length),
  neighborsByKind: (counts) => sum(counts, (own) => own.length),
  pairs: ({ rows }) => rows.length,
  aggregate: (groups) => groups.length,
  aggregateLinks: (groups) => sum(groups, (own) => own.length),
  contributions: (found) => sum(found, (own) => own.length),
};

/** The same store, whose rows are counted by a meter; once that is over every read is refused. */
export function meteredStore(store: Store, meter: Meter): Store {
  return new Proxy(store, {
    get(_, name) {
      // Of the store itself: its private fields are not the proxy's.
      const value: unknown = Reflect.get(store, name, store);
      if (typeof value !== "function") return value;
      const count = rowsOf[name as Reading] as ((read: unknown) => number) | undefined;
      if (!count) return value.bind(store) as unknown;
      return async (...args: unknown[]): Promise<unknown> => {
        if (meter.refusal) throw meter.refusal;
        const read: unknown = await Reflect.apply(value, store, args);
        meter.read(count(read));
        return read;
      };
    },
  });
}

function sum<T>(of: ReadonlyMap<string, T>, count: (one: T) => number): number {
  let rows = 0;
  for (const one of of.values()) rows += count(one);
  return rows;
}
