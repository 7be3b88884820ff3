import { badInput, KnownError } from "../errors.js";
import { type KindName, kinds } from "../model/index.js";
import { didYouMean } from "../model/did-you-mean.js";
import { maxTextLength } from "../search/search.js";
import { checkBatch, checkProperty, type PropertyValues, type ReconcileQuery, reconcileLimits } from "./query.js";
import { jsonOf } from "./read-json.js";

/** A query of a batch as it is to be answered: one that cannot be says why. */
export type ReadQuery = ReconcileQuery | { readonly error: string };

/**
 * Reads a query batch (Reconciliation Service API): queries by the ids of their caller. A query is read leniently, as tables have
 * it: what is too much is capped, an empty cell is no value, keys of other versions are left out. Throws BAD_USER_INPUT,
 * LIMIT_EXCEEDED where it is no batch.
 */
export function readQueries(text: string): ReadonlyMap<string, ReadQuery> {
  const batch = objectOf(jsonOf(text, "queries"), "queries", "queries by id");
  checkBatch("queries", Object.keys(batch).length, batchLimits.queries);
  return new Map(Object.entries(batch).map(([id, query]) => [id, readOr(query, `queries.${id}`)]));
}

/** Reads a data extension query: ids of entities, and properties. */
export function readExtend(text: string): { readonly ids: readonly string[]; readonly properties: readonly string[] } {
  const extend = objectOf(jsonOf(text, "extend"), "extend", "ids and properties");
  const ids = listOf(extend.ids, "extend.ids").map((id, i) => textOf(id, `extend.ids[${i}]`));
  checkBatch("extend.ids", ids.length, batchLimits.ids);
  const properties = listOf(extend.properties, "extend.properties").map((property, i) => {
    const path = `extend.properties[${i}]`;
    const id = textOf(objectOf(property, path, "id").id, `${path}.id`);
    checkProperty(id, `${path}.id`);
    return id;
  });
  checkBatch("extend.properties", properties.length, reconcileLimits.properties);
  return { ids, properties };
}

/** Reads the name of a kind. */
export function readKind(value: unknown, path: string): KindName {
  if (typeof value === "string" && kinds.has(value)) return value as KindName;
  const hint = typeof value === "string" ? didYouMean(value, kinds.keys()) : "";
  throw wrong(path, "the name of a kind", value, hint);
}

/** Limits of a batch of queries, and of the ids of a data extension query. The documentation names the same numbers. */
export const batchLimits = { queries: 500, ids: 200 };

function readOr(value: unknown, path: string): ReadQuery {
  try {
    return readQuery(value, path);
  } catch (error) {
    if (error instanceof KnownError) return { error: error.message };
    throw error;
  }
}

function readQuery(value: unknown, path: string): ReconcileQuery {
  const { query, type, limit, properties } = objectOf(value, path, "query");
  const given = isEmpty(properties) ? [] : listOf(properties, `${path}.properties`);
  return {
    query: isEmpty(query) ? "" : valueOf(query, `${path}.query`).slice(0, maxTextLength),
    kinds: [type ?? []].flat().map((kind) => readKind(isObject(kind) ? kind.id : kind, `${path}.type`)),
    limit: limitOf(limit),
    properties: given
      .map((property, i) => readProperty(property, `${path}.properties[${i}]`))
      .filter(({ values }) => values.length > 0)
      .slice(0, reconcileLimits.properties),
  };
}

function limitOf(value: unknown): number {
  const limit = isEmpty(value) ? NaN : Math.trunc(Number(value));
  if (Number.isNaN(limit)) return reconcileLimits.defaultCandidates;
  return Math.min(Math.max(limit, 1), reconcileLimits.candidates);
}

function readProperty(value: unknown, path: string): PropertyValues {
  const entry = objectOf(value, path, "pid and v");
  const property = textOf(entry.pid, `${path}.pid`);
  checkProperty(property, `${path}.pid`);
  // A cell of several lines has several values: the library reconciler sends those of all rows with one name so.
  const cells = [entry.v].flat().flatMap((one: unknown) => (typeof one === "string" ? one.split(/\r?\n/) : [one]));
  const values = cells.filter((one) => !isEmpty(one));
  return { property, values: values.map((one) => valueOf(one, `${path}.v`)) };
}

/** True for an empty cell; the texts are those by which pandas writes one. */
const isEmpty = (value: unknown) =>
  value === undefined || value === null || (typeof value === "string" && /^\s*(NaN|None|<NA>|NaT)?\s*$/.test(value));

function valueOf(value: unknown, path: string): string {
  if (["string", "number", "boolean"].includes(typeof value)) return String(value).trim();
  if (isObject(value) && typeof value.id === "string") return value.id;
  throw wrong(path, "a text, number, truth value or {id}, or a list of them", value);
}

function objectOf(value: unknown, path: string, contents: string): Record<string, unknown> {
  if (isObject(value)) return value;
  throw wrong(path, `an object with ${contents}`, value);
}

function listOf(value: unknown, path: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw wrong(path, "a list", value);
}

function textOf(value: unknown, path: string): string {
  if (typeof value === "string" && value !== "") return value;
  throw wrong(path, "a text", value);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const wrong = (path: string, expected: string, value: unknown, hint = "") =>
  badInput(
    `${path}: expected ${expected}, got ${value === undefined ? "nothing" : clip(JSON.stringify(value))}${hint}`,
  );
const clip = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
