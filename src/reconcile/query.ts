import { badInput, KnownError } from "../errors.js";
import type { KindName } from "../model/index.js";
import { didYouMean } from "../model/did-you-mean.js";
import { maxTextLength } from "../search/search.js";
import { propertyIds } from "./properties.js";

/** A name from a table, to be matched with entities. */
export interface ReconcileQuery {
  readonly query: string;
  /** Kinds of the entity; empty for any. */
  readonly kinds: readonly KindName[];
  readonly limit: number;
  /** Other columns of the table. */
  readonly properties: readonly PropertyValues[];
}

/** A property and its possible values: texts, numbers as texts, ids or names of related entities. */
export interface PropertyValues {
  readonly property: string;
  readonly values: readonly string[];
}

/** Limits of a call. The documentation names the same numbers. */
export const reconcileLimits = { queries: 50, candidates: 20, defaultCandidates: 5, properties: 20 };

/** Checks a query; `path` is its place in the request. Throws LIMIT_EXCEEDED, BAD_USER_INPUT. */
export function checkQuery({ query, limit, properties }: ReconcileQuery, path: string): void {
  const { candidates } = reconcileLimits;
  if (query.length > maxTextLength)
    throw tooMuch(`${path}.query: expected at most ${maxTextLength} characters, got ${query.length}`);
  if (limit > candidates) throw tooMuch(`${path}.limit: expected at most ${candidates}, got ${limit}`);
  if (!Number.isInteger(limit) || limit < 1)
    throw badInput(`${path}.limit: expected a whole number from 1 to ${candidates}, got ${limit}`);
  checkBatch(`${path}.properties`, properties.length, reconcileLimits.properties);
  for (const { property } of properties) checkProperty(property, `${path}.properties`);
}

/** Checks the length of a list. Throws LIMIT_EXCEEDED. */
export function checkBatch(path: string, size: number, max: number): void {
  if (size > max) throw tooMuch(`${path}: expected at most ${max}, got ${size}`);
}

/** Checks the id of a property. Throws BAD_USER_INPUT. */
export function checkProperty(id: string, path: string): void {
  if (!propertyIds.includes(id))
    throw badInput(`${path}: expected the id of a property, got ${JSON.stringify(id)}${didYouMean(id, propertyIds)}`);
}

const tooMuch = (message: string) => new KnownError("LIMIT_EXCEEDED", message);
