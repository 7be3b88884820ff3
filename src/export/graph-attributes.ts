import { kinds, relations } from "../model/index.js";
import type { EdgeRecord, NodeRecord } from "../store/store.js";
import { type Cell, type Column, type ColumnType, columnsOfAll, textColumn, valuesOf } from "./table.js";

/** Attribute of a node or edge in a graph file. */
export interface GraphAttribute {
  readonly name: string;
  readonly type: "string" | "long" | "double" | "boolean";
  readonly doc: string;
}

type Values = [name: string, value: Exclude<Cell, undefined>][];

/**
 * Names that differ from the model's, since graph tools reserve them: igraph identifies a node by its `name`, and the ends
 * of an edge are its `from` and `to`.
 */
const renamed = { node: { name: "entityName" }, edge: { from: "validFrom", to: "validTo" } } as const;
const nameIn = (of: keyof typeof renamed, name: string): string =>
  (renamed[of] as Readonly<Record<string, string>>)[name] ?? name;

const types: Record<ColumnType, GraphAttribute["type"]> = {
  text: "string",
  list: "string",
  int: "long",
  number: "double",
  flag: "boolean",
};

/** Attributes of nodes, beside id and label. */
export const nodeAttributes: readonly GraphAttribute[] = [
  textColumn("name", "The id, which igraph takes a node's name for; the entity's name is in entityName."),
  textColumn("kind", "The kind."),
  ...columnsOfAll([...kinds.values()]).map((column) => ({ ...column, name: nameIn("node", column.name) })),
].map(attributeOf);

/** Attributes of edges, beside ends, id and label. */
export const edgeAttributes: readonly GraphAttribute[] = [
  textColumn("relation", "The relation."),
  ...columnsOfAll([...relations.values()]).map((column) => ({ ...column, name: nameIn("edge", column.name) })),
].map(attributeOf);

export const valuesOfNode = ({ id, kind, props }: NodeRecord): Values => [
  ["name", id],
  ["kind", kind],
  ...renamedValues("node", valuesOf(kinds.get(kind), props)),
];

export const valuesOfEdge = ({ relation, props }: EdgeRecord): Values => [
  ["relation", relation],
  ...renamedValues("edge", valuesOf(relations.get(relation), props)),
];

const renamedValues = (of: keyof typeof renamed, values: Values): Values =>
  values.map(([name, value]) => [nameIn(of, name), value]);

function attributeOf({ name, type, doc }: Column): GraphAttribute {
  return { name, type: types[type], doc };
}
