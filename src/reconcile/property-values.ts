import type { RelationName } from "../model/index.js";
import type { StoredProperty } from "../store/stored-properties.js";
import type { LinkRecord, NodeRecord, Page, Props, Scalar, Store } from "../store/store.js";
import { propertiesOf } from "./properties.js";

/** A value of the Reconciliation Service API. */
export type Value =
  | { readonly str: string }
  | { readonly int: number }
  | { readonly float: number }
  | { readonly id: string; readonly name: string };
/** Reads the values of a node's property that were fetched before. */
export type PropertyReader = (node: NodeRecord, property: string) => readonly Value[];

/** Maximum number of entities of one relation of one node, the first by name. */
const maxLinks = 100;

/** Fetches the values of properties, none where a kind lacks one. Runs one statement for each relation, and one for names. */
export async function readPropertyValues(
  store: Store,
  nodes: readonly NodeRecord[],
  wanted: readonly string[],
): Promise<PropertyReader> {
  const used = nodes.flatMap((node) =>
    wanted.flatMap((id) => {
      const property = propertiesOf(node.kind).get(id);
      return property ? [{ node, from: property.from }] : [];
    }),
  );
  const sources = new Map<string, { relation: RelationName; direction: "OUT" | "IN"; ids: Set<string> }>();
  for (const { node, from } of used) {
    if (!("relation" in from)) continue;
    const key = keyOf(from);
    sources.set(key, { ...from, ids: (sources.get(key)?.ids ?? new Set()).add(node.id) });
  }
  const refs = used.flatMap(({ node, from }) =>
    "stored" in from && typeOf(from.stored) === "ref" ? textsOf(node.props[from.stored.name]) : [],
  );
  const [links, named] = await Promise.all([
    linksOf(store, sources),
    refs.length > 0 ? store.nodes([...new Set(refs)]) : new Map(),
  ]);
  return (node, id) => {
    const from = propertiesOf(node.kind).get(id)?.from;
    if (!from) return [];
    if ("stored" in from) return storedValues(from.stored, node.props[from.stored.name], named);
    if ("part" in from) return from.part.slice(0, 1).flatMap((one) => storedValues(one, node.props[one.name], named));
    const ends = (links.get(keyOf(from))?.get(node.id)?.rows ?? []).map((link) => entityOf(link.node));
    return [...new Map(ends.map((end) => [end.id, end])).values()];
  };
}

/** Name of a node, or its id where it has none. */
export const nameOf = ({ id, props }: NodeRecord): string => String(props.name ?? id);

type Links = ReadonlyMap<string, Page<LinkRecord>>;

async function linksOf(
  store: Store,
  sources: ReadonlyMap<string, { relation: RelationName; direction: "OUT" | "IN"; ids: ReadonlySet<string> }>,
): Promise<ReadonlyMap<string, Links>> {
  const order = [{ field: "name", descending: false }];
  const window = { kinds: [], order, limit: maxLinks, backward: false, count: false };
  const pages = [...sources].map(async ([key, { relation, direction, ids }]) => {
    const links = await store.links({ sources: [...ids], relations: [relation], direction, ...window });
    return [key, links] as const;
  });
  return new Map(await Promise.all(pages));
}

function storedValues(
  stored: StoredProperty,
  value: Props[string] | undefined,
  named: ReadonlyMap<string, NodeRecord>,
): Value[] {
  if (value === undefined) return [];
  const items = (Array.isArray(value) ? value : [value]) as readonly Scalar[];
  if (stored.field.part && stored.field.list)
    return items.map((item) => ({ str: Object.values(JSON.parse(String(item)) as object).join(":") }));
  switch (typeOf(stored)) {
    case "int":
      return items.map((item) => ({ int: Number(item) }));
    case "number":
      return items.map((item) => ({ float: Number(item) }));
    case "ref":
      return items.map((item) => {
        const node = named.get(String(item));
        return node ? entityOf(node) : { id: String(item), name: String(item) };
      });
    default:
      return items.map((item) => ({ str: String(item) }));
  }
}

const typeOf = ({ field, inner }: StoredProperty) => (inner ?? field).type;
const entityOf = (node: NodeRecord) => ({ id: node.id, name: nameOf(node) });
const keyOf = ({ relation, direction }: { relation: RelationName; direction: string }) => `${relation} ${direction}`;
const textsOf = (value: Props[string] | undefined) =>
  ((value === undefined ? [] : Array.isArray(value) ? value : [value]) as readonly Scalar[]).map(String);
