import { GraphQLJSONObject } from "graphql-scalars";
import { type ClassType, ID, Int } from "type-graphql";
import { Relation, type RelationSpec } from "../../model/relation.js";
import { declaredFields, type Declared } from "../../model/field.js";
import type { KindName } from "../../model/index.js";
import { addAggregate } from "./aggregate-types.js";
import { type End, leadsTo, linkName, ownFields } from "./ends.js";
import { linkDirection, relationEnum } from "./enums.js";
import { facetsOfEnd, facetsOfKind, linkFacets } from "./facets.js";
import { addDeclared, nodeType, typeNamed } from "./kind-types.js";
import { addField, objectType } from "./type-builder.js";

/** The connection of all things of a kind. */
export function kindConnection(name: KindName): ClassType {
  return connection(
    name,
    `A list of things of kind ${name}.`,
    () => typeNamed(name),
    (_, list) => addAggregate(list, facetsOfKind(name)),
  );
}

/** The connection of relations that lead to one kind and say the same: its edges carry what they say. */
export function endConnection(end: End): ClassType {
  const { name } = leadsTo(end);
  const to = () => typeNamed(name);
  return connection(linkName(end), `Relations that lead to things of kind ${name}.`, to, (edge, list) => {
    addStatement(edge, end.relation);
    addAggregate(list, facetsOfEnd(end));
  });
}

/** The connection of relations of any kind. */
export function linkConnection(): ClassType {
  return connection(
    "Link",
    "Relations of any kind.",
    () => nodeType,
    (edge, list) => {
      addStatement(edge, undefined);
      addAggregate(list, linkFacets);
      addField(edge, "relation", () => relationEnum, { nullable: false, doc: "Which relation. Stored: type(r)" });
      addField(edge, "direction", () => linkDirection, {
        nullable: false,
        doc: "Which way it runs. Computed: from its ends",
      });
      addField(edge, "properties", () => GraphQLJSONObject, {
        nullable: false,
        doc: "What the relation says besides, by stored name. Stored: properties(r)",
      });
    },
  );
}

function addStatement(edge: ClassType, relation: RelationSpec | undefined): void {
  const label = relation && ownFields(relation).length > 0 ? `-[:${relation.name}]-` : "-[]-";
  addField(edge, "id", () => ID, { nullable: false, doc: `Id of the relation. Stored: ${label}.id` });
  const fields = relation?.fields ?? declaredFields(Relation as Declared);
  for (const field of fields) addDeclared(edge, field, label);
}

/** A connection by name, made once: its edges have a cursor and a node; `fill` adds to them and to the list. */
export function connection(
  name: string,
  doc: string,
  to: () => ClassType,
  fill?: (edge: ClassType, list: ClassType) => void,
): ClassType {
  return objectType(`${name}Connection`, doc, (type) => {
    const edge = objectType(`${name}Edge`, `One row of a ${name}Connection.`);
    const add = (on: ClassType, field: string, of: Parameters<typeof addField>[2], says: string) =>
      addField(on, field, of, { nullable: false, doc: says });
    add(edge, "cursor", () => String, "Where the row stands: for after or before. Computed: from the row's order keys");
    add(edge, "node", to, "The thing itself. Stored: (:Node)");
    fill?.(edge, type);
    addField(type, "totalCount", () => Int, {
      nullable: false,
      complexity: 5,
      doc: "All rows that match, whatever the page. Computed: one count",
    });
    add(type, "edges", () => [edge], "The rows of the page. Computed: a page of the list");
    add(type, "nodes", () => [to()], "The same rows without their edges. Computed: a page of the list");
    add(type, "pageInfo", () => pageInfo, "Where the page stands in the list. Computed: from the page read");
  });
}

export const pageInfo = objectType("PageInfo", "Where a page stands in its list (Relay).");
for (const [name, doc] of [
  ["hasNextPage", "Whether rows follow this page. Computed: from the page read"],
  ["hasPreviousPage", "Whether rows come before this page. Computed: from the page read and the cursor given"],
] as const)
  addField(pageInfo, name, () => Boolean, { nullable: false, doc });
addField(pageInfo, "startCursor", () => String, { doc: "Cursor of the first row. Computed: from its order keys" });
addField(pageInfo, "endCursor", () => String, { doc: "Cursor of the last row. Computed: from its order keys" });
