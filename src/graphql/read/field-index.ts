import { type GraphQLSchema, isInterfaceType, isObjectType } from "graphql";
import type { DeclaredOrigin } from "../../model/origin.js";

/** Field of the schema, as its declaration says. */
export interface DeclaredField {
  readonly name: string;
  /** As GraphQL writes it: `[Policy!]!`. */
  readonly type: string;
  readonly description: string;
  readonly origin: DeclaredOrigin;
}

export type DeclaredFields = Readonly<Record<string, DeclaredField>>;

/** Fields of the schema by type and name; the build writes them to dist/fields.json, for commands that build no schema. */
export type FieldIndex = Readonly<Record<string, DeclaredFields>>;

/** Indexes the fields of a schema, those of introspection left out. */
export function fieldIndexOf(schema: GraphQLSchema): FieldIndex {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  const own = types.filter(({ name }) => !name.startsWith("__"));
  const indexed = own.map((type) => {
    const fields = Object.values(type.getFields()).map(({ name, type: of, description, extensions }) => {
      const origin = extensions.origin as DeclaredOrigin;
      return [name, { name, type: String(of), description: description ?? "", origin }];
    });
    return [type.name, Object.fromEntries(fields) as DeclaredFields] as const;
  });
  return Object.fromEntries(indexed);
}
