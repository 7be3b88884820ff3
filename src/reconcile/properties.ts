import { type KindName, kinds, relations, type RelationName } from "../model/index.js";
import type { KindSpec } from "../model/kind.js";
import { ascending } from "../store/ascending.js";
import { groupBy } from "../store/group-by.js";
import { type StoredProperty, storedProperties } from "../store/stored-properties.js";

/** A property of the Reconciliation Service API: a stored property of a kind, or a relation to entities. */
export interface Property {
  /** Field name in GraphQL; for a part's field its stored name. Examples: `issuedBy`, `unitCode`. */
  readonly id: string;
  readonly name: string;
  readonly doc: string;
  readonly from:
    | { readonly stored: StoredProperty }
    | { readonly part: readonly StoredProperty[] }
    | { readonly relation: RelationName; readonly direction: "OUT" | "IN" };
}

/** Properties of a kind by id, stored ones first. */
export function propertiesOf(kind: KindName): ReadonlyMap<string, Property> {
  return byKind.get(kind) ?? new Map<string, Property>();
}

/** Property by id, as the first kind that has it describes it. */
export const propertyNamed = (id: string): Property | undefined => all.get(id);

const byKind = new Map(
  [...kinds.values()].map((kind) => [
    kind.name,
    new Map([...storedOf(kind), ...partsOf(kind), ...relationsOf(kind)].map((property) => [property.id, property])),
  ]),
);
const all = new Map(
  [...byKind.values()]
    .flatMap((of) => [...of])
    .toReversed()
    .toSorted(([a], [b]) => ascending(a, b)),
);
/** Property ids of all kinds, each once, ascending. */
export const propertyIds: readonly string[] = [...all.keys()];

/** Stored properties without `names`, which repeats the names and contains NEGATIVE ones. */
function storedOf(kind: KindSpec): Property[] {
  return storedProperties(kind)
    .filter(({ name }) => name !== "names")
    .map((stored) => ({
      ...named(stored.name),
      doc: stored.inner ? `${stored.field.doc} ${stored.inner.doc}` : stored.field.doc,
      from: { stored },
    }));
}

/** Fields that are parts, as `unit`: their values are those of the part's fields, the first of which names it. */
function partsOf(kind: KindSpec): Property[] {
  const parts = groupBy(
    storedProperties(kind).filter(({ inner }) => inner !== undefined),
    ({ field }) => field,
  );
  return [...parts].map(([field, part]) => ({ ...named(field.name), doc: field.doc, from: { part } }));
}

function relationsOf({ name: kind }: KindSpec): Property[] {
  return [...relations.values()].flatMap(({ name: relation, doc, from, to, forward, backward }) => [
    ...(from.includes(kind) && to.every(hasName)
      ? [{ ...named(forward), doc, from: { relation, direction: "OUT" as const } }]
      : []),
    ...(to.includes(kind) && from.every(hasName)
      ? [{ ...named(backward), doc: `${doc} Seen from the other end.`, from: { relation, direction: "IN" as const } }]
      : []),
  ]);
}

function hasName(kind: KindName): boolean {
  return kinds.get(kind)?.entity === true;
}

function named(id: string): Pick<Property, "id" | "name"> {
  return { id, name: id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`) };
}
