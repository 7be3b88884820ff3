import type { GraphQLFieldResolver, GraphQLObjectType, GraphQLSchema } from "graphql";
import { buildSchema } from "type-graphql";
import { KnownError } from "../errors.js";
import { version } from "../version.js";
import type { Context } from "./read/context.js";
import { checkId } from "./read/id-argument.js";
import { addField, settleTypes } from "./types/type-builder.js";
import { attachResolvers, pageResolver } from "./read/resolve.js";
import { attachPositions, layoutResolvers } from "./queries/layout-resolvers.js";
import { addPositions } from "./queries/layout-types.js";
import { graphQuestionResolvers } from "./queries/traversal-resolvers.js";
import { policyIndustryResolvers } from "./queries/policy-industry-resolvers.js";
import { reconcileResolvers } from "./queries/reconcile-resolvers.js";
import { releaseResolvers, shareOf } from "./queries/release-resolvers.js";
import { searchResolvers } from "./queries/search-resolvers.js";
import { statisticsResolvers } from "./queries/statistics-resolvers.js";
import { declareRoot, roots } from "./queries/root.js";
import { kindTypes, typeNamed } from "./types/kind-types.js";
import { addStatedFields, attachStatedFields } from "./queries/turn-fact-fields.js";
import { addRelationFields } from "./types/relation-fields.js";

/** The schema, built once: types from the model, then their resolvers. */
export async function createSchema(): Promise<GraphQLSchema> {
  return (built ??= build());
}

let built: Promise<GraphQLSchema> | undefined;

async function build(): Promise<GraphQLSchema> {
  addRelationFields();
  addPositions();
  addField(typeNamed("Evidence"), "url", () => String, {
    doc: "The published page, opening at the quotation (text fragment). Computed: (:Document).url and (:Evidence).quote",
  });
  addStatedFields();
  const root = declareRoot();
  settleTypes();
  const schema = await buildSchema({ resolvers: [root] as never, orphanedTypes: [...kindTypes], validate: false });
  (schema.getQueryType() as GraphQLObjectType).description =
    "All that can be asked. Things by id, lists of each kind, and what the store holds.";
  attachResolvers(schema);
  attachPositions(schema);
  attachStatedFields(schema);
  attachRoot(schema);
  const { share } = (schema.getType("Tally") as GraphQLObjectType).getFields();
  if (share) share.resolve = shareOf;
  return schema;
}

function attachRoot(schema: GraphQLSchema): void {
  const set = (name: string, resolve: GraphQLFieldResolver<unknown, Context>) => {
    const field = (schema.getQueryType() as GraphQLObjectType).getFields()[name];
    if (!field) throw new Error(`the schema has no Query.${name}`);
    field.resolve = resolve;
  };
  set("node", (_, { id }: { id: string }, context) => context.node(checkId(id, "id")));
  set("nodes", (_, { ids }: { ids: string[] }, context) => {
    if (ids.length > mostIds)
      throw new KnownError("LIMIT_EXCEEDED", `ids: expected at most ${mostIds}, got ${ids.length}`);
    return Promise.all(ids.map(async (id, index) => (await context.node(checkId(id, `ids[${index}]`))) ?? null));
  });
  for (const { kind, singular, plural } of roots) {
    set(plural, pageResolver(kind));
    set(singular, async (_, { id }: { id: string }, context) => {
      const node = await context.node(checkId(id, "id", kind));
      return node?.kind === kind ? node : null;
    });
  }
  set("ministries", pageResolver("GovernmentBody", { field: "classification", op: "eq", value: "MINISTRY" }));
  for (const [name, resolve] of Object.entries({
    ...releaseResolvers,
    ...statisticsResolvers,
    ...graphQuestionResolvers,
    ...layoutResolvers,
    ...policyIndustryResolvers,
    ...searchResolvers,
    ...reconcileResolvers,
  }))
    set(name, resolve as GraphQLFieldResolver<unknown, Context>);
  set("stats", async (_, __, { store }) => {
    const [stats, engineVersion] = await Promise.all([store.stats(), store.version()]);
    return {
      engine: store.engine,
      engineVersion,
      serverVersion: version,
      uptime: process.uptime(),
      kinds: countsOf(stats.kinds),
      relations: countsOf(stats.relations),
      release: stats.release ?? null,
    };
  });
}

const mostIds = 100;
const countsOf = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([name, count]) => ({ name, count }));
