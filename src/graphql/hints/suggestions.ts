import {
  getNamedType,
  getNullableType,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { otherWords } from "./other-words.js";

/** Suggestion by the words that callers use for what has another name; undefined where none of these is there. */
export function suggestionFor(word: string, names: ReadonlySet<string>): string | undefined {
  const found = meant(word, names).slice(0, 2);
  return found.length > 0 ? didYouMean(found) : undefined;
}

/** Suggestion for a field: one that has another name, or one of the rows of a list. */
export function fieldSuggestion(schema: GraphQLSchema, field: string, typeName: string): string | undefined {
  const type = schema.getType(typeName);
  const own = suggestionFor(field, currentNames(type));
  if (own !== undefined) return own;
  for (const rows of ["nodes", "node"]) {
    const inner = fieldsOf(type)[rows];
    const names = inner ? currentNames(getNamedType(inner.type)) : new Set<string>();
    const [name] = names.has(field) ? [field] : meant(field, names);
    if (name !== undefined) return didYouMean([`${rows} { ${name} }`]);
  }
  // A relation's own fields are beside its node.
  const beside = Object.values(schema.getTypeMap()).some((edge) => {
    const { node, [field]: said } = fieldsOf(edge);
    return edge.name.endsWith("Edge") && node && said && getNamedType(node.type).name === typeName;
  });
  if (beside) return didYouMean([`edges { ${field} }`]);
  const within = objectFields(type).filter(({ type: inner }) => currentNames(getNamedType(inner)).has(field));
  if (within.length > 0) return didYouMean(within.slice(0, 2).map(({ name }) => `${name} { ${field} }`));
  const [first, ...others] = currentNames(type);
  if (!ofConnections.has(field) || first === undefined) return undefined;
  return `This is one of a plain list: ask for its own fields, "${[first, ...others].slice(0, 3).join('", "')}".`;
}

/** Fields of a list by pages, which newcomers ask of every list. */
const ofConnections = new Set(["nodes", "edges", "node", "totalCount", "pageInfo"]);

/** Fields of a type that give one object. */
const objectFields = (type: GraphQLNamedType | undefined) =>
  Object.values(fieldsOf(type)).filter(
    (field) => isCurrent(field) && isObjectType(getNullableType(field.type)) && !field.name.startsWith("__"),
  );

/** Suggestion for a test: one that has another name, or one of what a relation leads to. */
export function testSuggestion(schema: GraphQLSchema, field: string, typeName: string): string | undefined {
  const own = suggestionFor(field, currentNames(schema.getType(typeName)));
  if (own !== undefined) return own;
  for (const path of [["node"], ["some"], ["some", "node"], ["edge"], ["some", "edge"]]) {
    let type: GraphQLNamedType | undefined = schema.getType(typeName);
    for (const step of path) type = isInputObjectType(type) ? namedTypeOf(type.getFields()[step]) : undefined;
    if (currentNames(type).has(field))
      return didYouMean([`${path.join(": { ")}: { ${field}: …${" }".repeat(path.length)}`]);
  }
  return undefined;
}

const namedTypeOf = (field: GraphQLInputField | undefined) => field && getNamedType(field.type);

/** The message without suggestions of what is deprecated. */
export function withoutDeprecated(message: string, schema: GraphQLSchema): string {
  const owner = owners.map((form) => form.exec(message)).find((found) => found !== null);
  if (!owner) return message;
  const [, type = "", field] = owner;
  const names = field === undefined ? currentNames(schema.getType(type)) : currentArguments(schema, type, field);
  return message.replace(suggestions, (all, what = "", list: string) => {
    const given = [...list.matchAll(/"(\w+)"/g)].map(([, name]) => String(name));
    const kept = given.filter((name) => names.has(name));
    return kept.length === given.length ? all : kept.length > 0 ? ` ${didYouMean(kept, String(what))}` : "";
  });
}

/** The message without graphql-js's own suggestions. */
export const withoutSuggestions = (message: string) => message.replace(suggestions, "");

const suggestions = / Did you mean (the enum value )?((?:"\w+"(?:, | or |, or )?)+)\?/;

/** Places of the type, and of the field of an argument, that a message's suggestions are of. */
const owners = [
  /^Cannot query field "\w+" on type "(\w+)"/,
  /^Unknown argument "\w+" on field "(\w+)\.(\w+)"/,
  /Field "\w+" is not defined by type "(\w+)"/,
  /does not exist in "(\w+)" enum/,
];

/** Names of a type's fields or values that are not deprecated. */
export function currentNames(type: GraphQLNamedType | undefined): ReadonlySet<string> {
  const all = isEnumType(type)
    ? type.getValues()
    : Object.values(isInputObjectType(type) ? type.getFields() : fieldsOf(type));
  return new Set(all.filter(isCurrent).map(({ name }) => name));
}

/** Names of a field's arguments that are not deprecated. */
export const currentArguments = (schema: GraphQLSchema, type: string, field: string): ReadonlySet<string> =>
  new Set((fieldsOf(schema.getType(type))[field]?.args ?? []).filter(isCurrent).map(({ name }) => name));

const meant = (word: string, names: ReadonlySet<string>) =>
  (otherWords[word.toLowerCase()] ?? []).filter((name) => names.has(name));

const fieldsOf = (type: GraphQLNamedType | undefined) =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};

const isCurrent = ({ deprecationReason }: { readonly deprecationReason?: string | null | undefined }) =>
  !deprecationReason;

const either = new Intl.ListFormat("en", { type: "disjunction" });
const didYouMean = (names: readonly string[], what = "") =>
  `Did you mean ${what}${either.format(names.map((name) => `"${name}"`))}?`;
