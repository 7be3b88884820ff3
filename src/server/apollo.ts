import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { maxDepthRule } from "@escape.tech/graphql-armor-max-depth";
import { GraphQLError, type GraphQLFormattedError, type ValidationRule } from "graphql";
import { errorCodes } from "../errors.js";
import type { Context } from "../graphql/read/context.js";
import { errorFormatter, type Log } from "../graphql/format-error.js";
import { createSchema } from "../graphql/schema.js";
import { limitOperations } from "./limit-operations.js";

/** How large an operation may be. README names the same numbers. */
export const limits = { depth: 20, tokens: 2000, nesting: 100, body: 256 * 1024 };

/** What runs every operation, whichever way it came in: within the limits, and with errors that a caller may see. Started. */
export async function createApollo(costLimit: number, log: Log): Promise<ApolloServer<Context>> {
  const format = errorFormatter(log);
  const apollo = new ApolloServer<Context>({
    schema: await createSchema(),
    introspection: true,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [depthRule(), rootRule],
    includeStacktraceInErrorResponses: false,
    formatError: (formatted, error) => withRefusal(formatted, forCallers(format(formatted, error))),
    plugins: [
      limitOperations({ cost: costLimit, nesting: limits.nesting }),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
    // Apollo's own handling of signals kills the process before the store is closed.
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  return apollo;
}

/** Where the store is and why it does not answer is for the log: a caller can only come again. */
export function forCallers<T extends GraphQLFormattedError>(error: T): T {
  return error.extensions?.code === "STORE_UNAVAILABLE"
    ? { ...error, message: errorCodes.STORE_UNAVAILABLE.says }
    : error;
}

/** Apollo gives every validation error one code; the rules here say which of ours it is. */
function withRefusal(formatted: GraphQLFormattedError, error: GraphQLFormattedError): GraphQLFormattedError {
  const refusal = formatted.extensions?.refusal;
  return refusal ? { ...error, extensions: { ...error.extensions, code: refusal } } : error;
}

function depthRule(): ValidationRule {
  return maxDepthRule({
    n: limits.depth,
    propagateOnRejection: false,
    onReject: [
      (context) =>
        context?.reportError(
          new GraphQLError(`expected at most ${limits.depth} levels, got more`, {
            extensions: { refusal: "LIMIT_EXCEEDED" },
          }),
        ),
    ],
  }) as ValidationRule;
}

/** GraphQL's own rules let pass an operation that the schema has no root for, and its execution then fails. */
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
