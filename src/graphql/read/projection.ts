import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getNamedType,
  isInterfaceType,
} from "graphql";
import { Extensions } from "type-graphql";
import { fieldsIn, type OrderKey } from "../../store/order.js";
import type { PartReads } from "./declared-value.js";
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
  once(info, "node", () => asked("fields", readsOf(info.returnType, selectedFields(info.fieldNodes, info), info)));

/** Properties that the selection of a connection reads of its nodes; the order keys, for cursors, included. */
export const nodesProjection = (info: GraphQLResolveInfo, order: readonly OrderKey[]): Pick<Projection, "fields"> =>
  once(info, `nodes ${fieldsIn(order).join()}`, () => readNodesProjection(info, order));

function readNodesProjection(info: GraphQLResolveInfo, order: readonly OrderKey[]): Pick<Projection, "fields"> {
  const page = selectedFields(info.fieldNodes, info);
  const edge = selectedFields(page.get("edges") ?? [], info);
  const nodes = [...(page.get("nodes") ?? []), ...(edge.get("node") ?? [])];
  const fields = readsOf(typeOf(info.returnType, "nodes"), selectedFields(nodes, info), info);
  return asked("fields", fields && sorted([...fields, ...fieldsIn(order)]));
}

/** Those, and the properties that it reads of its edges. */
export function linksProjection(info: GraphQLResolveInfo, order: readonly OrderKey[]): Projection {
  const edges = once(info, "edges", () => {
    const edge = selectedFields(selectedFields(info.fieldNodes, info).get("edges") ?? [], info);
    for (const name of ["node", "cursor"]) edge.delete(name);
    return asked("edgeFields", readsOf(typeOf(info.returnType, "edges"), edge, info));
  });
  const ordered = edges.edgeFields && sorted([...edges.edgeFields, ...fieldsIn(order, "edge")]);
  return { ...nodesProjection(info, order), ...asked("edgeFields", ordered) };
}

/** Properties that the selection of a subgraph reads of its nodes, with those that are `written` on them, and of its edges. */
export function subgraphProjection(info: GraphQLResolveInfo, written: readonly string[]): Projection {
  const found = selectedFields(info.fieldNodes, info);
  const nodes = selectedFields(found.get("nodes") ?? [], info);
  const ofNode = selectedFields(nodes.get("node") ?? [], info);
  const fields = readsOf(typeOf(typeOf(info.returnType, "nodes"), "node"), ofNode, info);
  const ofEdge = selectedFields(found.get("edges") ?? [], info);
  const edgeFields = readsOf(typeOf(info.returnType, "edges"), ofEdge, info);
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
function readsOf(
  type: GraphQLOutputType,
  selected: ReadonlyMap<string, readonly FieldNode[]>,
  info: GraphQLResolveInfo,
): string[] | undefined {
  const named = getNamedType(type) as GraphQLObjectType | GraphQLInterfaceType;
  const types = isInterfaceType(named) ? info.schema.getPossibleTypes(named) : [named];
  const reads = [...selected].flatMap(([name, nodes]) =>
    types.flatMap((own) => {
      const field = own.getFields()[name];
      return field ? [readsOfField(field, nodes, info)] : [];
    }),
  );
  return reads.every((own) => own !== undefined) ? sorted(reads.flat()) : undefined;
}

/** Of a part only the fields that are selected, with one that tells whether the part is there. */
function readsOfField(
  { extensions }: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  info: GraphQLResolveInfo,
): readonly string[] | undefined {
  const parts = extensions.parts as PartReads | undefined;
  const names = parts ? [...selectedFields(nodes, info).keys()].filter((name) => name !== "__typename") : [];
  if (!parts || !names.every((name) => parts.stored.has(name))) return extensions.reads as string[] | undefined;
  const own = names.map((name) => parts.stored.get(name) as string);
  return names.some((name) => parts.required.has(name)) ? own : [...own, parts.always];
}

const sorted = (names: readonly string[]) => [...new Set(names)].toSorted();

const asked = <Key extends keyof Projection>(key: Key, names: readonly string[] | undefined): Pick<Projection, Key> =>
  names ? ({ [key]: names } as Pick<Projection, Key>) : ({} as Pick<Projection, Key>);
