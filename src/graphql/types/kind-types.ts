import type { ClassType } from "type-graphql";
import { Entity } from "../../model/entity.js";
import { type FieldSpec, graphqlType, isNullable } from "../../model/field.js";
import { type KindName, kinds } from "../../model/index.js";
import { Node } from "../../model/node.js";
import { kindClass } from "../../model/registry.js";
import { addField } from "./type-builder.js";

export const kindTypes: readonly ClassType[] = [...kinds.values()].map(({ type }) => type);

/** The type of a kind, or of the interface of that name. */
export function typeNamed(name: KindName | "Entity" | "Node"): ClassType {
  return name === "Node" ? Node : name === "Entity" ? Entity : kindClass(name);
}

/** Adds a field of a relation's class to the type of its edges; `pattern` is that of what stores it. */
export function addDeclared(to: ClassType, field: FieldSpec, pattern: string, declaring: string): void {
  addField(to, field.name, graphqlType(field), {
    doc: field.doc,
    nullable: isNullable(field),
    deprecated: field.deprecated,
    origin: { stored: `${pattern}.${field.name}`, loaded: field.loaded },
    declaredBy: `${declaring}.${field.name}`,
  });
}
