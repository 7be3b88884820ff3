import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isUnionType } from "graphql";

/** Types in one another, as `[Policy!]!`: one of two has another in it. */
const wrapped = 0.5;

/** Rows that the fields of introspection give of a schema: the means of all its types, by `__Type.fields`. */
export function introspectionRows(schema: GraphQLSchema): Readonly<Record<string, number>> {
  let rows = known.get(schema);
  if (!rows) known.set(schema, (rows = measured(schema)));
  return rows;
}

const known = new WeakMap<GraphQLSchema, Readonly<Record<string, number>>>();

function measured(schema: GraphQLSchema): Readonly<Record<string, number>> {
  const types = Object.values(schema.getTypeMap());
  const composite = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = composite.flatMap((type) => Object.values(type.getFields()));
  const directives = schema.getDirectives();
  const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
  const each = (counts: readonly number[]) => sum(counts) / types.length;
  const possible = types.filter((type) => isInterfaceType(type) || isUnionType(type));
  const args = [...fields, ...directives].map((one) => one.args.length);
  return {
    "__Schema.types": types.length,
    "__Schema.directives": directives.length,
    "__Type.fields": fields.length / types.length,
    "__Type.interfaces": each(composite.map((type) => type.getInterfaces().length)),
    "__Type.possibleTypes": each(possible.map((type) => schema.getPossibleTypes(type).length)),
    "__Type.enumValues": each(types.filter(isEnumType).map((type) => type.getValues().length)),
    "__Type.inputFields": each(types.filter(isInputObjectType).map((type) => Object.keys(type.getFields()).length)),
    "__Type.ofType": wrapped,
    "__Field.args": sum(args) / args.length,
    "__Directive.args": sum(args) / args.length,
  };
}
