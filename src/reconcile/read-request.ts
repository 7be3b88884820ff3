import { badInput } from "../errors.js";
import { type KindName, kinds } from "../model/index.js";
import { didYouMean } from "../model/did-you-mean.js";
import { checkBatch, checkProperty, type PropertyValues, type ReconcileQuery, reconcileLimits } from "./query.js";

/**
 * Reads a query batch (Reconciliation Service API): queries by the ids of their caller; one with properties only has an empty
 * name. Like the other readers here it throws BAD_USER_INPUT or LIMIT_EXCEEDED with the path of the value.
 */
export function readQueries(text: string): ReadonlyMap<string, ReconcileQuery> {
  const batch = objectOf(jsonOf(text, "queries"), "queries", "queries by id");
  checkBatch("queries", Object.keys(batch).length, reconcileLimits.queries);
  return new Map(Object.entries(batch).map(([id, query]) => [id, readQuery(query, `queries.${id}`)]));
}

/** Reads a data extension query: ids of entities, and properties. */
export function readExtend(text: string): { readonly ids: readonly string[]; readonly properties: readonly string[] } {
  const extend = objectOf(jsonOf(text, "extend"), "extend", "ids and properties");
  const ids = listOf(extend.ids, "extend.ids").map((id, i) => textOf(id, `extend.ids[${i}]`));
  checkBatch("extend.ids", ids.length, maxExtendedIds);
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

/** Maximum number of ids in a data extension query. The documentation names the same number. */
const maxExtendedIds = 200;

const known = ["query", "type", "limit", "properties", "type_strict"];

function readQuery(value: unknown, path: string): ReconcileQuery {
  const query = objectOf(value, path, "query");
  for (const key of Object.keys(query))
    if (!known.includes(key)) throw badInput(`${path}: expected no key "${key}"${didYouMean(key, known)}`);
  const properties = query.properties === undefined ? [] : listOf(query.properties, `${path}.properties`);
  if (query.query === undefined && properties.length === 0)
    throw badInput(`${path}: expected a query, or properties, or both; got neither`);
  if (query.type_strict !== undefined && !["any", "should", "all"].includes(query.type_strict as string))
    throw wrong(`${path}.type_strict`, "any, should or all", query.type_strict);
  if (query.limit !== undefined && typeof query.limit !== "number")
    throw wrong(`${path}.limit`, `a whole number from 1 to ${reconcileLimits.candidates}`, query.limit);
  return {
    query: query.query === undefined ? "" : textOf(query.query, `${path}.query`),
    kinds: [query.type ?? []].flat().map((kind) => readKind(kind, `${path}.type`)),
    limit: query.limit ?? reconcileLimits.defaultCandidates,
    properties: properties.map((property, i) => readProperty(property, `${path}.properties[${i}]`)),
  };
}

function readProperty(value: unknown, path: string): PropertyValues {
  const entry = objectOf(value, path, "pid and v");
  const property = textOf(entry.pid, `${path}.pid`);
  checkProperty(property, `${path}.pid`);
  return { property, values: [entry.v].flat().map((one) => valueOf(one, `${path}.v`)) };
}

function valueOf(value: unknown, path: string): string {
  if (["string", "number", "boolean"].includes(typeof value)) return String(value);
  if (isObject(value) && typeof value.id === "string") return value.id;
  throw wrong(path, "a text, number, truth value or {id}, or a list of them", value);
}

function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badInput(`${path}: expected JSON, got ${clip(JSON.stringify(text))}`);
  }
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
