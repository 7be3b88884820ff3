import type { Name } from "../model/entity.js";
import { candidatesOf } from "../search/candidates.js";
import { queryWords } from "../search/query-words.js";
import { nameFields } from "../store/searchable-texts.js";
import { foldCase } from "../store/fold-case.js";
import type { NodeRecord, Store } from "../store/store.js";
import { type NameMatch, matchName, sameName } from "./name-match.js";
import { checkBatch, checkQuery, type PropertyValues, type ReconcileQuery, reconcileLimits } from "./query.js";
import { nameOf, type Value, readPropertyValues, type PropertyReader } from "./property-values.js";

/** A thing that may be what a query names. */
export interface ReconcileCandidate {
  readonly node: NodeRecord;
  readonly name: string;
  /** From 0 to 100; see name-match.ts. */
  readonly score: number;
  /** Certain: asked for by a proper name or its id, nothing given speaks against it, and this is so of no other. */
  readonly match: boolean;
  readonly explanation: string;
}

/**
 * The candidates of each query, the best first, then by id. However many queries: at most three statements for names,
 * one for nodes, and those of `valuesOf`. A thing that is known not to bear a name (NEGATIVE) is never its candidate.
 * Throws BAD_USER_INPUT, LIMIT_EXCEEDED; `pathOf` says where a query stands.
 */
export async function reconcile(
  store: Store,
  queries: readonly ReconcileQuery[],
  pathOf: (index: number) => string,
): Promise<ReconcileCandidate[][]> {
  checkBatch("queries", queries.length, reconcileLimits.queries);
  for (const [index, query] of queries.entries()) checkQuery(query, pathOf(index));
  const judged = await judgements(store, queries);
  const nodes = await store.nodes([...new Set(judged.flat().map(({ id }) => id))]);
  const standing = judged.map((all, index) => standingOf(all, nodes, queries[index] as ReconcileQuery));
  const given = [...new Set(queries.flatMap(({ properties }) => properties.map(({ property }) => property)))];
  const asked = queries.flatMap(({ properties }, index) => (properties.length > 0 ? (standing[index] ?? []) : []));
  const values = await readPropertyValues(store, [...new Set(asked.map(({ node }) => node))], given);
  return queries.map(({ properties, limit }, index) =>
    decided((standing[index] ?? []).map((one) => weighed(one, properties, values))).slice(0, limit),
  );
}

/** So many names are held against a query, the shortest first; so many of their bearers are then looked at closely. */
const bounds = { names: 500, nodes: 50 };

type Standing = NameMatch & { readonly node: NodeRecord };

/** What the names say, and the ids: a query may be one. */
async function judgements(store: Store, queries: readonly ReconcileQuery[]): Promise<NameMatch[][]> {
  const asked = queries.map(({ query, kinds }) => ({ words: queryWords(query, false), kinds }));
  const found = await candidatesOf(store.search, asked, nameFields, bounds.names);
  return found.map(({ words, rows }, index) => {
    const { query } = queries[index] as ReconcileQuery;
    const named = rows.flatMap((candidate) => matchName(candidate, query, words) ?? []).toSorted(best);
    const byId = { id: query, score: 100, exact: true, why: `id is "${query}"` };
    return [...(idForm.test(query) ? [byId] : []), ...named.slice(0, bounds.nodes)];
  });
}

/** Those that are there, each once, of the kinds sought, and not known to be something else. */
function standingOf(
  all: readonly NameMatch[],
  nodes: ReadonlyMap<string, NodeRecord>,
  { query, kinds }: ReconcileQuery,
): Standing[] {
  const standing = new Map<string, Standing>();
  for (const one of all) {
    const node = nodes.get(one.id);
    if (!node || standing.has(node.id) || (kinds.length > 0 && !kinds.includes(node.kind))) continue;
    const names = ((node.props.names ?? []) as readonly string[]).map((name) => JSON.parse(name) as Name);
    if (!names.some(({ kind, text }) => kind === "NEGATIVE" && sameName(text, query)))
      standing.set(node.id, { ...one, id: node.id, node });
  }
  return [...standing.values()];
}

/** What else was given of it counts a fifth of the score. */
function weighed(one: Standing, given: readonly PropertyValues[], values: PropertyReader): Standing {
  if (given.length === 0) return one;
  const said = given.map(({ property, values: wanted }) => {
    const agrees = values(one.node, property).some((value) => wanted.some((text) => isValue(value, text)));
    return { agrees, why: `${property} ${agrees ? "agrees" : "does not agree"}` };
  });
  const agreeing = said.filter(({ agrees }) => agrees).length / said.length;
  return {
    ...one,
    score: Math.round(10 * one.score * (0.8 + 0.2 * agreeing)) / 10,
    exact: one.exact && agreeing === 1,
    why: [one.why, ...said.map(({ why }) => why)].join("; "),
  };
}

function decided(all: readonly Standing[]): ReconcileCandidate[] {
  const sure = all.filter(({ exact }) => exact).length;
  return all.toSorted(best).map(({ node, score, exact, why }) => ({
    node,
    name: nameOf(node),
    score,
    match: exact && sure === 1,
    explanation: sentence(exact && sure > 1 ? `${why}; so is that of ${sure - 1} other${sure > 2 ? "s" : ""}` : why),
  }));
}

function isValue(value: Value, text: string): boolean {
  if ("id" in value) return value.id === text || sameName(value.name, text);
  if ("str" in value) return foldCase(value.str) === foldCase(text.trim());
  return text.trim() !== "" && ("int" in value ? value.int : value.float) === Number(text);
}

const idForm = /^[a-z]+:[a-z0-9-]+$/;
const best = (a: NameMatch, b: NameMatch) => b.score - a.score || (a.id < b.id ? -1 : 1);
const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
