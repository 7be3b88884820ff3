import { KnownError } from "../errors.js";
import type { KindName, RelationName } from "../model/index.js";
import type { LinkMatch } from "./links.js";
import type { Where } from "./where.js";

/** A stored property of a node, or of the edge that leads to it; also `kind` of a node and `relation` of an edge. */
export interface PropertyOf {
  readonly on: "node" | "edge";
  readonly field: string;
}

/** Key to group by: a property, the year of a day, or the node that relations lead to. */
export type GroupKey = (PropertyOf & { readonly as: "text" | "flag" | "year" }) | LinkedKey;

/** Node that a single relation leads to; or the nodes beyond that `through` leads to: a row is in the group of each of them. */
export interface LinkedKey {
  readonly leadsTo: RelationName;
  readonly through?: { readonly relation: RelationName; readonly kind: KindName };
}

/** Keys to group by and numbers to summarize. */
export interface Grouping {
  /** Without keys all rows are one group, if there are any. */
  readonly keys: readonly GroupKey[];
  /** Numbers to summarize; an `int` or `number` of the model. */
  readonly values: readonly PropertyOf[];
}

/**
 * Restricts groups to those of the `first` largest rows. A row is all groups whose first `keys` keys are equal; rows go by
 * count, the largest first, those with equal counts by their keys.
 */
export interface Largest {
  readonly keys: number;
  readonly first: number;
}

/** Aggregates the nodes of a kind. */
export interface GroupQuery extends Grouping {
  readonly kind: KindName;
  readonly where?: Where;
  readonly largest?: Largest;
}

/** Aggregates the links of several sources. */
export interface LinkGroupQuery extends Grouping, LinkMatch {}

/** Summary of one property in one group. Missing values are not counted. */
export interface Summary {
  readonly count: number;
  /** Compensated sum; engines may differ beyond 12 significant digits. */
  readonly sum: number;
  readonly min: number | null;
  readonly max: number | null;
}

/** One group with its count and summaries. */
export interface Group {
  /** In the order of the grouping's keys: a text, `true` or `false`, a year, an id; null where missing. */
  readonly keys: readonly (string | null)[];
  readonly count: number;
  /** In the order of the grouping's values. */
  readonly values: readonly Summary[];
}

/** Maximum number of groups of one statement, over all its sources. */
export const maxGroups = 50_000;

/** Returns the rows; throws LIMIT_EXCEEDED where an engine read more groups than the limit. */
export function withinGroupLimit<Row>(rows: readonly Row[]): readonly Row[] {
  if (rows.length > maxGroups)
    throw new KnownError(
      "LIMIT_EXCEEDED",
      `aggregate: expected at most ${maxGroups} groups, got more; use fewer keys or a narrower filter`,
    );
  return rows;
}

/** Rounds a computed number to 12 significant digits, on which both engines agree; null where it is not finite. */
export const significant = (value: number): number | null =>
  Number.isFinite(value) ? Number(value.toPrecision(12)) + 0 : null;
