import { KnownError } from "../errors.js";
import type { NodeRecord, Store } from "../store/store.js";

/** Reads nodes by ids, former ones included, in the order of the ids. Throws NOT_FOUND that names the argument. */
export async function requireNodes<Ids extends readonly string[]>(
  store: Store,
  ids: Ids,
  argument: (index: number) => string,
): Promise<{ [I in keyof Ids]: NodeRecord }> {
  const found = await store.nodes([...new Set(ids)]);
  return ids.map((id, index) => {
    const node = found.get(id);
    if (!node) throw new KnownError("NOT_FOUND", `${argument(index)}: nothing has the id ${JSON.stringify(id)}`);
    return node;
  }) as { [I in keyof Ids]: NodeRecord };
}
