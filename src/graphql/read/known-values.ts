import { type KindName, type RelationName, relations } from "../../model/index.js";
import type { Statistics } from "../../store/statistics.js";
import type { Store } from "../../store/store.js";

type Values = readonly string[];

/** Values that were read, by kind and property, until the store's statistics change. */
const kept = new WeakMap<Statistics, Map<string, Promise<Values | undefined>>>();

/** Values that a property of kinds or of a relation has, the most frequent first; undefined where they are too many to be read. */
export function knownValues(
  of: readonly KindName[] | RelationName,
  property: string,
  store: Store,
  statistics: Statistics | undefined,
): Promise<Values | undefined> {
  const known = (statistics && kept.get(statistics)) ?? new Map<string, Promise<Values | undefined>>();
  if (statistics) kept.set(statistics, known);
  const key = `${String(of)}.${property}`;
  const values = known.get(key) ?? readValues(of, property, store);
  known.set(key, values);
  return values.catch(() => {
    known.delete(key);
    return undefined;
  });
}

async function readValues(of: readonly KindName[] | RelationName, field: string, store: Store): Promise<Values> {
  const groups =
    typeof of === "string"
      ? await groupsOfEdges(of, field, store)
      : await Promise.all(
          of.map((kind) => store.aggregate({ kind, keys: [{ on: "node", field, as: "text" }], values: [] })),
        );
  const sorted = groups.flat().toSorted((a, b) => b.count - a.count);
  return [...new Set(sorted.flatMap(({ keys: [value] }) => value ?? []))];
}

/** Number of things of a kind whose relations are read. */
const maxSources = 1000;

async function groupsOfEdges(relation: RelationName, field: string, store: Store) {
  const window = { order: [], limit: maxSources, backward: false, count: false, fields: [] } as const;
  const pages = await Promise.all(relations.get(relation).from.map((kind) => store.page({ ...window, kind })));
  const sources = pages.flatMap(({ rows }) => rows.map(({ id }) => id));
  const match = { sources, relations: [relation], direction: "OUT", kinds: [] } as const;
  return [
    ...(await store.aggregateLinks({ ...match, keys: [{ on: "edge", field, as: "text" }], values: [] })).values(),
  ];
}
