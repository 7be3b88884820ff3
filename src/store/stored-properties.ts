import { declaredFields, type Declared, type FieldSpec } from "../model/field.js";
import type { KindSpec } from "../model/kind.js";
import type { RelationSpec } from "../model/relation.js";
import type { Props } from "./store.js";

/** One stored property: a declared field, or one field of a part (`unit.code` is stored as `unitCode`). */
export interface Stored {
  readonly name: string;
  readonly field: FieldSpec;
  /** The part's own field, where the declared field is a part. */
  readonly inner?: FieldSpec;
  readonly required: boolean;
}

/** The stored properties of a kind or relation. A list of parts is one property: a list of JSON texts. */
export function storedProperties(of: KindSpec | RelationSpec): readonly Stored[] {
  let stored = cache.get(of);
  if (!stored) cache.set(of, (stored = of.fields.filter((field) => !field.derived).flatMap(flatten)));
  return stored;
}

/** Properties in the order of their declaration, whatever order an engine keeps them in. */
export function inModelOrder(of: KindSpec | RelationSpec, props: Props): [name: string, value: Props[string]][] {
  return storedProperties(of).flatMap(({ name }) => {
    const value = props[name];
    return value === undefined ? [] : [[name, value] as [string, Props[string]]];
  });
}

export const flatName = (field: string, inner: string) => field + inner.charAt(0).toUpperCase() + inner.slice(1);

/** Whether both engines index it: what is filtered by equality or ordered by often. */
export const isIndexed = (s: Stored) =>
  !s.field.list &&
  (s.name === "name" || s.inner !== undefined || ["enum", "day", "flag", "ref"].includes(storedType(s)));

/** The type of what is stored under the name. */
export const storedType = ({ field, inner }: Stored) => (field.list && field.part ? "text" : (inner ?? field).type);

const cache = new WeakMap<object, readonly Stored[]>();

function flatten(field: FieldSpec): Stored[] {
  if (!field.part || field.list) return [{ name: field.name, field, required: field.required }];
  return declaredFields(field.part as Declared).map((inner) => ({
    name: flatName(field.name, inner.name),
    field,
    inner,
    required: field.required && inner.required,
  }));
}
