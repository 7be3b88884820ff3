import type { FieldSpec } from "../../model/field.js";
import { type KindName, kinds } from "../../model/index.js";
import type { KindSpec } from "../../model/kind.js";
import type { RelationSpec } from "../../model/relation.js";
import { type StoredProperty, storedProperties, storedType } from "../../store/stored-properties.js";
import type { GroupKey, PropertyOf } from "../../store/aggregate.js";
import { type End, ends, leadsTo, linkName } from "./ends.js";
import { pascal, screaming } from "./type-builder.js";

/** What the rows of a list can be grouped by, and which of their numbers can be summed up. */
export interface Facets {
  /** The enum of the keys. */
  readonly groupBy: string;
  /** What the names of the types begin with that hold the numbers. */
  readonly prefix: string;
  readonly keys: readonly FacetKey[];
  readonly numbers: readonly FacetNumber[];
}

export interface FacetKey {
  /** `SPEAKER`, `UNIT_CODE`, `PUBLISHED_ON_YEAR`; of the relation `EDGE_INTENT`. */
  readonly name: string;
  readonly doc: string;
  readonly key: GroupKey;
  /** Its values are ids of nodes. */
  readonly isNode: boolean;
}

export interface FacetNumber {
  /** `value`, `outOfValue`; of the relation `edgePartnerCount`. */
  readonly name: string;
  readonly doc: string;
  readonly of: PropertyOf;
  /** It is given in the unit that stands beside it: see unlike.ts. */
  readonly measured: boolean;
}

/** Of the list of all things of a kind. */
export function facetsOfKind(name: KindName): Facets {
  const kind = kinds.get(name) as KindSpec;
  return { groupBy: `${name}GroupBy`, prefix: name, keys: kindKeys(kind), numbers: numbersOf("node", kind) };
}

/** Of a relation's list: by what it leads to, and by what the relation says. */
export function facetsOfEnd(end: End): Facets {
  const { name } = leadsTo(end);
  const kind = kinds.get(name);
  const edgeKeys = keysOf("edge", end.relation);
  const edgeNumbers = numbersOf("edge", end.relation);
  return {
    groupBy: `${linkName(end)}GroupBy`,
    prefix: edgeNumbers.length > 0 ? linkName(end) : name,
    keys: [...(kind ? kindKeys(kind) : [kindKey]), ...edgeKeys],
    numbers: [...(kind ? numbersOf("node", kind) : []), ...edgeNumbers],
  };
}

const kindKey: FacetKey = {
  name: "KIND",
  doc: "The kind of thing.",
  key: { on: "node", field: "kind", as: "text" },
  isNode: false,
};
const modality: FacetKey = {
  name: "EDGE_MODALITY",
  doc: "Whether the relation was reported as done, is under way, or is promised.",
  key: { on: "edge", field: "modality", as: "text" },
  isNode: false,
};

/** Of the list of relations of any kind. */
export const linkFacets: Facets = {
  groupBy: "LinkGroupBy",
  prefix: "Node",
  keys: [
    kindKey,
    {
      name: "EDGE_RELATION",
      doc: "Which relation.",
      key: { on: "edge", field: "relation", as: "text" },
      isNode: false,
    },
    modality,
  ],
  numbers: [],
};

function kindKeys(kind: KindSpec): FacetKey[] {
  const single = ends.filter((end) => end.single && end.owners.includes(kind.name));
  return [
    kindKey,
    ...keysOf("node", kind),
    ...single.map(({ field, relation }) => ({
      name: screaming(field),
      doc: relation.doc,
      key: { leadsTo: relation.name },
      isNode: true,
    })),
  ];
}

function keysOf(on: PropertyOf["on"], of: KindSpec | RelationSpec): FacetKey[] {
  return storedProperties(of)
    .filter(isKey)
    .map((stored) => {
      const type = storedType(stored);
      const name = screaming(nameOn(on, stored.name));
      const { doc } = fieldOf(stored);
      const as = type === "flag" ? "flag" : type === "day" ? "year" : "text";
      const key: GroupKey = { on, field: stored.name, as };
      return as === "year"
        ? { name: `${name}_YEAR`, doc: `The year: ${doc}`, key, isNode: false }
        : { name, doc, key, isNode: type === "ref" };
    });
}

function numbersOf(on: PropertyOf["on"], of: KindSpec | RelationSpec): FacetNumber[] {
  const stored = storedProperties(of);
  const hasUnit = stored.some(({ name }) => name === "unitCode");
  return stored
    .filter((one) => !one.field.list && ["int", "number"].includes(storedType(one)))
    .map((one) => ({
      name: nameOn(on, one.name),
      doc: fieldOf(one).doc,
      of: { on, field: one.name },
      measured: hasUnit && storedType(one) === "number",
    }));
}

/** Closed values, flags, references, days, and the codes that stand in a part; no free text. */
const isKey = (stored: StoredProperty) =>
  !stored.field.list &&
  (["enum", "flag", "ref", "day"].includes(storedType(stored)) ||
    (stored.inner !== undefined && storedType(stored) === "text"));

const nameOn = (on: PropertyOf["on"], name: string) => (on === "node" ? name : `edge${pascal(name)}`);
const fieldOf = ({ field, inner }: StoredProperty): FieldSpec => inner ?? field;
