import { KnownError } from "../../errors.js";
import { type KindName, kinds, relations } from "../../model/index.js";
import { type GroupKey, maxGroups } from "../../store/aggregate.js";
import type { Statistics } from "../../store/statistics.js";
import { sortDay } from "../../store/stored-properties.js";
import { maxGroups as maxAnswered } from "../types/aggregate-functions.js";

/** Groups of all nodes of a kind that are asked for. */
export interface KindGroups {
  readonly kind: KindName;
  readonly keys: readonly GroupKey[];
  /** Every group is answered: no `first`, no `having`. */
  readonly all: boolean;
  /** The store gives the largest groups alone. */
  readonly largest: boolean;
}

/** Refuses groups before they are read where the sizes of the store's parts say that there are too many. */
export function checkGroupCount({ kind, keys, all, largest }: KindGroups, statistics: Statistics): void {
  const values = keys.map((key) => valuesOf(key, kind, statistics));
  const least = Math.max(0, ...values);
  if (all && least > maxAnswered.withoutFirst)
    throw new KnownError(
      "LIMIT_EXCEEDED",
      `aggregate: expected at most ${maxAnswered.withoutFirst} groups without first, got at least ${least}; give first, having, or a narrower where`,
    );
  const cells = values.reduce((product, count) => product * count, 1);
  // So many of the cells have a row where rows fall into them at random.
  const expected = Math.round(cells * -Math.expm1(-(statistics.kinds[kind]?.nodes ?? 0) / cells));
  if (!largest && expected > maxGroups)
    throw new KnownError(
      "LIMIT_EXCEEDED",
      `aggregate: expected at most ${maxGroups} groups, got about ${expected}; use fewer keys, first without having, or a narrower filter`,
    );
}

/** Number of the different values of a key; 1 where it is not known. */
function valuesOf(key: GroupKey, kind: KindName, statistics: Statistics): number {
  if ("leadsTo" in key) {
    const isOfKind = !key.through && relations.get(key.leadsTo).from.length === 1;
    return Math.max(1, isOfKind ? (statistics.relations[key.leadsTo]?.targets ?? 1) : 1);
  }
  const isSortDay = key.as === "year" && key.on === "node" && sortDay(kinds.get(kind))?.name === key.field;
  return Math.max(1, isSortDay ? (statistics.kinds[kind]?.years ?? 1) : 1);
}
