import type { KindSpec } from "../model/kind.js";
import type { RelationSpec } from "../model/relation.js";
import { storedName } from "../store/stored-properties.js";
import type { Props, Scalar } from "../store/store.js";

/** Converts the fields of a row to stored properties: parts flat, lists of parts as JSON texts, without missing values and empty lists. */
export function rowProperties(spec: KindSpec | RelationSpec, value: Record<string, unknown>): Props {
  const props: Record<string, Scalar | readonly Scalar[]> = {};
  for (const field of spec.fields) {
    const own = value[field.written ?? field.name];
    if (own === undefined || own === null || (Array.isArray(own) && own.length === 0)) continue;
    if (!field.part) props[field.name] = own as Scalar | Scalar[];
    else if (field.list) props[field.name] = (own as object[]).map((item) => JSON.stringify(item));
    else for (const [inner, scalar] of Object.entries(own)) props[storedName(field.name, inner)] = scalar as Scalar;
  }
  return props;
}
