import { declaredFields, type Declared, type FieldSpec } from "../model/field.js";
import type { KindSpec } from "../model/kind.js";
import type { RelationSpec } from "../model/relation.js";
import type { Props } from "./records.js";

/** One stored property: a declared field, or a field of a part (`unit.code` is stored as `unitCode`). */
export interface StoredProperty {
  readonly name: string;
  readonly field: FieldSpec;
  /** The part's own field, where the declared field is a part. */
  readonly inner?: FieldSpec;
  readonly required: boolean;
}

/** The stored properties of a kind or relation. A list of parts is one property: a list of JSON texts. */
export function storedProperties(of: KindSpec | RelationSpec): readonly StoredProperty[] {
  let stored = cache.get(of);
  if (!stored) cache.set(of, (stored = of.fields.filter((field) => !field.derived).flatMap(flatten)));
  return stored;
}

/** Properties in the order of their declaration: engines return them in different orders. */
export function inModelOrder(of: KindSpec | RelationSpec, props: Props): [name: string, value: Props[string]][] {
  return storedProperties(of).flatMap(({ name }) => {
    const value = props[name];
    return value === undefined ? [] : [[name, value] as [string, Props[string]]];
  });
}

/** Stored name of a part's field. */
export const storedName = (field: string, inner: string) => field + inner.charAt(0).toUpperCase() + inner.slice(1);

/**
 * Name under which both engines keep the last day of a partial day: 2025-02-28 beside 2025-02. Not a property of records. A
 * full day has none; the first day needs none, as texts of days sort by it.
 */
export const lastDayOf = (day: string) => last + day;

/** Day whose last day is kept under a name, if it is one's. */
export const dayOfLast = (name: string) => (name.startsWith(last) ? name.slice(last.length) : undefined);

const last = "_last_";

/** True for properties that are a day, so that a last day may be kept beside them. */
export const isDayProperty = (stored: StoredProperty) => !stored.field.list && storedType(stored) === "day";

/** True for properties that both engines index: those often filtered by equality or ordered by. */
export const isIndexed = (s: StoredProperty) =>
  !s.field.list &&
  (s.name === "name" || s.inner !== undefined || ["enum", "day", "flag", "ref"].includes(storedType(s)));

/** Day by which a kind's nodes follow one another: the last of those that its rows declare; undefined where there is none. */
export const sortDay = (kind: KindSpec): StoredProperty | undefined =>
  storedProperties(kind).findLast((s) => isDayProperty(s) && !s.field.computed);

/** Closed values of named things that have a sort day: they are often filtered by one, in the order of the other. */
export function datedFilters(kind: KindSpec): (readonly [filter: string, day: string])[] {
  const day = sortDay(kind)?.name;
  if (day === undefined || !kind.entity) return [];
  const closed = storedProperties(kind).filter((s) => !s.field.list && !s.field.computed && storedType(s) === "enum");
  return closed.map(({ name }) => [name, day] as const);
}

/** Type of the stored value. */
export const storedType = ({ field, inner }: StoredProperty) =>
  field.list && field.part ? "text" : (inner ?? field).type;

const cache = new WeakMap<object, readonly StoredProperty[]>();

function flatten(field: FieldSpec): StoredProperty[] {
  if (!field.part || field.list) return [{ name: field.name, field, required: field.required }];
  return declaredFields(field.part as Declared).map((inner) => ({
    name: storedName(field.name, inner.name),
    field,
    inner,
    required: field.required && inner.required,
  }));
}
