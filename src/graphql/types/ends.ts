import { Entity } from "../../model/entity.js";
import type { Deprecation } from "../../model/enum.js";
import { type Declared, declaredFields, type FieldSpec } from "../../model/field.js";
import { type KindName, kinds, relations } from "../../model/index.js";
import type { RelationSpec } from "../../model/relation.js";

/** One relation seen from one end: the field that shows it. */
export interface End {
  readonly relation: RelationSpec;
  readonly direction: "OUT" | "IN";
  readonly field: string;
  readonly owners: readonly KindName[];
  readonly others: readonly KindName[];
  /** The field gives the node itself: at most one, and nothing to say of the relation. */
  readonly single: boolean;
  /** The field gives the kind's own connection: the relation has nothing to say of itself. */
  readonly plain: boolean;
  /** Field that gives the node itself, where this one gives links of which there is at most one. */
  readonly one?: string | undefined;
}

/** Name of the type that an end leads to. */
export type EndName = KindName | "Entity" | "Node";

export const ends: readonly End[] = [...relations.values()].flatMap((relation) => {
  const { from, to, forward, backward, single, one } = relation;
  const out = { relation, direction: "OUT", owners: from, others: to, plain: false } as const;
  const back = { relation, direction: "IN", owners: to, others: from } as const;
  return [
    { ...out, field: forward, single, one: one.first ? undefined : one.forward },
    { ...back, field: backward, single: false, plain: single, one: one.backward },
    ...(one.forward === undefined ? [] : [{ ...out, field: one.forward, single: true }]),
    ...(one.backward === undefined ? [] : [{ ...back, field: one.backward, single: true, plain: false }]),
  ];
});

/** Deprecation of links that say nothing beside the node: of which there is at most one. */
export const goesBy = ({ one, relation }: End): Deprecation | undefined =>
  one === undefined || relation.basis === "STATED" ? undefined : { reason: `Ask for ${one}.`, since: "2026-11-27" };

const entityFields = declaredFields(Entity as Declared);

/** Tells whether an end gives links, with what the relation says: no node itself and no list of a kind. */
export const isLink = ({ single, plain }: End): boolean => !single && !plain;

/** Beginning of the names of the types of an end's links, which all ends that lead to the same share: `PolicyLink`. */
export const linkName = (end: End): string => `${leadsTo(end).name}Link`;

/** Type that an end leads to: the one kind, else Entity where all have names, else Node; with the fields they share. */
export function leadsTo({ others }: End): { name: EndName; fields: readonly FieldSpec[]; kinds?: readonly KindName[] } {
  const [only] = others;
  if (only && others.length === 1) return { name: only, fields: kinds.get(only).fields };
  if (others.every((name) => kinds.get(name)?.entity)) return { name: "Entity", fields: entityFields, kinds: others };
  return { name: "Node", fields: [] };
}
