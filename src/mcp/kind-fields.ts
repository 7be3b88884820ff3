import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  GraphQLInterfaceType,
  GraphQLObjectType,
  type GraphQLSchema,
  isListType,
} from "graphql";
import { given } from "./figure.js";

/**
 * The fields of every kind that are its own, as a fragment `Details`: derived from the schema, so that a new kind needs
 * no line here. A field is asked for as `Kind__field`: two kinds may give one name different types.
 */
export function kindFieldsFragment(schema: GraphQLSchema): string {
  const node = schema.getType("Node") as GraphQLInterfaceType;
  const entity = schema.getType("Entity") as GraphQLInterfaceType;
  const inherited = new Set([...Object.keys(entity.getFields()), "evidence"]);
  const own = schema.getPossibleTypes(node).flatMap((type) => {
    const fields = Object.values(type.getFields()).filter(({ name }) => !inherited.has(name));
    const asked = fields.flatMap((field) => selectionOf(field, `${type.name}${mark}${field.name}: `) ?? []);
    return asked.length > 0 ? [`... on ${type.name} { ${asked.join(" ")} }`] : [];
  });
  const shared = ["description", "aliases", "formerIds", "firstSeen", "lastSeen", "externalIds { scheme value }"];
  return `fragment Details on Node { ... on Entity { ${shared.join(" ")} } ${own.join(" ")} }`;
}

/** What a thing says of itself, by the schema's names, without what it does not say. */
export function kindFieldsOf(node: object): Record<string, unknown> {
  const own = Object.entries(node).flatMap(([name, value]) => {
    const [, field] = name.split(mark);
    if (field !== undefined) return [[field, value]];
    return sharedNames.has(name) && !isEmpty(value) ? [[name, value]] : [];
  });
  return given(Object.fromEntries(own)) as Record<string, unknown>;
}

const mark = "__";
const sharedNames = new Set(["description", "aliases", "formerIds", "firstSeen", "lastSeen", "externalIds"]);
const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;

/** A value, the parts of a value, or a thing in one line; nothing for lists of things and for what takes arguments. */
function selectionOf(field: GraphQLField<unknown, unknown>, alias = ""): string | undefined {
  if (field.args.length > 0) return undefined;
  const type = getNamedType(field.type);
  if (!(type instanceof GraphQLObjectType || type instanceof GraphQLInterfaceType)) return `${alias}${field.name}`;
  const isThing = type.getInterfaces().some(({ name }) => name === "Node");
  if (isThing) return isListType(getNullableType(field.type)) ? undefined : `${alias}${field.name} { ...Thing }`;
  const parts = Object.values(type.getFields()).flatMap((part) => selectionOf(part) ?? []);
  return `${alias}${field.name} { ${parts.join(" ")} }`;
}
