import { registerEnumType } from "type-graphql";

/** Deprecation of a field or an enum value: the reason, with what to ask for instead, and since which day. */
export interface Deprecation {
  readonly reason: string;
  readonly since: string;
}

/** Declaration of an enum: its public name, its doc, and the doc of each value. */
export interface EnumSpec<V extends string = string> {
  readonly name: string;
  readonly doc: string;
  readonly values: Readonly<Record<V, string>>;
  readonly deprecated: Partial<Readonly<Record<V, Deprecation>>>;
  /** The enum itself, as fields and type-graphql name it. */
  readonly type: EnumOf<V>;
}

/** An enum: each value under its own name. */
export type EnumOf<V extends string = string> = { readonly [Value in V]: Value };

const specs = new WeakMap<object, EnumSpec>();

/**
 * Declares an enum and registers it with type-graphql, so that a field can name it: `@Field(() => Stage)`.
 * `const Stage = oneOf("Stage", "…", { ISSUED: "Issued or launched." })`; its type is `keyof typeof Stage`.
 */
export function oneOf<V extends string>(
  name: string,
  doc: string,
  values: Readonly<Record<V, string>>,
  deprecated: EnumSpec<V>["deprecated"] = {},
): EnumOf<V> {
  const names = Object.keys(values) as V[];
  const type = Object.freeze(Object.fromEntries(names.map((value) => [value, value]))) as EnumOf<V>;
  const configOf = (value: V) => ({ description: values[value], deprecationReason: reasonOf(deprecated[value]) });
  const valuesConfig = Object.fromEntries(names.map((value) => [value, configOf(value)]));
  registerEnumType<object>(type, { name, description: doc, valuesConfig });
  specs.set(type, { name, doc, values, deprecated, type });
  return type;
}

/** Declaration of an enum that `oneOf` made. */
export function enumSpec(type: EnumOf): EnumSpec {
  const spec = specs.get(type);
  if (!spec) throw new Error(`expected an enum made by oneOf, got {${Object.keys(type).join(", ")}}`);
  return spec;
}

/** Deprecation as the schema says it: `Ask for issuedOn. (since 2026-11-24)`. */
export const reasonOf = (deprecated: Deprecation | undefined): string | undefined =>
  deprecated && `${deprecated.reason} (since ${deprecated.since})`;
