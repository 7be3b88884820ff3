import { type KindName, kinds, relations } from "../../model/index.js";
import type { KindSpec } from "../../model/kind.js";
import type { RelationSpec } from "../../model/relation.js";
import { type StoredProperty, storedProperties, storedType } from "../../store/stored-properties.js";
import type { GroupKey, PropertyOf } from "../../store/aggregate.js";
import { type End, ends, leadsTo } from "./ends.js";
import { pascal, screaming } from "./type-builder.js";

/** Keys by which the rows of a list can be grouped, and numbers of theirs that can be summed up. */
export interface Facets {
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
  /** Pattern of what stores it: `(:Observation).value`. */
  readonly pattern: string;
  readonly of: PropertyOf;
  /** It is given in the unit beside it: see additivity.ts. */
  readonly measured: boolean;
}

/** Facets of the list of all things of a kind. */
export function facetsOfKind(name: KindName): Facets {
  const kind = kinds.get(name) as KindSpec;
  return { keys: kindKeys(kind), numbers: numbersOf("node", kind) };
}

/** Facets of a relation's list: by what it leads to, and by what the relation says. */
export function facetsOfEnd(end: End): Facets {
  const kind = kinds.get(leadsTo(end).name);
  return {
    keys: [...(kind ? kindKeys(kind) : [kindKey]), ...keysOf("edge", end.relation)],
    numbers: [...(kind ? numbersOf("node", kind) : []), ...numbersOf("edge", end.relation)],
  };
}

const kindKey: FacetKey = {
  name: "KIND",
  doc: "By `kind`.",
  key: { on: "node", field: "kind", as: "text" },
  isNode: false,
};

/** Facets of the list of relations of any kind. */
export const linkFacets: Facets = {
  keys: [
    kindKey,
    {
      name: "EDGE_RELATION",
      doc: "By the relation.",
      key: { on: "edge", field: "relation", as: "text" },
      isNode: false,
    },
    {
      name: "EDGE_MODALITY",
      doc: "By the relation's `modality`.",
      key: { on: "edge", field: "modality", as: "text" },
      isNode: false,
    },
  ],
  numbers: [],
};

function kindKeys(kind: KindSpec): FacetKey[] {
  const single = ends.filter(
    ({ single: one, direction, owners, others }) =>
      one && direction === "OUT" && owners.includes(kind.name) && !others.includes(kind.name),
  );
  return [
    kindKey,
    ...keysOf("node", kind),
    ...single.map(({ field, relation }) => ({
      name: screaming(field),
      doc: `By \`${field}\`.`,
      key: { leadsTo: relation.name },
      isNode: true,
    })),
    ...single.flatMap(keysThrough),
  ];
}

/** Keys by what lies beyond a single relation; several things there are several groups of one row. */
const keysThrough = (single: End): FacetKey[] =>
  [...relations.values()]
    .filter(({ groups, from }) => groups && from.some((kind) => single.others.includes(kind)))
    .flatMap(({ name: relation, forward, to }) =>
      to.map((kind) => ({
        name: screaming(`${forward}${kind}`),
        doc: `By each ${kind} that \`${single.field}\` ${forward}.`,
        key: { leadsTo: single.relation.name, through: { relation, kind } },
        isNode: true,
      })),
    );

function keysOf(on: PropertyOf["on"], of: KindSpec | RelationSpec): FacetKey[] {
  return storedProperties(of)
    .filter(isKey)
    .map((stored) => {
      const type = storedType(stored);
      const name = screaming(nameOn(on, stored.name));
      const property = `${on === "edge" ? "the relation's " : ""}\`${stored.name}\``;
      const as = type === "flag" ? "flag" : type === "day" ? "year" : "text";
      const key: GroupKey = { on, field: stored.name, as };
      return as === "year"
        ? { name: `${name}_YEAR`, doc: `By the year of ${property}.`, key, isNode: false }
        : { name, doc: `By ${property}.`, key, isNode: type === "ref" };
    });
}

/** Numbers of a kind or relation. */
export function numbersOf(on: PropertyOf["on"], of: KindSpec | RelationSpec): FacetNumber[] {
  const stored = storedProperties(of);
  const hasUnit = stored.some(({ name }) => name === "unitCode");
  return stored
    .filter((one) => !one.field.list && ["int", "number"].includes(storedType(one)))
    .map((one) => ({
      name: nameOn(on, one.name),
      pattern: `${on === "node" ? `(:${of.name})` : `-[:${of.name}]-`}.${one.name}`,
      of: { on, field: one.name },
      measured: hasUnit && storedType(one) === "number",
    }));
}

/** Closed values, flags, references, days, and the codes in a part; no free text. */
const isKey = (stored: StoredProperty) =>
  !stored.field.list &&
  (["enum", "flag", "ref", "day"].includes(storedType(stored)) ||
    (stored.inner !== undefined && storedType(stored) === "text"));

const nameOn = (on: PropertyOf["on"], name: string) => (on === "node" ? name : `edge${pascal(name)}`);
