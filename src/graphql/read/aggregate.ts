import type { GraphQLResolveInfo } from "graphql";
import { badInput, KnownError } from "../../errors.js";
import { groupBy } from "../../store/group-by.js";
import type { Group, Grouping, Largest } from "../../store/aggregate.js";
import { type AggregateFunction, functions, maxGroups } from "../types/aggregate-functions.js";
import { aggregateNumbers, orderFields } from "../types/aggregate-numbers.js";
import { type AggregateRow, type RowKey, rowOf } from "./aggregate-rows.js";
import type { Context } from "./context.js";
import type { FacetKey, FacetNumber, Facets } from "../types/facets.js";
import { additivityKeys, checkAdditivity } from "./additivity.js";
import type { KindGroups } from "./group-estimate.js";
import { type Having, matchesHaving } from "./having.js";
import { selectedFields } from "./selection.js";
import { belowMin, inputOr } from "./argument-checks.js";
import { type AggregateOrder, sortGroups } from "./sort-groups.js";

interface Groups {
  readonly by?: readonly string[] | null;
  readonly having?: Having | null;
  readonly orderBy?: readonly AggregateOrder[] | null;
  readonly first?: number | null;
}
export interface AggregateArgs extends Omit<Groups, "by"> {
  readonly groups?: Groups | null;
  readonly groupBy?: readonly string[] | null;
}
export type Aggregate = (args: AggregateArgs, context: Context, info: GraphQLResolveInfo) => Promise<AggregateRow[]>;

type ReadGroups = (grouping: Grouping, largest: Largest | undefined) => Promise<readonly Group[]>;

type CheckGroups = (groups: Omit<KindGroups, "kind">) => void;

/**
 * Resolver of a list's `aggregate` field. `read` groups the list's rows; it may give the largest alone where only these are
 * answered; `checkCount` may refuse groups before. Only the numbers that the operation names are read.
 */
export function aggregateOf(facets: Facets, read: ReadGroups, checkCount: CheckGroups = () => undefined): Aggregate {
  return async (args, _, info) => {
    const { groups: given, groupBy: formerBy, ...former } = args;
    const { input, at } = inputOr<Groups>("groups", given, { by: formerBy, ...former });
    const { by, having, orderBy, first } = input;
    checkFirst(first, at("first"));
    const keys = keysOf(by ?? [], facets, given ? "groups.by" : "groupBy");
    const requested = requestedOf(input, info, facets);
    const measured = requested.filter(({ number }) => number.measured);
    const apart = measured.length > 0 ? additivityKeys(measured.flatMap((one) => one.functions)) : [];
    const grouping = {
      keys: [...keys.map(({ key }) => key), ...apart],
      values: requested.map(({ number }) => number.of),
    };
    const largest = largestOf(input, keys.length);
    checkCount({ keys: grouping.keys.slice(0, keys.length), all: !isLimited(input), largest: largest !== undefined });
    const groups = await read(grouping, largest);
    const rowGroups =
      keys.length === 0
        ? [groups]
        : [...groupBy(groups, (group) => JSON.stringify(group.keys.slice(0, keys.length))).values()];
    const rows = rowGroups.map((parts) => {
      const own = rowKeys(keys, parts);
      check(requested, parts, own);
      return rowOf(
        own,
        requested.map(({ number }) => number.name),
        parts,
      );
    });
    const kept = having ? rows.filter((row) => matchesHaving(having, row, at("having"))) : rows;
    return firstOf(sortGroups(kept, orderBy ?? byCount), first);
  };
}

const byCount: readonly AggregateOrder[] = [{ field: "COUNT", direction: "DESC" }];

const isLimited = ({ having, first }: Groups) => Boolean(having) || typeof first === "number";

/** Rows that are answered, where the store can tell: the first by count. */
function largestOf({ having, orderBy, first }: Groups, keys: number): Largest | undefined {
  const [order, ...others] = orderBy ?? byCount;
  const isByCount = order?.field === "COUNT" && order.direction === "DESC" && others.length === 0;
  return isByCount && !having && keys > 0 && typeof first === "number" ? { keys, first } : undefined;
}

/** A number and the functions over it that the operation names, in its selection, `having` or `orderBy`. */
interface Requested {
  readonly number: FacetNumber;
  readonly functions: readonly AggregateFunction[];
}

function requestedOf({ having, orderBy }: Groups, info: GraphQLResolveInfo, facets: Facets): Requested[] {
  const selected = selectedFields(info.fieldNodes, info);
  const ordered = (orderBy ?? []).map(({ field }) => orderFields.get(field));
  const named = functions.map((of) => ({
    of,
    numbers: new Set([
      ...[...selectedFields(selected.get(of) ?? [], info).keys()].filter((name) => aggregateNumbers.has(name)),
      ...Object.keys(having?.[of] ?? {}),
      ...ordered.flatMap((value) => (value?.of === of ? [value.number] : [])),
    ]),
  }));
  const foreign = named.flatMap(({ numbers }) => [...numbers]).find((name) => !hasNumber(facets, name));
  if (foreign) throw badInput(`aggregate: expected ${namesOf(facets.numbers)} of this list, got ${foreign}`);
  return facets.numbers
    .map((number) => ({
      number,
      functions: named.filter(({ numbers }) => numbers.has(number.name)).map(({ of }) => of),
    }))
    .filter((requested) => requested.functions.length > 0);
}

/** Refuses a function that a group's numbers do not allow. */
function check(requested: readonly Requested[], parts: readonly Group[], keys: readonly RowKey[]): void {
  const group = keys.map(({ field, value }) => `${field} is ${value ?? "missing"}`).join(" and ");
  const place = group === "" ? "in the whole list" : `where ${group}`;
  requested.forEach(({ number, functions: named }, index) => {
    if (!number.measured) return;
    const groups = parts.filter(({ values }) => (values[index]?.count ?? 0) > 0);
    for (const of of named) checkAdditivity(number.name, of, { groups, own: keys.length, place });
  });
}

function rowKeys(keys: readonly FacetKey[], [first]: readonly Group[]): RowKey[] {
  return keys.map(({ name, isNode }, index) => {
    const value = first?.keys[index] ?? null;
    return { field: name, value, node: (_, context) => (isNode && value !== null ? context.node(value) : null) };
  });
}

function keysOf(names: readonly string[], facets: Facets, place: string): FacetKey[] {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw badInput(`${place}: expected each key once, got ${twice} twice`);
  return names.map((name) => {
    const key = facets.keys.find((one) => one.name === name);
    if (!key) throw badInput(`${place}: expected ${namesOf(facets.keys)} of this list, got ${name}`);
    return key;
  });
}

const hasNumber = ({ numbers }: Facets, name: string) => numbers.some((number) => number.name === name);

/** Names to choose from, as in an error: `one of VALUE, LOWER`. */
const namesOf = (all: readonly { readonly name: string }[]) =>
  all.length === 0 ? "no number" : `one of ${all.map(({ name }) => name).join(", ")}`;

function checkFirst(first: number | null | undefined, place: string): void {
  if (typeof first !== "number") return;
  if (first < 0) throw badInput(`${place}: ${belowMin(first, { min: 0, max: maxGroups.withFirst })}`);
  if (first > maxGroups.withFirst)
    throw new KnownError("LIMIT_EXCEEDED", `${place}: expected at most ${maxGroups.withFirst} groups, got ${first}`);
}

function firstOf(rows: AggregateRow[], first: number | null | undefined): AggregateRow[] {
  if (typeof first === "number") return rows.slice(0, first);
  if (rows.length <= maxGroups.withoutFirst) return rows;
  throw new KnownError(
    "LIMIT_EXCEEDED",
    `aggregate: expected at most ${maxGroups.withoutFirst} groups without first, got ${rows.length}; give first, having, or a narrower where`,
  );
}
