import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema, type ValidationRule } from "graphql";
import type { Context } from "../graphql/read/context.js";
import { errorFormatter, type Log } from "../graphql/format-error.js";
import { createSchema } from "../graphql/schema.js";
import { answerStatus } from "./answer-status.js";
import { limitOperations, type OperationLimits } from "./limit-operations.js";
import type { Pool } from "./pool/pool.js";
import { runHeavyIn } from "./run-heavy.js";

/** Largest operation that is served; docs/errors.md has the same numbers. */
export const limits = { depth: 20, tokens: 2000, nesting: 100, body: 256 * 1024, answer: 32_000_000 };

export const operationLimits = (cost: number): OperationLimits => ({
  cost,
  depth: limits.depth,
  nesting: limits.nesting,
});

interface ApolloOptions {
  /** Schema that is served; the plain one by default. */
  readonly schema?: GraphQLSchema;
  readonly pool?: Pool | undefined;
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
}

/**
 * Starts the Apollo server that runs every operation, over HTTP or not: within the limits, with errors that a caller may
 * see; heavy ones in the pool where there is one.
 */
export async function createApollo(
  costLimit: number,
  log: Log,
  { schema, pool, plugins = [] }: ApolloOptions = {},
): Promise<ApolloServer<Context>> {
  const served = schema ?? (await createSchema());
  const format = errorFormatter(served, log);
  const apollo = new ApolloServer<Context>({
    schema: served,
    introspection: true,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [rootRule],
    includeStacktraceInErrorResponses: false,
    formatError: (formatted, error) => withRefusal(formatted, format(formatted, error)),
    plugins: [
      limitOperations(operationLimits(costLimit), pool && runHeavyIn(pool)),
      answerStatus,
      ...plugins,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
    // Apollo's own handling of signals kills the process before the store is closed.
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  return apollo;
}

/** Sets the code that a rule below gave its error: Apollo gives every validation error one code. */
function withRefusal(formatted: GraphQLFormattedError, error: GraphQLFormattedError): GraphQLFormattedError {
  const refusal = formatted.extensions?.refusal;
  return refusal ? { ...error, extensions: { ...error.extensions, code: refusal } } : error;
}

/** Refuses an operation that the schema has no root for: GraphQL's own rules let it pass, and its execution then fails. */
const rootRule: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (!context.getSchema().getRootType(node.operation))
      context.reportError(
        new GraphQLError(`expected a query, got a ${node.operation}: the schema has none`, {
          nodes: node,
          extensions: { refusal: "BAD_USER_INPUT" },
        }),
      );
  },
});
