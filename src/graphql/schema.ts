import { assertValidSchema, type GraphQLSchema } from "graphql";
import { buildSchema, getMetadataStorage } from "type-graphql";
import { KnownError } from "../errors.js";
import { problemsOf } from "./check-schema.js";
import { checkArguments } from "./queries/check-arguments.js";
import { resolvers } from "./queries/index.js";
import { attachResolvers, resolvePlainFields } from "./read/attach-resolvers.js";
import { kindTypes } from "./types/kind-types.js";
import { addHistoryFields } from "./types/history-fields.js";
import { addRelationFields } from "./types/relation-fields.js";
import { settleTypes } from "./types/type-builder.js";

/**
 * Builds the schema, once. Its rooms: queries/ has the root fields, one file a question, as resolver classes; types/ derives
 * relation fields, connections, filters and aggregates from the model; read/ resolves these, one batch for each level of a
 * query; cost/ estimates an operation before it runs; execute/ runs one that is asked for again.
 */
export async function createSchema(): Promise<GraphQLSchema> {
  return (built ??= build());
}

let built: Promise<GraphQLSchema> | undefined;

async function build(): Promise<GraphQLSchema> {
  addRelationFields();
  addHistoryFields();
  settleTypes();
  const schema = await buildSchema({
    resolvers: [...resolvers],
    orphanedTypes: [...kindTypes],
    validateFn: checkArguments,
    // It would answer a whole introspection query at each start, to find what graphql-js checks below in a third of the time.
    skipCheck: true,
  });
  assertValidSchema(schema);
  // Filters and orders stay as graphql-js read them: type-graphql would copy each through every field of its input types,
  // which doubled the CPU time of a filtered page. read/where-input.ts checks them.
  getMetadataStorage().inputTypes = [];
  attachResolvers(schema);
  const query = schema.getQueryType();
  if (query) query.description = "All that can be asked. Things by id, lists of each kind, and what the store holds.";
  const problems = problemsOf(schema);
  if (problems.length > 0) throw new KnownError("MODEL_INVALID", `the schema: ${problems.join("; ")}`);
  resolvePlainFields(schema);
  return schema;
}
