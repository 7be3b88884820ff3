import type { GraphQLResolveInfo } from "graphql";
import { badInput, KnownError } from "../../errors.js";
import { groupBy } from "../../store/group-by.js";
import type { Group, Grouping } from "../../store/aggregate.js";
import { type AggregateOrder, orderFields, sorted } from "../types/aggregate-order.js";
import { type AggregateFunction, type AggregateRow, functions, type RowKey, rowOf } from "./aggregate-rows.js";
import type { Context } from "./context.js";
import type { FacetKey, FacetNumber, Facets } from "../types/facets.js";
import { type Having, holds } from "./having.js";
import { selectedFields } from "./selection.js";
import { apartKeys, refuseUnlike } from "./additivity.js";

export interface AggregateArgs {
  readonly groupBy?: readonly string[] | null;
  readonly having?: Having | null;
  readonly orderBy?: readonly AggregateOrder[] | null;
  readonly first?: number | null;
}
export type Aggregate = (args: AggregateArgs, context: Context, info: GraphQLResolveInfo) => Promise<AggregateRow[]>;

/** How many groups an answer holds at most, and how many where the caller does not say. */
export const mostRows = { asked: 1000, unasked: 100 };

/** The `aggregate` field of a list. `read` groups the list's rows. Only the numbers that the operation names are read. */
export function aggregateOf(facets: Facets, read: (grouping: Grouping) => Promise<readonly Group[]>): Aggregate {
  return async (args, _, info) => {
    checkFirst(args.first);
    const keys = keysOf(args.groupBy ?? [], facets);
    const asked = askedOf(args, info, facets);
    const apart = asked.some(({ number }) => number.measured) ? apartKeys : [];
    const groups = await read({
      keys: [...keys.map(({ key }) => key), ...apart],
      values: asked.map(({ number }) => number.of),
    });
    const wholes =
      keys.length === 0
        ? [groups]
        : [...groupBy(groups, (group) => JSON.stringify(group.keys.slice(0, keys.length))).values()];
    const rows = wholes.map((parts) => {
      const own = rowKeys(keys, parts);
      refuse(asked, parts, own);
      return rowOf(
        own,
        asked.map(({ number }) => number.name),
        parts,
      );
    });
    const kept = args.having ? rows.filter((row) => holds(args.having as Having, row)) : rows;
    return firstOf(sorted(kept, args.orderBy ?? [{ field: "COUNT", direction: "DESC" }], facets), args.first);
  };
}

/** A number and the functions over it that the operation names, in its selection, `having` or `orderBy`. */
interface Asked {
  readonly number: FacetNumber;
  readonly functions: readonly AggregateFunction[];
}

function askedOf({ having, orderBy }: AggregateArgs, info: GraphQLResolveInfo, facets: Facets): Asked[] {
  const selected = selectedFields(info.fieldNodes, info);
  const ordered = (orderBy ?? []).map(({ field }) => orderFields(facets).get(field));
  const named = functions.map((of) => ({
    of,
    numbers: new Set([
      ...selectedFields(selected.get(of) ?? [], info).keys(),
      ...Object.keys(having?.[of] ?? {}),
      ...ordered.flatMap((value) => (value?.of === of ? [value.number] : [])),
    ]),
  }));
  return facets.numbers
    .map((number) => ({
      number,
      functions: named.filter(({ numbers }) => numbers.has(number.name)).map(({ of }) => of),
    }))
    .filter((asked) => asked.functions.length > 0);
}

/** Refuses what a group's numbers cannot give. */
function refuse(asked: readonly Asked[], parts: readonly Group[], keys: readonly RowKey[]): void {
  const group = keys.map(({ field, value }) => `${field} is ${value ?? "missing"}`).join(" and ");
  const place = group === "" ? "in the whole list" : `where ${group}`;
  asked.forEach(({ number, functions: named }, index) => {
    if (!number.measured) return;
    const groups = parts.filter(({ values }) => (values[index]?.count ?? 0) > 0);
    for (const of of named) refuseUnlike(number.name, of, { groups, own: keys.length, place });
  });
}

function rowKeys(keys: readonly FacetKey[], [first]: readonly Group[]): RowKey[] {
  return keys.map(({ name, isNode }, index) => {
    const value = first?.keys[index] ?? null;
    return { field: name, value, node: (_, context) => (isNode && value !== null ? context.node(value) : null) };
  });
}

function keysOf(names: readonly string[], facets: Facets): FacetKey[] {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw badInput(`groupBy: expected each key once, got ${twice} twice`);
  return names.map((name) => facets.keys.find((key) => key.name === name) as FacetKey);
}

function checkFirst(first: number | null | undefined): void {
  if (typeof first !== "number") return;
  if (first < 0) throw badInput(`first: expected a number from 0 to ${mostRows.asked}, got ${first}`);
  if (first > mostRows.asked)
    throw new KnownError("LIMIT_EXCEEDED", `first: expected at most ${mostRows.asked} groups, got ${first}`);
}

function firstOf(rows: AggregateRow[], first: number | null | undefined): AggregateRow[] {
  if (typeof first === "number") return rows.slice(0, first);
  if (rows.length <= mostRows.unasked) return rows;
  throw new KnownError(
    "LIMIT_EXCEEDED",
    `aggregate: expected at most ${mostRows.unasked} groups without first, got ${rows.length}; give first, having, or a narrower where`,
  );
}
