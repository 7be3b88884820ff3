import { KnownError } from "../errors.js";
import type { KindName, RelationName } from "../model/index.js";
import type { LinkMatch } from "./store.js";
import type { Where } from "./where.js";

/** A stored property of the node, or of the edge that leads to it. `kind` of a node and `relation` of an edge count as such. */
export interface PropertyOf {
  readonly on: "node" | "edge";
  readonly field: string;
}

/** What rows are told apart by: a property as it is, or the year of a day; or the node that a single relation leads to. */
export type GroupKey = (PropertyOf & { readonly as: "text" | "flag" | "year" }) | { readonly leadsTo: RelationName };

export interface Grouping {
  /** None: all rows are one group, if there are any. */
  readonly keys: readonly GroupKey[];
  /** Numbers to sum up; an `int` or `number` of the model. */
  readonly values: readonly PropertyOf[];
}

export interface GroupQuery extends Grouping {
  readonly kind: KindName;
  readonly where?: Where;
}

export interface LinkGroupQuery extends Grouping, LinkMatch {}

/** The numbers of one property in one group. Missing ones are not counted. */
export interface Summary {
  readonly count: number;
  /** Added without loss by cancellation; what is beyond 12 digits may differ between engines. */
  readonly sum: number;
  readonly min: number | null;
  readonly max: number | null;
}

export interface Group {
  /** In the order of the grouping's keys: a text, `true` or `false`, a year, an id; null where missing. */
  readonly keys: readonly (string | null)[];
  readonly count: number;
  /** In the order of the grouping's values. */
  readonly values: readonly Summary[];
}

/** Groups that one statement may give, of all sources together. */
export const mostGroups = 50_000;

/** Refuses what an engine read beyond the limit: half the groups are no answer. */
export function wholeOf<Row>(rows: readonly Row[]): readonly Row[] {
  if (rows.length > mostGroups)
    throw new KnownError(
      "LIMIT_EXCEEDED",
      `groupBy: expected at most ${mostGroups} groups, got more; group by less or narrow where`,
    );
  return rows;
}

/**
 * A computed number as callers see it: 12 significant digits, which both engines agree on and no source exceeds; null for
 * what is beyond the range of numbers.
 */
export const significant = (value: number): number | null =>
  Number.isFinite(value) ? Number(value.toPrecision(12)) + 0 : null;
