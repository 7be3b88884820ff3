import { type KindName, kinds, relations, type RelationName } from "../model/index.js";
import type { KindSpec } from "../model/kind.js";
import { type StoredProperty, storedProperties } from "../store/stored-properties.js";

/** A property as tools that match tables know it: what a kind stores, or a relation from it to what has a name. */
export interface Property {
  /** As in GraphQL; a part's field by its stored name. Example: `issuedBy`, `unitCode`. */
  readonly id: string;
  readonly name: string;
  readonly doc: string;
  readonly from:
    { readonly stored: StoredProperty } | { readonly relation: RelationName; readonly direction: "OUT" | "IN" };
}

/** The properties of a kind by id, stored ones first. */
export function propertiesOf(kind: KindName): ReadonlyMap<string, Property> {
  return byKind.get(kind) ?? new Map<string, Property>();
}

/** The property of that id, as the first kind that has it describes it. */
export const propertyNamed = (id: string): Property | undefined => all.get(id);

const byKind = new Map(
  [...kinds.values()].map((kind) => [
    kind.name,
    new Map([...storedOf(kind), ...relationsOf(kind)].map((property) => [property.id, property])),
  ]),
);
const all = new Map(
  [...byKind.values()]
    .flatMap((of) => [...of])
    .toReversed()
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
);
/** Of all kinds, each once, in code-point order. */
export const propertyIds: readonly string[] = [...all.keys()];

/** All but `names`, which repeats the names and adds what the thing is not called. */
function storedOf(kind: KindSpec): Property[] {
  return storedProperties(kind)
    .filter(({ name }) => name !== "names")
    .map((stored) => ({
      ...named(stored.name),
      doc: stored.inner ? `${stored.field.doc} ${stored.inner.doc}` : stored.field.doc,
      from: { stored },
    }));
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
