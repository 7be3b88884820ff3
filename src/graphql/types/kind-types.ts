import { type ClassType, Float, ID, Int } from "type-graphql";
import { declaredFields, type FieldSpec, type PartClass } from "../../model/field.js";
import { type KindName, kinds } from "../../model/index.js";
import { entityFields } from "./ends.js";
import { kindEnum } from "./enums.js";
import { addField, DayScalar, enumType, interfaceType, objectType, type TypeRef } from "./type-builder.js";

/** The interfaces and one object type for each kind, with the fields that the model declares. */
export const nodeType = interfaceType("Node", "Anything that has an id (Relay).");
export const entityType = interfaceType("Entity", "Anything that has a name.", [nodeType]);

const types = new Map(
  [...kinds.values()].map(({ name, doc, entity }) => [
    name,
    objectType(name, doc, undefined, entity ? [nodeType, entityType] : [nodeType]),
  ]),
);
export const kindTypes: readonly ClassType[] = [...types.values()];

/** The type of a kind, or of the interface of that name. */
export function typeNamed(name: KindName | "Entity" | "Node"): ClassType {
  return name === "Node" ? nodeType : name === "Entity" ? entityType : (types.get(name) as ClassType);
}

addField(nodeType, "id", () => ID, {
  nullable: false,
  doc: "Stable, readable id. Example: `policy:5g-setting-sail`. Stored: (:Node).id",
});
addField(nodeType, "kind", () => kindEnum, {
  nullable: false,
  doc: "What kind of thing it is. Stored: (:Node) label",
});
for (const field of entityFields) addDeclared(entityType, field, "(:Entity)");
for (const kind of kinds.values())
  for (const field of kind.fields) addDeclared(typeNamed(kind.name), field, `(:${kind.name})`);

/** Adds a declared field; `owner` is what stores it, for the description. A list is never null: nothing is an empty list. */
export function addDeclared(to: ClassType, field: FieldSpec, owner: string): void {
  const origin = field.derived ? `Computed: ${field.derived}` : `Stored: ${owner}.${field.name}`;
  const nullable = !field.list && (field.ref !== undefined || !field.required);
  addField(to, field.name, () => (field.list ? [valueType(field)] : valueType(field)), {
    doc: `${field.doc} ${origin}`,
    nullable,
    deprecated: field.deprecated,
  });
}

const scalars: Record<string, TypeRef> = { text: String, int: Int, number: Float, flag: Boolean, day: DayScalar };

function valueType(field: FieldSpec): TypeRef {
  if (field.ref) return typeNamed(field.ref);
  if (field.part) return partType(field.part);
  return field.values ? enumType(field.values) : (scalars[field.type] as TypeRef);
}

/** The type of a value made of several fields, such as a unit. */
export function partType(part: PartClass): ClassType {
  return objectType(part.name, `A ${part.name} as part of what carries it.`, (type) => {
    for (const field of declaredFields(part))
      addField(type, field.name, () => valueType(field), {
        doc: `${field.doc} Stored: with what carries it`,
        nullable: !field.required,
        deprecated: field.deprecated,
      });
  });
}
