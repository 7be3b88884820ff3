import type { GraphQLResolveInfo } from "graphql";
import { badInput, shown } from "../../errors.js";
import type { OrderKey, Position } from "../../store/order.js";
import type { Scalar, Window } from "../../store/store.js";
import { pageSize } from "../types/inputs.js";
import { sizeOf } from "./argument-checks.js";
import { selectedFields } from "./selection.js";

export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** Reads the window from Relay's arguments; refuses what contradicts itself. */
export function windowOf(args: PageArgs, order: readonly OrderKey[]): Omit<Window, "count"> {
  const { first, after, last, before } = args;
  if (isGiven(first) && isGiven(last)) throw badInput("first, last: expected one of them, got both");
  if (isGiven(last) && isGiven(after)) throw badInput("last: expected with before, got after");
  if (isGiven(before) && !isGiven(last))
    throw badInput(`before: expected with last, got ${isGiven(first) ? "first" : "no last"}`);
  const backward = isGiven(last);
  const limit = backward
    ? sizeOf("last", last, pageSize, "; page on with before")
    : sizeOf("first", first, pageSize, "; page on with after");
  const cursor = backward ? before : after;
  const from = isGiven(cursor) ? { from: decode(backward ? "before" : "after", cursor, order) } : {};
  return { limit, backward, ...from };
}

/** Window of a connection's field: it tells whether more rows follow where a caller asks that, or does not say how many it wants. */
export const windowFor = (
  args: PageArgs,
  order: readonly OrderKey[],
  info: GraphQLResolveInfo,
): Omit<Window, "count"> => ({
  ...windowOf(args, order),
  tellsMore: !isSized(args) || selectedFields(info.fieldNodes, info).has("pageInfo"),
});

/** True where a caller says how many rows a page has. */
export const isSized = ({ first, last }: PageArgs): boolean => isGiven(first) || isGiven(last);

/** Writes a cursor: the row's place in the order, opaque to callers. */
export function cursorOf(order: readonly OrderKey[], position: Position): string {
  return Buffer.from(JSON.stringify([signature(order), ...position.values, position.id])).toString("base64url");
}

function decode(name: string, cursor: string, order: readonly OrderKey[]): Position {
  const refuse = (why: string) =>
    badInput(`${name}: expected a cursor that this list gave, got ${shown(cursor)}${why}`);
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    throw refuse("");
  }
  if (!Array.isArray(parts) || parts.length < 2 || !parts.every(isCursorValue)) throw refuse("");
  const [sign, ...values] = parts as (Scalar | null)[];
  const id = values.pop();
  if (sign !== signature(order) || values.length !== order.length) throw refuse(" (it is of another order)");
  if (typeof id !== "string") throw refuse("");
  return { values, id };
}

const isCursorValue = (value: unknown) =>
  value === null ||
  Number.isFinite(value) ||
  typeof value === "boolean" ||
  (typeof value === "string" && !value.includes("\0") && value.isWellFormed());

const signature = (order: readonly OrderKey[]) =>
  order
    .map(
      ({ field, on, descending, nullsFirst }) =>
        `${descending ? "-" : "+"}${nullsFirst ? "?" : ""}${on === "edge" ? "->" : ""}${field}`,
    )
    .join("");

const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;
