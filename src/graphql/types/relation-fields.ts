import { Entity } from "../../model/entity.js";
import { Node } from "../../model/node.js";
import { type KindName, kinds } from "../../model/index.js";
import { endConnection, kindConnection, linkConnection } from "./connections.js";
import { type End, ends, leadsTo } from "./ends.js";
import { kindEnum, linkDirection, relationEnum } from "./enums.js";
import { endArgs, listArgs, pageSize, paging } from "./inputs.js";
import { kindTypes, typeNamed } from "./kind-types.js";
import { addField, type ArgOptions, type FieldOptions, type TypeRef } from "./type-builder.js";

/** Adds to every kind the fields that walk its relations, by name and in general. */
export function addRelationFields(): void {
  for (const end of ends) {
    const { type, options } = fieldOf(end);
    for (const owner of end.owners) addField(typeNamed(owner), end.field, type, options);
  }
  for (const owner of [Node, Entity, ...kindTypes])
    addField(owner, "links", linkConnection, {
      nullable: false,
      rows: pageSize.default,
      doc: "Relations of any kind, both ways, by id.",
      origin: { stored: "-[]-" },
      declaredBy: "src/graphql/types/relation-fields.ts",
      args: linkArgs(owner === Node),
    });
}

function fieldOf(end: End): { type: () => TypeRef; options: FieldOptions } {
  const { relation, direction } = end;
  const { name, fields } = leadsTo(end);
  const arrow = direction === "OUT" ? `-[:${relation.name}]->` : `<-[:${relation.name}]-`;
  const options = {
    doc: docOf(end, kinds.get(name)?.label.en.toLowerCase() ?? "thing"),
    origin: { stored: arrow },
    declaredBy: relation.create().constructor.name,
  };
  if (end.single) return { type: () => typeNamed(name), options };
  if (end.plain)
    return {
      type: () => kindConnection(name as KindName),
      options: { ...options, nullable: false, rows: pageSize.default, args: listArgs(name, fields) },
    };
  return {
    type: () => endConnection(end),
    options: { ...options, nullable: false, rows: pageSize.default, args: endArgs(end) },
  };
}

/** Short description of a relation's field, which `RelationName` completes: "Each policy that targets it: TARGETS." */
function docOf({ relation, direction, single }: End, other: string): string {
  const { label, name } = relation;
  const link = direction === "OUT" ? `that it ${label.en}` : `that ${label.en} it`;
  return `${single ? "The" : "Each"} ${other} ${link}: ${name}.`;
}

/** Arguments of `links`, described on the interface of all kinds. */
function linkArgs(described: boolean): readonly ArgOptions[] {
  const doc = (text: string) => (described ? { doc: text } : {});
  return [
    { name: "direction", type: () => linkDirection, ...doc("Only relations that run this way.") },
    { name: "relations", type: () => [relationEnum], ...doc("Only these relations.") },
    { name: "kinds", type: () => [kindEnum], ...doc("Only where the other end is of these kinds.") },
    ...paging,
  ];
}
