import { Entity } from "../../model/entity.js";
import { Node } from "../../model/node.js";
import { type KindName, kinds } from "../../model/index.js";
import { endConnection, kindConnection, linkConnection } from "./connections.js";
import { type End, ends, goesBy, leadsTo } from "./ends.js";
import { kindEnum, linkDirection, relationEnum } from "./enums.js";
import { endArgs, forwardPaging, pageSize } from "./inputs.js";
import { kindTypes, typeNamed } from "./kind-types.js";
import {
  addField,
  addInputField,
  type ArgOptions,
  type FieldOptions,
  inputType,
  type TypeRef,
} from "./type-builder.js";

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
      population: "links",
      doc: "Relations of any kind, both ways, by id.",
      origin: { stored: "-[]-" },
      declaredBy: "src/graphql/types/relation-fields.ts",
      args: linkArgs,
    });
}

function fieldOf(end: End): { type: () => TypeRef; options: FieldOptions } {
  const { relation, direction } = end;
  const { name } = leadsTo(end);
  const arrow = direction === "OUT" ? `-[:${relation.name}]->` : `<-[:${relation.name}]-`;
  const options = {
    doc: docOf(end, kinds.get(name)?.label.en.toLowerCase() ?? "thing"),
    origin: { stored: arrow },
    declaredBy: relation.create().constructor.name,
    population: { relation: relation.name, direction },
  };
  if (end.single) return { type: () => typeNamed(name), options };
  if (end.plain)
    return {
      type: () => kindConnection(name as KindName),
      options: { ...options, nullable: false, rows: pageSize.default, args: endArgs(end) },
    };
  return {
    type: () => endConnection(end),
    options: {
      ...options,
      nullable: false,
      rows: end.one === undefined ? pageSize.default : 1,
      args: endArgs(end),
      deprecated: goesBy(end),
    },
  };
}

/** Short description of a relation's field, which `RelationName` completes: "Each policy that targets it: TARGETS." */
function docOf({ relation, direction, single }: End, other: string): string {
  const { label, name } = relation;
  const link = direction === "OUT" ? `that it ${label.en}` : `that ${label.en} it`;
  return `${single ? "The" : "Each"} ${other} ${link}: ${name}.`;
}

const deprecated = { reason: "Give where.", since: "2026-11-27" };

/** Arguments of `links`. */
const linkArgs: readonly ArgOptions[] = [
  { name: "where", type: () => linksWhere },
  { name: "direction", type: () => linkDirection, deprecated },
  { name: "relations", type: () => [relationEnum], deprecated },
  { name: "kinds", type: () => [kindEnum], deprecated },
  ...forwardPaging,
];

const linksWhere = inputType("LinksWhere", "Relations to list; all must pass.", (type) => {
  addInputField(type, "direction", () => linkDirection, { doc: "Only relations that run this way." });
  addInputField(type, "relations", () => [relationEnum], { doc: "Only these relations." });
  addInputField(type, "kinds", () => [kindEnum], { doc: "Only where the other end is of these kinds." });
});
