import { type ClassType, Float, ID, Int } from "type-graphql";
import { declaredFields, type FieldSpec, type PartClass } from "../../model/field.js";
import { type KindName, kinds } from "../../model/index.js";
import { entityFields } from "./ends.js";
import { kindEnum } from "./enums.js";
import { addField, DayScalar, enumType, interfaceType, objectType, type TypeRef } from "./type-builder.js";

const here = "src/graphql/types/kind-types.ts";

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
  doc: "Stable, readable id. Example: `policy:5g-setting-sail`.",
  origin: { stored: "(:Node).id" },
  declaredBy: here,
});
addField(nodeType, "kind", () => kindEnum, {
  nullable: false,
  doc: "What kind of thing it is.",
  origin: { stored: "(:Node) label" },
  declaredBy: here,
});
for (const field of entityFields) addDeclared(entityType, field, "(:Entity)", "Entity");
for (const kind of kinds.values())
  for (const field of kind.fields) addDeclared(typeNamed(kind.name), field, `(:${kind.name})`, kind.name);

/** Adds a field that a class declares; `owner` is the pattern of what stores it. A list is never null: nothing is an empty list. */
export function addDeclared(to: ClassType, field: FieldSpec, owner: string, declaring: string): void {
  const nullable = !field.list && (field.ref !== undefined || !field.required);
  addField(to, field.name, () => (field.list ? [valueType(field)] : valueType(field)), {
    doc: field.doc,
    origin: field.derived
      ? { computed: "src/graphql/read/derived.ts", from: field.derived }
      : { stored: `${owner}.${field.name}` },
    declaredBy: `${declaring}.${field.name}`,
    nullable,
    deprecated: field.deprecated,
    // A single derived value is put together from a list of others.
    ...(field.derived && !field.list ? { complexity: 5 } : {}),
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
        doc: field.doc,
        origin: { stored: "with what carries it" },
        declaredBy: `${part.name}.${field.name}`,
        nullable: !field.required,
        deprecated: field.deprecated,
      });
  });
}
