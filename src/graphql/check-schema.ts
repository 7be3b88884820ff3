import { type GraphQLObjectType, type GraphQLSchema, isInterfaceType, isObjectType } from "graphql";
import { sizePlaces } from "./cost/size-places.js";

/** Lists what a schema's fields lack: a resolver, a price, or the origin of their data. */
export function problemsOf(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
  return types.filter(isObjectType).flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const { complexity, rows } = field.extensions;
      const isRoot = type === schema.getQueryType();
      const isPaged = sizePlaces(field).length > 0;
      const problems = [
        ...(!field.resolve && (isRoot || needsResolver(type) || field.args.length > 0) ? ["nothing resolves it"] : []),
        ...(isRoot && complexity === undefined ? ["it has no complexity"] : []),
        ...(isPaged && rows === undefined ? ["it takes a page size, but says no number of rows without one"] : []),
        ...(field.extensions.origin ? [] : ["it has no origin"]),
      ];
      return problems.map((problem) => `${type.name}.${field.name}: ${problem}`);
    }),
  );
}

/** Tells whether a type's values are records of the store, of which graphql-js's default resolver reads nothing. */
const needsResolver = (type: GraphQLObjectType) => type.getInterfaces().some(isInterfaceType);
