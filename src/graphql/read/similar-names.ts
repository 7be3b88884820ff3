import { type KindName, kinds } from "../../model/index.js";
import { reconcile } from "../../reconcile/reconcile.js";
import { maxTextLength } from "../../search/search.js";
import type { NodeRecord, Store } from "../../store/store.js";

/** Id or name that nothing has, and kinds of what was meant; empty for any. */
export interface NameQuery {
  readonly of: "id" | "name";
  readonly value: string;
  readonly kinds: readonly KindName[];
}

/** Things whose names are most similar to each name, the most similar first; to an id by the words in it. */
export async function similarlyNamed(queries: readonly NameQuery[], store: Store): Promise<NodeRecord[][]> {
  if (queries.length === 0) return [];
  const found = await reconcile(store, queries.map(queryOf), () => "name");
  return found.map((candidates) =>
    candidates.filter(({ score }) => score > leastOf * (candidates[0]?.score ?? 0)).map(({ node }) => node),
  );
}

/** Share of the highest score below which a name is not similar. */
const leastOf = 0.55;

function queryOf({ of, value, kinds: wanted }: NameQuery) {
  const ofPrefix = [...kinds.values()].filter(({ prefix, name }) => {
    const isWanted = wanted.length === 0 || wanted.includes(name);
    return of === "id" && isWanted && value.startsWith(`${prefix}:`);
  });
  const words = of === "id" ? value.slice(value.indexOf(":") + 1).replaceAll("-", " ") : value;
  return {
    query: words.slice(0, maxTextLength).toWellFormed(),
    kinds: ofPrefix.length > 0 ? ofPrefix.map(({ name }) => name) : wanted,
    properties: [],
    limit: 10,
  };
}
