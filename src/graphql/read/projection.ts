import {
  type FieldNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
} from "graphql";
import { Extensions } from "type-graphql";
import { fieldsIn, type OrderKey } from "../../store/order.js";
import { isConditional } from "./is-conditional.js";
import { selectedFields } from "./selection.js";

/** Stored properties that an operation reads of the nodes and edges of a list; all of them where not given. */
export interface Projection {
  readonly fields?: readonly string[];
  readonly edgeFields?: readonly string[];
}

/**
 * Declares which stored properties of its record a computed field reads. For a field that does not declare them the whole
 * record is read. Stored fields declare theirs where they get their resolvers.
 */
export const Reads = (...properties: readonly string[]) => Extensions({ reads: properties });

/** Properties that a field's selection reads of the node that the field gives. */
export const nodeProjection = (info: GraphQLResolveInfo): Projection =>
  once(info, "node", () =>
    asked("fields", readsOf(info.returnType, selectedFields(info.fieldNodes, info).keys(), info.schema)),
  );

/** Properties that the selection of a connection reads of its nodes; the order keys, for cursors, included. */
export const nodesProjection = (info: GraphQLResolveInfo, order: readonly OrderKey[]): Pick<Projection, "fields"> =>
  once(info, `nodes ${fieldsIn(order).join()}`, () => readNodesProjection(info, order));

function readNodesProjection(info: GraphQLResolveInfo, order: readonly OrderKey[]): Pick<Projection, "fields"> {
  const page = selectedFields(info.fieldNodes, info);
  const edge = selectedFields(page.get("edges") ?? [], info);
  const nodes = [...(page.get("nodes") ?? []), ...(edge.get("node") ?? [])];
  const fields = readsOf(typeOf(info.returnType, "nodes"), selectedFields(nodes, info).keys(), info.schema);
  return asked("fields", fields && sorted([...fields, ...fieldsIn(order)]));
}

/** Those, and the properties that it reads of its edges. */
export function linksProjection(info: GraphQLResolveInfo, order: readonly OrderKey[]): Projection {
  const edges = once(info, "edges", () => {
    const edge = selectedFields(selectedFields(info.fieldNodes, info).get("edges") ?? [], info);
    const names = [...edge.keys()].filter((name) => name !== "node" && name !== "cursor");
    return asked("edgeFields", readsOf(typeOf(info.returnType, "edges"), names, info.schema));
  });
  const ordered = edges.edgeFields && sorted([...edges.edgeFields, ...fieldsIn(order, "edge")]);
  return { ...nodesProjection(info, order), ...asked("edgeFields", ordered) };
}

/** Properties that the selection of a subgraph reads of its nodes, with those that are `written` on them, and of its edges. */
export function subgraphProjection(info: GraphQLResolveInfo, written: readonly string[]): Projection {
  const found = selectedFields(info.fieldNodes, info);
  const nodes = selectedFields(found.get("nodes") ?? [], info);
  const names = selectedFields(nodes.get("node") ?? [], info).keys();
  const fields = readsOf(typeOf(typeOf(info.returnType, "nodes"), "node"), names, info.schema);
  const edgeNames = selectedFields(found.get("edges") ?? [], info).keys();
  const edgeFields = readsOf(typeOf(info.returnType, "edges"), edgeNames, info.schema);
  return { ...asked("fields", fields && sorted([...fields, ...written])), ...asked("edgeFields", edgeFields) };
}

/** Projections by field of an operation, for each type that has the field. */
const known = new WeakMap<FieldNode, Map<string, Projection>>();

/** Reads a projection once for a field of an operation, unless the values of variables can change what it selects. */
function once<T extends Projection>(info: GraphQLResolveInfo, name: string, read: () => T): T {
  const [field, ...others] = info.fieldNodes;
  if (!field || others.length > 0 || isConditional(info)) return read();
  const key = `${info.parentType.name} ${name}`;
  let projections = known.get(field);
  if (!projections) known.set(field, (projections = new Map()));
  let projection = projections.get(key);
  if (!projection) projections.set(key, (projection = read()));
  return projection as T;
}

const typeOf = (connection: GraphQLOutputType, field: "nodes" | "edges" | "node") =>
  (getNamedType(connection) as GraphQLObjectType).getFields()[field]?.type as GraphQLOutputType;

/** Properties that fields of a type read, of each type that it can be; undefined where one of them reads the whole record. */
function readsOf(type: GraphQLOutputType, names: Iterable<string>, schema: GraphQLSchema): string[] | undefined {
  const named = getNamedType(type) as GraphQLObjectType | GraphQLInterfaceType;
  const types = isInterfaceType(named) ? schema.getPossibleTypes(named) : [named];
  const fields = [...names].flatMap((name) => types.flatMap((own) => own.getFields()[name] ?? []));
  const reads = fields.map(({ extensions }) => extensions.reads as readonly string[] | undefined);
  return reads.every((own) => own !== undefined) ? sorted(reads.flat()) : undefined;
}

const sorted = (names: readonly string[]) => [...new Set(names)].toSorted();

const asked = <Key extends keyof Projection>(key: Key, names: readonly string[] | undefined): Pick<Projection, Key> =>
  names ? ({ [key]: names } as Pick<Projection, Key>) : ({} as Pick<Projection, Key>);
