import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError } from "graphql";
import { costOf } from "../graphql/cost/cost.js";

export interface OperationLimits {
  /** Estimated by graphql/cost/cost.ts. */
  readonly cost: number;
  /** Levels of fields in the operation. */
  readonly depth: number;
  /** Levels of lists and objects in the variables. */
  readonly nesting: number;
}

/** Refuses an operation that is too large before it runs, and reports its estimated cost in `extensions.cost`. */
export function limitOperations({ cost: limit, depth, nesting }: OperationLimits): ApolloServerPlugin {
  return {
    async requestDidStart() {
      let estimated: number | undefined;
      return {
        async didResolveOperation({ schema, document, operation, request: { variables = {} } }) {
          if (isDeeper(variables, nesting)) throw refusal(`variables: expected at most ${nesting} levels, got more`);
          const cost = operation && costOf(schema, document, operation, variables);
          if (!cost) return;
          if (cost.depth > depth) throw refusal(`expected at most ${depth} levels, got more`);
          estimated = cost.total;
          if (estimated > limit)
            throw refusal(
              `expected a cost of at most ${limit}, got ${estimated}; ${cost.path} costs most (${cost.max}): ask for fewer rows there or above`,
            );
        },
        async willSendResponse({ response: { body } }) {
          if (estimated === undefined || body.kind !== "single") return;
          const { singleResult } = body;
          singleResult.extensions = { ...singleResult.extensions, cost: { estimated, limit } };
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
