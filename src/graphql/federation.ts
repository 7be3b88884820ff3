import {
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  printSchema,
  visit,
} from "graphql";
import { badInput, KnownError, shown } from "../errors.js";
import { kinds } from "../model/index.js";
import type { NodeRecord } from "../store/store.js";
import type { Context } from "./read/context.js";
import { createSchema } from "./schema.js";

/** Entities that a router may ask for at once; it asks for those of one level of its caller's operation. */
export const maxRepresentations = 1000;

/** Types that another subgraph of the same graph may have, too, field by field. */
const shareable = new Set(["PageInfo"]);

let subgraph: Promise<GraphQLSchema> | undefined;

/** Schema that is served: the schema alone, or also as a subgraph of Apollo Federation 2. */
export const servedSchema = (federation: boolean): Promise<GraphQLSchema> =>
  federation ? (subgraph ??= createSchema().then(subgraphOf)) : createSchema();

/**
 * Adds the root fields of a subgraph, by which a router composes and joins: every kind is an entity with its id as key. The
 * types remain the schema's own.
 */
function subgraphOf(schema: GraphQLSchema): GraphQLSchema {
  const { types, ...config } = schema.toConfig();
  const query = (schema.getQueryType() as GraphQLObjectType).toConfig();
  const root = new GraphQLObjectType({
    ...query,
    fields: {
      ...query.fields,
      _entities: {
        type: new GraphQLNonNull(new GraphQLList(entityOf(schema))),
        args: { representations: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(representation))) } },
        description: `For routers: the things with these ids, up to ${maxRepresentations}; null for each that is none of its kind.`,
        extensions: { complexity: 0, rows: { each: "representations" } },
        resolve: (_, { representations }: { representations: readonly unknown[] }, context: Context) =>
          entities(representations, context),
      },
      _service: {
        type: new GraphQLNonNull(service),
        description: "For routers: the schema with the directives of federation.",
        extensions: { complexity: 0 },
        resolve: () => ({ sdl: (sdl ??= subgraphText(schema)) }),
      },
    },
  });
  let sdl: string | undefined;
  return new GraphQLSchema({ ...config, query: root, types: types.filter(({ name }) => name !== root.name) });
}

const representation = new GraphQLScalarType({
  name: "_Any",
  description: "A thing as a router names it: `__typename` and `id`.",
});

const service = new GraphQLObjectType({
  name: "_Service",
  fields: { sdl: { type: GraphQLString, extensions: { complexity: 10 } } },
});

const entityOf = (schema: GraphQLSchema) =>
  new GraphQLUnionType({
    name: "_Entity",
    types: [...kinds.keys()].map((name) => schema.getType(name) as GraphQLObjectType),
    resolveType: ({ kind }: NodeRecord) => kind,
  });

/** Reads entities by one statement. */
async function entities(
  representations: readonly unknown[],
  context: Context,
): Promise<readonly (NodeRecord | undefined)[]> {
  if (representations.length > maxRepresentations)
    throw new KnownError(
      "LIMIT_EXCEEDED",
      `representations: expected at most ${maxRepresentations}, got ${representations.length}`,
    );
  const keys = representations.map(keyOf);
  const nodes = await Promise.all(keys.map(({ id }) => context.node(id)));
  return nodes.map((node, at) => (node?.kind === keys[at]?.kind ? node : undefined));
}

function keyOf(given: unknown, at: number): { readonly kind: string; readonly id: string } {
  const { __typename: kind, id } = (given ?? {}) as { readonly __typename?: unknown; readonly id?: unknown };
  const fault = (name: string, expected: string, got: unknown) =>
    badInput(`representations[${at}].${name}: expected ${expected}, got ${got === undefined ? "nothing" : shown(got)}`);
  if (typeof kind !== "string" || !kinds.has(kind)) throw fault("__typename", "a kind", kind);
  if (typeof id !== "string") throw fault("id", "a text", id);
  return { kind, id };
}

/** Schema as text with the directives of federation. */
function subgraphText(schema: GraphQLSchema): string {
  const document = visit(parse(printSchema(schema), { noLocation: true }), {
    ObjectTypeDefinition(node) {
      const name = node.name.value;
      const added = kinds.has(name) ? entityKey : shareable.has(name) ? shared : [];
      return added.length > 0 ? { ...node, directives: [...(node.directives ?? []), ...added] } : undefined;
    },
  });
  const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])`;
  return `${link}\n\n${print(document)}\n`;
}

const directives = (text: string) =>
  (parse(`type T ${text}`, { noLocation: true }).definitions[0] as ObjectTypeDefinitionNode).directives ?? [];
const [entityKey, shared] = [directives('@key(fields: "id")'), directives("@shareable")];
