import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError } from "graphql";
import { type Cost, costOf } from "../graphql/cost/cost.js";
import type { Context } from "../graphql/read/context.js";
import type { RunHeavy } from "./run-heavy.js";

export interface OperationLimits {
  /** Estimated by graphql/cost/cost.ts. */
  readonly cost: number;
  /** Levels of fields in the operation. */
  readonly depth: number;
  /** Levels of lists and objects in the variables. */
  readonly nesting: number;
}

/** Highest cost, with the rows read for it, of an operation that runs in this process where another one may run it. */
const heavyAbove = 250;

/**
 * Refuses an operation that is too large before it runs, and reports its estimated cost in `extensions.cost`. The one place
 * that decides where an operation runs: here, or by `runHeavy`.
 */
export function limitOperations(
  { cost: limit, depth, nesting }: OperationLimits,
  runHeavy?: RunHeavy,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let estimated: Cost | undefined;
      return {
        async didResolveOperation({ schema, document, operation, request: { variables = {} } }) {
          if (isDeeper(variables, nesting)) throw refusal(`variables: expected at most ${nesting} levels, got more`);
          const cost = operation && costOf(schema, document, operation, variables);
          if (!cost) return;
          if (cost.depth > depth) throw refusal(`expected at most ${depth} levels, got more`);
          estimated = cost;
          if (cost.total > limit)
            throw refusal(
              `expected a cost of at most ${limit}, got ${cost.total}; ${cost.path} costs most (${cost.max}): ask for fewer rows there or above`,
            );
        },
        async responseForOperation({ source: query, request: { variables, operationName }, contextValue }) {
          if (!runHeavy || !estimated || estimated.total + estimated.read <= heavyAbove) return null;
          return runHeavy({ query, variables, operationName }, contextValue.caller);
        },
        async willSendResponse({ response: { body } }) {
          if (estimated === undefined || body.kind !== "single") return;
          const { singleResult } = body;
          const cost = { estimated: estimated.total, limit };
          singleResult.extensions = { ...singleResult.extensions, cost };
        },
      };
    },
  };
}

const refusal = (message: string) =>
  new GraphQLError(message, { extensions: { code: "LIMIT_EXCEEDED", http: { status: 400 } } });

/** Tells whether a value has more levels; stops one below the limit, where GraphQL would run out of stack. */
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}
