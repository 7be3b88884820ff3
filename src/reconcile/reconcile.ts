import { isWithinDay } from "../model/day.js";
import type { Name } from "../model/entity.js";
import { candidatesOf } from "../search/candidates.js";
import { type QueryWord, queryWords } from "../search/query-words.js";
import { nameFields } from "../store/searchable-texts.js";
import { byId } from "../store/ascending.js";
import { foldCase } from "../store/fold-case.js";
import { contentOf, tokensOf } from "../store/tokens.js";
import { isDayProperty } from "../store/stored-properties.js";
import type { NodeRecord, Store } from "../store/store.js";
import { matchWord } from "../search/match.js";
import { type NameMatch, matchName, sameName } from "./name-match.js";
import { checkBatch, checkQuery, type PropertyValues, type ReconcileQuery, reconcileLimits } from "./query.js";
import { propertiesOf } from "./properties.js";
import { unitNamed } from "./unit-words.js";
import { nameOf, type Value, readPropertyValues, type PropertyReader } from "./property-values.js";

/** An entity that a query may name. */
export interface ReconcileCandidate {
  readonly node: NodeRecord;
  readonly name: string;
  /** From 0 to 100; see name-match.ts. */
  readonly score: number;
  /** True where the query equals its name or id, all property values agree, and this is so of no other candidate. */
  readonly match: boolean;
  /** True where the query equals its name or id and all property values agree, be it so of others too. */
  readonly exact: boolean;
  readonly explanation: string;
}

/**
 * Finds the candidates of each query, the best first, then by id. Runs at most three statements for names, one for nodes,
 * and those of `readPropertyValues`, for all queries together. An entity with a NEGATIVE name is not its candidate. Throws
 * BAD_USER_INPUT, LIMIT_EXCEEDED; `pathOf` gives the place of a query in the request.
 */
export async function reconcile(
  store: Store,
  queries: readonly ReconcileQuery[],
  pathOf: (index: number) => string,
): Promise<ReconcileCandidate[][]> {
  checkBatch("queries", queries.length, reconcileLimits.queries);
  for (const [index, query] of queries.entries()) checkQuery(query, pathOf(index));
  const matches = await nameMatches(store, queries);
  const nodes = await store.nodes([...new Set(matches.flatMap(({ all }) => all.map(({ id }) => id)))]);
  const remaining = matches.map(({ words, all }, index) =>
    remainingOf(all, nodes, queries[index] as ReconcileQuery).map((one) => withDetails(one, words)),
  );
  const propertyIds = [...new Set(queries.flatMap(({ properties }) => properties.map(({ property }) => property)))];
  const compared = queries.flatMap(({ properties }, index) => (properties.length > 0 ? (remaining[index] ?? []) : []));
  const values = await readPropertyValues(store, [...new Set(compared.map(({ node }) => node))], propertyIds);
  return queries.map(({ properties, limit }, index) =>
    ranked((remaining[index] ?? []).map((one) => withProperties(one, properties, values))).slice(0, limit),
  );
}

/** Maximum number of names compared with a query, the shortest first, and of entities that remain. */
const limits = { names: 500, nodes: 50 };

type Match = NameMatch & { readonly node: NodeRecord };

/** Matches by name, and by id: a query may be an id. */
async function nameMatches(
  store: Store,
  queries: readonly ReconcileQuery[],
): Promise<{ readonly words: readonly QueryWord[]; readonly all: readonly NameMatch[] }[]> {
  const requests = queries.map(({ query, kinds }) => ({ words: queryWords(query, false).map(withNoun), kinds }));
  const found = await candidatesOf(store.search, requests, nameFields, limits.names);
  return found.map(({ words, rows }, index) => {
    const { query } = queries[index] as ReconcileQuery;
    const named = rows.flatMap((candidate) => matchName(candidate, query, words) ?? []).toSorted(best);
    const asId = { id: query, score: 100, exact: true, why: `id is "${query}"` };
    return { words, all: [...(idForm.test(query) ? [asId] : []), ...named.slice(0, limits.nodes)] };
  });
}

/** Existing nodes, each once, of the wanted kinds, without those that have the query as a NEGATIVE name. */
function remainingOf(
  all: readonly NameMatch[],
  nodes: ReadonlyMap<string, NodeRecord>,
  { query, kinds }: ReconcileQuery,
): Match[] {
  const remaining = new Map<string, Match>();
  for (const one of all) {
    const node = nodes.get(one.id);
    if (!node || remaining.has(node.id) || (kinds.length > 0 && !kinds.includes(node.kind))) continue;
    const names = ((node.props.names ?? []) as readonly string[]).map((name) => JSON.parse(name) as Name);
    if (!names.some(({ kind, text }) => kind === "NEGATIVE" && sameName(text, query)))
      remaining.set(node.id, { ...one, id: node.id, node });
  }
  return [...remaining.values()];
}

/** Raises the score of a statistic towards 95 by the share of the query that its name lacks and its other fields have. */
function withDetails(one: Match, words: readonly QueryWord[]): Match {
  const tokens = detailFields.flatMap((field) => tokensOf(String(one.node.props[field] ?? "")));
  const met = (one.missing ?? []).filter((word) => matchWord(word, tokens, false));
  if (one.score >= maxResembling || met.length === 0) return one;
  const score = one.score + (met.length / words.length) * (maxResembling - one.score);
  const why = `${one.why}; its details have ${met.map(({ text }) => `"${text}"`).join(", ")}`;
  return { ...one, score: Math.round(10 * score) / 10, why };
}

/** Adds to an adjective the noun that statistics' names have: `industrial` and `industry`. */
const withNoun = (word: QueryWord): QueryWord =>
  word.text.endsWith("rial") ? { ...word, forms: [...word.forms, word.text.replace(/rial$/, "ry")] } : word;

const statisticProperties = new Set([
  "unit",
  "unitCode",
  "unitKind",
  "statisticType",
  "population",
  "measuredProperty",
]);
/** Fields that tell which statistic a metric is. */
const detailFields = ["measuredProperty", "statisticType", "population", "unitCode"];
const maxResembling = 95;

/**
 * Weights the score by the agreement of property values, which count a fifth. Unit, type and population tell statistics of one name
 * apart: each that does not agree takes two fifths.
 */
function withProperties(one: Match, properties: readonly PropertyValues[], values: PropertyReader): Match {
  if (properties.length === 0) return one;
  const comparisons = properties.map(({ property, values: wanted }) => {
    const isSame = isDayOf(one.node, property) ? isWithin : isValue;
    const agrees = values(one.node, property).some((value) => wanted.some((text) => isSame(value, text)));
    const tells = one.node.kind === "Metric" && statisticProperties.has(property);
    return { agrees, tells, why: `${property} ${agrees ? "agrees" : "does not agree"}` };
  });
  const agreeing = comparisons.filter(({ agrees }) => agrees).length / comparisons.length;
  const others = comparisons.filter(({ agrees, tells }) => !agrees && tells).length;
  return {
    ...one,
    score: Math.round(10 * one.score * (0.8 + 0.2 * agreeing) * 0.6 ** others) / 10,
    exact: one.exact && agreeing === 1,
    why: [one.why, ...comparisons.map(({ why }) => why)].join("; "),
  };
}

function ranked(all: readonly Match[]): ReconcileCandidate[] {
  const sure = all.filter(({ exact }) => exact).length;
  return all.toSorted(best).map(({ node, score, exact, why }) => ({
    node,
    name: nameOf(node),
    score,
    match: exact && sure === 1,
    exact,
    explanation: sentence(exact && sure > 1 ? `${why}; so is that of ${sure - 1} other${sure > 2 ? "s" : ""}` : why),
  }));
}

function isValue(value: Value, text: string): boolean {
  if ("id" in value) return value.id === text || sameName(value.name, text);
  if ("str" in value) return isText(value.str, text);
  return text.trim() !== "" && ("int" in value ? value.int : value.float) === Number(text);
}

/** Compares texts as names; `percent` is also `%`, and a population may be named by some of its words. */
function isText(value: string, text: string): boolean {
  if (foldCase(value) === foldCase(text.trim()) || unitNamed(text) === value) return true;
  const [own, given] = [value, text].map((one) => new Set(contentOf(tokensOf(one)).map(({ term }) => term)));
  if (!own || !given || own.size === 0 || given.size === 0) return false;
  return sameName(value, text) || (given.size > 1 && [...given].every((term) => own.has(term)));
}

/** True for a day that is within the one asked for. */
const isWithin = (value: Value, text: string) => "str" in value && isWithinDay(value.str, text.trim());

function isDayOf({ kind }: NodeRecord, property: string): boolean {
  const from = propertiesOf(kind).get(property)?.from;
  return from !== undefined && "stored" in from && isDayProperty(from.stored);
}

const idForm = /^[a-z]+:[a-z0-9-]+$/;
const best = (a: NameMatch, b: NameMatch) => b.score - a.score || byId(a, b);
const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
