import type { ApolloServerPlugin } from "@apollo/server";
import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from "graphql";
import { type Cost, costOf, type OperationCost } from "../graphql/cost/cost.js";
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

/** An operation with the values of its variables. */
export interface PricedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Estimates the cost of an operation; refuses one that is too deep. Undefined where its variables do not fit it: it does not
 * run.
 */
export function priceOf(
  schema: GraphQLSchema,
  { document, operation, variables }: PricedOperation,
  { depth, nesting }: OperationLimits,
): OperationCost | undefined {
  if (isDeeper(variables, nesting)) throw refusal(`variables: expected at most ${nesting} levels, got more`);
  const cost = costOf(schema, document, operation, variables);
  if (cost && cost.depth > depth) throw refusal(`expected at most ${depth} levels, got more`);
  return cost;
}

function refuseCostly({ total, path, max }: Cost, limit: number): void {
  if (total > limit)
    throw refusal(
      `expected a cost of at most ${limit}, got ${total}; ${path} costs most (${max}): ask for fewer rows there or above`,
    );
}

/** True where another process runs an operation of this cost, if there is one. */
export const isHeavy = ({ total, read }: Cost) => total + read > heavyAbove;

/**
 * Refuses an operation that is too large before it runs, and reports its estimated cost in `extensions.cost`. The one place
 * that decides where an operation runs: here, or by `runHeavy`.
 */
export function limitOperations(limits: OperationLimits, runHeavy?: RunHeavy): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let estimated: Cost | undefined;
      return {
        async didResolveOperation({ schema, document, operation, request: { variables = {} } }) {
          if (operation) estimated = priceOf(schema, { document, operation, variables }, limits);
          if (estimated) refuseCostly(estimated, limits.cost);
        },
        async responseForOperation({ source: query, request: { variables, operationName }, contextValue }) {
          if (!runHeavy || !estimated || !isHeavy(estimated)) return null;
          return runHeavy({ query, variables, operationName }, contextValue.caller);
        },
        async willSendResponse({ response: { body } }) {
          if (estimated === undefined || body.kind !== "single") return;
          const { singleResult } = body;
          const cost = { estimated: estimated.total, limit: limits.cost };
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
