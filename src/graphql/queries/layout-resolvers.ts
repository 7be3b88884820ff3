import { type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema } from "graphql";
import { badInput } from "../../errors.js";
import { drawnKinds, drawnRelations, shownKinds } from "../../layout/drawn-graph.js";
import { type KindName, kinds, type RelationName } from "../../model/index.js";
import type { NodeRecord } from "../../store/store.js";
import type { Context } from "../read/context.js";
import { narrowed } from "../read/list-filter.js";

interface LayoutArgs {
  readonly kinds?: readonly KindName[] | null;
  readonly relations?: readonly RelationName[] | null;
}

/** Resolvers of the query about the picture of the whole graph, by name. */
export const layoutResolvers: Readonly<Record<string, GraphQLFieldResolver<unknown, Context, never>>> = {
  layout: async (_, args: LayoutArgs, context) => {
    const wanted = new Set(among("kinds", args.kinds, drawnKinds, shownKinds));
    const along = new Set(among("relations", args.relations, drawnRelations, drawnRelations));
    const found = await context.layout();
    if (!found) return { nodes: [], edges: [], cut: null };
    const isIn = (id: string) => wanted.has(found.things.get(id)?.kind as KindName);
    return {
      nodes: [...found.things.values()].filter(({ kind }) => wanted.has(kind)),
      edges: found.ties.filter(({ relation, source, target }) => along.has(relation) && isIn(source) && isIn(target)),
      cut: found.cut,
    };
  },
};

/** Sets the resolver of `position`: whatever the rows, one request looks the layout up once. */
export function attachPositions(schema: GraphQLSchema): void {
  for (const { name, entity } of kinds.values()) {
    const field = (schema.getType(name) as GraphQLObjectType).getFields().position;
    if (entity && field)
      field.resolve = async ({ id }: NodeRecord, _, context: Context) => (await context.layout())?.things.get(id);
  }
}

function among<T>(name: string, given: readonly T[] | null | undefined, all: readonly T[], usual: readonly T[]) {
  const wanted = narrowed(name, given);
  const strange = wanted.find((one) => !all.includes(one));
  if (strange !== undefined) throw badInput(`${name}: expected some of ${all.join(", ")}, got ${String(strange)}`);
  return wanted.length > 0 ? wanted : usual;
}
