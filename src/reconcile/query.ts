import { badInput, KnownError } from "../errors.js";
import type { KindName } from "../model/index.js";
import { didYouMean } from "../model/did-you-mean.js";
import { maxTextLength } from "../search/search.js";
import { propertyIds } from "./properties.js";

/** A name as a table has it, whose bearer is sought. */
export interface ReconcileQuery {
  readonly query: string;
  /** Kinds of the bearer; empty for any. */
  readonly kinds: readonly KindName[];
  readonly limit: number;
  /** What else the table says of it. */
  readonly properties: readonly PropertyValues[];
}

/** A property, and what it may be: texts, numbers as texts, ids or names of what a relation leads to. */
export interface PropertyValues {
  readonly property: string;
  readonly values: readonly string[];
}

/** How much a call may ask. README names the same numbers. */
export const reconcileLimits = { queries: 50, candidates: 20, usual: 5, properties: 20 };

/** Refuses a query that asks too much, or of what there is not; `path` is where it stands. */
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

/** Refuses a list that is too long. */
export function checkBatch(path: string, size: number, most: number): void {
  if (size > most) throw tooMuch(`${path}: expected at most ${most}, got ${size}`);
}

/** Refuses an id that is of no kind's property. */
export function checkProperty(id: string, path: string): void {
  if (!propertyIds.includes(id))
    throw badInput(`${path}: expected the id of a property, got ${JSON.stringify(id)}${didYouMean(id, propertyIds)}`);
}

const tooMuch = (message: string) => new KnownError("LIMIT_EXCEEDED", message);
