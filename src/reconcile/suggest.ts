import { type KindName, kinds } from "../model/index.js";
import { suggest } from "../search/search.js";
import { foldCase } from "../store/fold-case.js";
import type { NodeRecord, Store } from "../store/store.js";
import { propertyObject, typeOf } from "./responses.js";
import { propertyIds, propertyNamed } from "./properties.js";
import { nameOf } from "./property-values.js";

/** A suggest service: ten suggestions for a typed text, from `cursor` on. */
export type Suggest = (store: Store, prefix: string, cursor: number) => Promise<{ readonly result: readonly object[] }>;

/** The suggest services of the API. */
export const suggestServices: Readonly<Record<"entity" | "type" | "property", Suggest>> = {
  entity: async (store, prefix, cursor) => {
    const hits = /[\p{L}\p{N}]/u.test(prefix) ? (await suggest(store.search, prefix, [])).hits : [];
    const nodes = await store.nodes([prefix, ...hits.map(({ id }) => id)].slice(0, cursor + 1 + size));
    const found = new Map([...nodes.values()].map((node) => [node.id, node]));
    return { result: pageOf([...found.values()], cursor).map(suggested) };
  },
  type: async (_, prefix, cursor) => ({
    result: pageOf(types.filter(begins(prefix)), cursor),
  }),
  property: async (_, prefix, cursor) => ({
    result: pageOf(
      propertyIds
        .flatMap((id) => propertyNamed(id) ?? [])
        .map(propertyObject)
        .filter(begins(prefix)),
      cursor,
    ),
  }),
};

/** Kinds of entities, as types of the API. */
export const types = [...kinds.values()]
  .filter(({ entity }) => entity)
  .map(({ name, doc }) => ({ ...typeOf(name as KindName), description: doc }));

const size = 10;
const pageOf = <T>(all: readonly T[], cursor: number) => all.slice(cursor, cursor + size);

/** Tests that an id, a name or a word of it begins with a typed text. */
function begins(prefix: string) {
  const typed = foldCase(prefix.trim());
  return ({ id, name }: { id: string; name: string }) =>
    [id, name, ...name.split(" ")].some((text) => foldCase(text).startsWith(typed));
}

function suggested(node: NodeRecord): object {
  const { description } = node.props;
  return { id: node.id, name: nameOf(node), ...(description ? { description } : {}), notable: [typeOf(node.kind)] };
}
