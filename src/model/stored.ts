import type { Node } from "./node.js";

/**
 * Stored properties of a kind or relation, from its class: a part lies flat (`unit` as `unitCode` and `unitKind`), a list
 * of parts is a list of JSON texts, all else is as declared.
 */
export type Stored<T extends object> = Plain<T> & Flat<T>;

/** Fields that are stored under their own name. */
type Plain<T> = {
  readonly [K in keyof T as IsPart<T[K]> extends true ? never : K & Own<T>]: Item<NonNullable<T[K]>>;
};

/** Fields of parts, each under the part's name and its own. */
type Flat<T> = All<{ [K in Own<T>]-?: IsPart<T[K]> extends true ? FlatPart<K, T[K]> : never }[Own<T>]>;

/** A part that may be missing leaves all of its fields out. */
type FlatPart<Name extends string, P> = undefined extends P
  ? Partial<Prefixed<Name, NonNullable<P>>>
  : Prefixed<Name, P>;
type Prefixed<Name extends string, P> = {
  readonly [K in keyof P as `${Name}${Capitalize<K & string>}`]: NonNullable<P[K]>;
};

/** The declared fields: a node's id and kind are no properties. */
type Own<T> = Exclude<keyof T, T extends Node ? keyof Node : never> & string;
type IsPart<V> = NonNullable<V> extends readonly unknown[] ? false : NonNullable<V> extends object ? true : false;
type Item<V> = V extends readonly (infer One)[] ? readonly (IsPart<One> extends true ? string : One)[] : V;

/** Intersection of a union's members. */
export type All<Union> = (Union extends unknown ? (member: Union) => void : never) extends (all: infer Each) => void
  ? Each
  : never;
