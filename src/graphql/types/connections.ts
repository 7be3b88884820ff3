import { GraphQLJSONObject } from "graphql-scalars";
import { type ClassType, ID, Int } from "type-graphql";
import { graphqlType } from "../../model/field.js";
import type { KindName } from "../../model/index.js";
import type { FieldOrigin } from "../../model/origin.js";
import { addAggregate } from "./aggregate-types.js";
import { type End, ends, leadsTo, linkName } from "./ends.js";
import { linkDirection, relationEnum } from "./enums.js";
import { typeNamed } from "./kind-types.js";
import { commonFields, type LinkField, linkFields } from "./link-fields.js";
import { addField, objectType } from "./type-builder.js";

const declaredBy = "src/graphql/types/connections.ts";
const page = { computed: "src/graphql/read/connection.ts" };

/** Origins of a list's rows and of their count. */
interface ListOrigin {
  readonly rows: FieldOrigin;
  readonly count: FieldOrigin;
}
/** Origins in a list that a file reads, by two statements and their twins in SQL. */
export const listOrigin = (computed: string, rows: string, count: string): ListOrigin => ({
  rows: { computed, from: `${rows}, src/store/sqlite/sqlite-store.ts` },
  count: { computed, from: `${count}, src/store/sqlite/sqlite-store.ts` },
});
const ofKind = listOrigin(
  "src/graphql/read/kind-page.ts",
  "cypher/read/page-of-kind.cypher",
  "cypher/read/count-of-kind.cypher",
);
const ofRelation = listOrigin(
  "src/graphql/read/link-page.ts",
  "cypher/read/links-of-sources.cypher",
  "cypher/read/count-links-of-sources.cypher",
);
/** Lists of a kind that has a relation's field too. */
const ofEither = listOrigin(
  "src/graphql/read/kind-page.ts",
  "cypher/read/page-of-kind.cypher; in a relation's field src/graphql/read/link-page.ts, cypher/read/links-of-sources.cypher",
  "cypher/read/count-of-kind.cypher; in a relation's field src/graphql/read/link-page.ts, cypher/read/count-links-of-sources.cypher",
);
const ofLink = { nullable: false, declaredBy } as const;

/** Connection of all things of a kind. */
export const kindConnection = (name: KindName): ClassType =>
  connection(name, `List of kind ${name}.`, name, isPlain(name) ? ofEither : ofKind, (_, list) =>
    addAggregate(list, true),
  );

const isPlain = (name: KindName) => ends.some((end) => end.plain && leadsTo(end).name === name);

/** Connection of relations that lead to one type: its edges carry what any of them says. */
export function endConnection(end: End): ClassType {
  const { name } = leadsTo(end);
  return connection(linkName(end), `Relations to kind ${name}.`, name, ofRelation, (edge, list) => {
    addId(edge);
    for (const field of linkFields(name)) addLinkField(edge, field);
    addAggregate(list);
  });
}

/** Rows of that connection. */
export function endEdge(end: End): ClassType {
  endConnection(end);
  return objectType(`${linkName(end)}Edge`, "Row of a list.");
}

/** Connection of relations of any kind. */
export const linkConnection = (): ClassType =>
  connection("Link", "Relations of any kind.", "Node", ofRelation, (edge, list) => {
    addId(edge);
    for (const field of commonFields) addLinkField(edge, field);
    addAggregate(list);
    addField(edge, "relation", () => relationEnum, {
      ...ofLink,
      doc: "Which relation.",
      origin: { stored: "type(r)" },
    });
    addField(edge, "direction", () => linkDirection, {
      ...ofLink,
      doc: "Which way it runs.",
      origin: { stored: "startNode(r), endNode(r)" },
    });
    addField(edge, "properties", () => GraphQLJSONObject, {
      ...ofLink,
      doc: "What the relation says besides, by stored name.",
      origin: { stored: "properties(r)" },
    });
  });

const addId = (edge: ClassType) =>
  addField(edge, "id", () => ID, { ...ofLink, doc: "Id of the relation.", origin: { stored: "-[]-.id" } });

const addLinkField = (edge: ClassType, { spec, doc, nullable, stored, declaredBy: declaring }: LinkField) =>
  addField(edge, spec.name, graphqlType(spec), {
    doc,
    nullable,
    deprecated: spec.deprecated,
    complexity: spec.complexity,
    origin: spec.derived ?? { stored, loaded: spec.loaded },
    declaredBy: declaring,
  });

/** Connection by name: its edges have a cursor and a node; `fill` adds to them and to the list. */
export function connection(
  name: string,
  doc: string,
  to: KindName | "Entity" | "Node" | ClassType,
  { rows, count }: ListOrigin,
  fill?: (edge: ClassType, list: ClassType) => void,
): ClassType {
  const node = () => (typeof to === "string" ? typeNamed(to) : to);
  const origin = typeof to === "string" ? { stored: `(:${to})` } : rows;
  return objectType(`${name}Connection`, doc, (list) => {
    const edge = objectType(`${name}Edge`, "Row of a list.");
    const own = { nullable: false, declaredBy, origin: rows };
    addField(edge, "cursor", () => String, {
      ...own,
      doc: "Cursor of the row.",
      origin: { computed: "src/graphql/read/paging.ts", from: "the row's order keys" },
    });
    addField(edge, "node", node, { ...own, doc: "The thing itself.", origin });
    fill?.(edge, list);
    addField(list, "totalCount", () => Int, {
      ...own,
      origin: count,
      complexity: 5,
      doc: "Count of matching rows.",
    });
    addField(list, "edges", () => [edge], { ...own, doc: "Rows of the page." });
    addField(list, "nodes", () => [node()], { ...own, doc: "Nodes of the page." });
    addField(list, "pageInfo", () => pageInfo, { ...own, doc: "Place of the page.", origin: page });
  });
}

export const pageInfo = objectType("PageInfo", "Place of a page in its list (Relay).", (type) => {
  const add = (name: string, of: () => typeof Boolean | typeof String, nullable: boolean, doc: string) =>
    addField(type, name, of, { nullable, doc, origin: page, declaredBy });
  add("hasNextPage", () => Boolean, false, "True where rows follow this page.");
  add("hasPreviousPage", () => Boolean, false, "True where rows come before this page.");
  add("startCursor", () => String, true, "Cursor of the first row.");
  add("endCursor", () => String, true, "Cursor of the last row.");
});
