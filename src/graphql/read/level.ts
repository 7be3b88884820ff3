import { type FieldNode, getNamedType, type GraphQLResolveInfo, isInterfaceType, isObjectType } from "graphql";
import { selectedFields } from "./selection.js";

/** Bytes that every value of an answer takes beside its name: quotation marks, colon, comma, a short number. */
const perValue = 6;

/** Share of each object of a level in an answer. */
export interface Level {
  /** Bytes of the names of its fields. */
  readonly names: number;
  /** Properties whose values it shows, and how often. */
  readonly values: readonly (readonly [property: string, times: number])[];
}

/** Reads from the selection of a field what each object that it gives adds to the answer. */
export function levelOf(info: GraphQLResolveInfo): Level {
  const type = getNamedType(info.returnType);
  const types = isInterfaceType(type)
    ? [type, ...info.schema.getPossibleTypes(type)]
    : isObjectType(type)
      ? [type]
      : [];
  let names = 0;
  const times = new Map<string, number>();
  for (const [field, nodes] of selectedFields(info.fieldNodes, info)) {
    for (const node of nodes) names += (node.alias ?? node.name).value.length + perValue;
    const own = nodes.filter(isLeaf).length;
    if (own === 0) continue;
    const declared = types.find((one) => field in one.getFields())?.getFields()[field];
    const reads = (declared?.extensions.reads as readonly string[] | undefined) ?? [field];
    for (const property of reads.length > 0 ? reads : [field]) times.set(property, (times.get(property) ?? 0) + own);
  }
  return { names, values: [...times] };
}

const isLeaf = ({ selectionSet }: FieldNode) => selectionSet === undefined;

/** Bytes that an object of a level adds to the answer: a record of the store, what refers to one, or any other. */
export function bytesOf(object: object, { names, values }: Level): number {
  const { props, edge } = object as { props?: object; edge?: { props?: object } };
  const own = (props ?? edge?.props ?? object) as Readonly<Record<string, unknown>>;
  let bytes = names;
  for (const [property, times] of values) {
    const value = own[property];
    if (typeof value === "string") bytes += value.length * times;
    else if (Array.isArray(value))
      for (const item of value) bytes += (typeof item === "string" ? item.length + 3 : perValue) * times;
  }
  return bytes;
}
