import { Entity } from "../../model/entity.js";
import { type Declared, declaredFields, type FieldSpec } from "../../model/field.js";
import { type KindName, kinds, relations } from "../../model/index.js";
import { Relation, type RelationSpec } from "../../model/relation.js";
import { pascal } from "./type-builder.js";

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
}

export const ends: readonly End[] = [...relations.values()].flatMap((relation) => {
  const { from, to, forward, backward, single } = relation;
  return [
    { relation, direction: "OUT", field: forward, owners: from, others: to, single, plain: false },
    { relation, direction: "IN", field: backward, owners: to, others: from, single: false, plain: single },
  ];
});

const entityFields = declaredFields(Entity as Declared);

/** Fields of a relation beyond its evidence and modality. */
export const ownFields = ({ fields }: RelationSpec): readonly FieldSpec[] =>
  fields.filter(({ name }) => !common.some((field) => field.name === name));

const common = declaredFields(Relation as Declared);

/** Beginning of the names of an end's types: `EntityLink`, `EntityTargetsLink`. Ends of one name have the same types. */
export const linkName = (end: End): string =>
  `${leadsTo(end).name}${ownFields(end.relation).length > 0 ? pascal(end.relation.name) : ""}Link`;

/** Type that an end leads to: the one kind, else Entity where all have names, else Node; with the fields they share. */
export function leadsTo({ others }: End): { name: KindName | "Entity" | "Node"; fields: readonly FieldSpec[] } {
  const [only] = others;
  if (only && others.length === 1) return { name: only, fields: kinds.get(only).fields };
  if (others.every((name) => kinds.get(name)?.entity)) return { name: "Entity", fields: entityFields };
  return { name: "Node", fields: [] };
}
