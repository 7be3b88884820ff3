import {
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
} from "graphql";
import { Extensions } from "type-graphql";
import type { OrderKey } from "../../store/order.js";
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
export function nodeProjection(info: GraphQLResolveInfo): Projection {
  return asked("fields", readsOf(info.returnType, selectedFields(info.fieldNodes, info).keys(), info.schema));
}

/** Properties that the selection of a connection reads of its nodes and edges; the order keys, for cursors, included. */
export function pageProjection(info: GraphQLResolveInfo, order: readonly OrderKey[]): Projection {
  const page = selectedFields(info.fieldNodes, info);
  const edge = selectedFields(page.get("edges") ?? [], info);
  const nodes = [...(page.get("nodes") ?? []), ...(edge.get("node") ?? [])];
  const types = typesOf(info.returnType);
  const fields = readsOf(types.node, selectedFields(nodes, info).keys(), info.schema);
  const ofEdge = [...edge.keys()].filter((name) => name !== "node" && name !== "cursor");
  return {
    ...asked("fields", fields && sorted([...fields, ...order.map(({ field }) => field)])),
    ...asked("edgeFields", readsOf(types.edge, ofEdge, info.schema)),
  };
}

function typesOf(connection: GraphQLOutputType): { node: GraphQLOutputType; edge: GraphQLOutputType } {
  const fields = (getNamedType(connection) as GraphQLObjectType).getFields();
  return { node: fields.nodes?.type as GraphQLOutputType, edge: fields.edges?.type as GraphQLOutputType };
}

/** Properties that fields of a type read, of each type that it can be; undefined where one of them reads the whole record. */
function readsOf(type: GraphQLOutputType, names: Iterable<string>, schema: GraphQLSchema): string[] | undefined {
  const named = getNamedType(type) as GraphQLObjectType | GraphQLInterfaceType;
  const types = isInterfaceType(named) ? schema.getPossibleTypes(named) : [named];
  const fields = [...names].flatMap((name) => types.flatMap((own) => own.getFields()[name] ?? []));
  const reads = fields.map(({ extensions }) => extensions.reads as readonly string[] | undefined);
  return reads.every((own) => own !== undefined) ? sorted(reads.flat()) : undefined;
}

const sorted = (names: readonly string[]) => [...new Set(names)].toSorted();

const asked = (key: keyof Projection, names: readonly string[] | undefined): Projection =>
  names ? { [key]: names } : {};
