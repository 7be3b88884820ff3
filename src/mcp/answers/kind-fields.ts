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
 * Fragment `KindFields` with each kind's own fields, derived from the schema. A field has the alias `Kind__field`: kinds may
 * have fields of one name and different types.
 */
export function kindFieldsFragment(schema: GraphQLSchema): string {
  const node = schema.getType("Node") as GraphQLInterfaceType;
  const entity = schema.getType("Entity") as GraphQLInterfaceType;
  const inherited = new Set([...Object.keys(entity.getFields()), "evidence"]);
  const own = schema.getPossibleTypes(node).flatMap((type) => {
    const fields = Object.values(type.getFields()).filter(({ name }) => !inherited.has(name));
    const selections = fields.flatMap((field) => selectionOf(field, `${type.name}${separator}${field.name}: `) ?? []);
    return selections.length > 0 ? [`... on ${type.name} { ${selections.join(" ")} }`] : [];
  });
  const shared = ["description", "aliases", "formerIds", "firstSeen", "lastSeen", "externalIds { scheme value }"];
  return `fragment KindFields on Node { ... on Entity { ${shared.join(" ")} } ${own.join(" ")} }`;
}

/** A node's own fields by their names in the schema, without missing values. */
export function kindFieldsOf(node: object): Record<string, unknown> {
  const own = Object.entries(node).flatMap(([name, value]) => {
    const [, field] = name.split(separator);
    if (field !== undefined) return [[field, value]];
    return sharedNames.has(name) && !isEmpty(value) ? [[name, value]] : [];
  });
  return given(Object.fromEntries(own)) as Record<string, unknown>;
}

const separator = "__";
const sharedNames = new Set(["description", "aliases", "formerIds", "firstSeen", "lastSeen", "externalIds"]);
const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;

/** Selection of a scalar, of the fields of a part, or of a node's summary; undefined for lists of nodes and fields with arguments. */
function selectionOf(field: GraphQLField<unknown, unknown>, alias = ""): string | undefined {
  if (field.args.length > 0) return undefined;
  const type = getNamedType(field.type);
  if (!(type instanceof GraphQLObjectType || type instanceof GraphQLInterfaceType)) return `${alias}${field.name}`;
  const isNode = type.getInterfaces().some(({ name }) => name === "Node");
  if (isNode) return isListType(getNullableType(field.type)) ? undefined : `${alias}${field.name} { ...Summary }`;
  const parts = Object.values(type.getFields()).flatMap((part) => selectionOf(part) ?? []);
  return `${alias}${field.name} { ${parts.join(" ")} }`;
}
