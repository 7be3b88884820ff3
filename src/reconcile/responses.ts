import type { KindName } from "../model/index.js";
import type { NodeRecord, Store } from "../store/store.js";
import { readExtend, readKind, readQueries } from "./read-request.js";
import { propertiesOf, type Property, propertyNamed } from "./properties.js";
import { reconcileLimits } from "./query.js";
import { reconcile, type ReconcileCandidate } from "./reconcile.js";
import { type Value, readPropertyValues } from "./property-values.js";

/**
 * Reconciliation result batch (Reconciliation Service API 0.2): candidates by the ids of the queries. A query that cannot be read
 * has none, and says why. A batch of more queries than the manifest names is answered in parts.
 */
export async function answerQueries(store: Store, text: string): Promise<object> {
  const read = [...readQueries(text)];
  const answers = new Map<string, object>(
    read.map(([id, query]) => [id, "error" in query ? { result: [], error: query.error } : { result: [] }]),
  );
  const queries = read.flatMap(([id, query]) => ("error" in query ? [] : [{ id, query }]));
  for (let from = 0; from < queries.length; from += reconcileLimits.queries) {
    const part = queries.slice(from, from + reconcileLimits.queries);
    const found = await reconcile(
      store,
      part.map(({ query }) => query),
      (index) => `queries.${part[index]?.id}`,
    );
    for (const [index, { id }] of part.entries()) answers.set(id, { result: (found[index] ?? []).map(candidateOf) });
  }
  return Object.fromEntries(answers);
}

/** Data extension response. An unknown id gets empty cells. */
export async function answerExtend(store: Store, text: string): Promise<object> {
  const { ids, properties: wanted } = readExtend(text);
  const nodes = await store.nodes(ids);
  const values = await readPropertyValues(store, [...nodes.values()], wanted);
  const cells = (node: NodeRecord | undefined): [string, readonly Value[]][] =>
    wanted.map((property) => [property, node ? values(node, property) : []]);
  return {
    meta: wanted.map((id) => ({ id, name: propertyNamed(id)?.name ?? id })),
    rows: Object.fromEntries(ids.map((id) => [id, Object.fromEntries(cells(nodes.get(id)))])),
  };
}

/** Data extension property proposal: the properties of a kind. */
export function proposeProperties(type: string, limit: number | undefined): object {
  const all = [...propertiesOf(readKind(type, "type")).values()].map(propertyObject);
  return { type, ...(limit === undefined ? {} : { limit }), properties: all.slice(0, limit) };
}

/** A kind as a type of the API. */
export const typeOf = (kind: KindName) => ({ id: kind, name: kind });

/** A property as an object of the API. */
export const propertyObject = ({ id, name, doc }: Property) => ({ id, name, description: doc });

function candidateOf({ node, name, score, match, explanation }: ReconcileCandidate): object {
  const description = [node.props.description ?? [], explanation].flat().join(" ");
  return { id: node.id, name, score, match, description, type: [typeOf(node.kind)] };
}
