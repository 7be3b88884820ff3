import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  GraphQLInterfaceType,
  GraphQLObjectType,
  type GraphQLSchema,
  isListType,
} from "graphql";
import { kinds } from "../../model/index.js";
import { given } from "./given.js";
import { nameOf, type NamedData } from "./node-summary.js";

/**
 * Fragment `KindFields` with each kind's own fields, derived from the schema, of one kind where that is given. A field has the
 * alias `Kind__field`: kinds may have fields of one name and different types. Needs the fragment `Name`.
 */
export function kindFieldsFragment(schema: GraphQLSchema, kind?: string): string {
  const node = schema.getType("Node") as GraphQLInterfaceType;
  const entity = schema.getType("Entity") as GraphQLInterfaceType;
  const inherited = new Set([...Object.keys(entity.getFields()), "evidence"]);
  const types = schema.getPossibleTypes(node).filter(({ name }) => kind === undefined || name === kind);
  const own = types.flatMap((type) => {
    const fields = Object.values(type.getFields()).filter(
      (field) => !inherited.has(field.name) && !field.deprecationReason,
    );
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
    if (isEmpty(value) || (field !== undefined && histories.has(field) && isSingle(value))) return [];
    if (field !== undefined) return [[field, isNamed(value) ? nameOf(value) : value]];
    return sharedNames.has(name) ? [[name, value]] : [];
  });
  return given(Object.fromEntries(own)) as Record<string, unknown>;
}

const separator = "__";
const sharedNames = new Set(["description", "aliases", "formerIds", "firstSeen", "lastSeen", "externalIds"]);
/** Fields with the former values of another; a single one is that field's own. */
const histories = new Set([...kinds.values()].flatMap(({ fields }) => fields.flatMap(({ history }) => history ?? [])));
const isSingle = (value: unknown) => Array.isArray(value) && value.length === 1;
const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
const isNamed = (value: unknown): value is NamedData =>
  typeof value === "object" && value !== null && "id" in value && "label" in value;

/**
 * Selection of a scalar, of the fields of a part, or of a node's name; undefined for lists of nodes, for relations, and for
 * fields with arguments.
 */
function selectionOf(field: GraphQLField<unknown, unknown>, alias = ""): string | undefined {
  if (field.args.length > 0) return undefined;
  const type = getNamedType(field.type);
  if (!(type instanceof GraphQLObjectType || type instanceof GraphQLInterfaceType)) return `${alias}${field.name}`;
  // Its relations say the same.
  if (type.name === "Relation" || type.name === "Post") return undefined;
  const isNode = type.name === "Node" || type.getInterfaces().some(({ name }) => name === "Node");
  if (isNode) return isListType(getNullableType(field.type)) ? undefined : `${alias}${field.name} { ...Name }`;
  const parts = Object.values(type.getFields()).flatMap((part) => selectionOf(part) ?? []);
  return `${alias}${field.name} { ${parts.join(" ")} }`;
}
