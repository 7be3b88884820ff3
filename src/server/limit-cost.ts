import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError } from "graphql";
import { costOf } from "../graphql/cost.js";

/** Says in `extensions.cost` what an operation costs at most, and refuses what costs more than `limit` before it runs. */
export function limitCost(limit: number): ApolloServerPlugin {
  return {
    async requestDidStart() {
      let estimated: number | undefined;
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          const cost = operation && costOf(schema, document, operation, request.variables ?? {});
          if (!cost) return;
          estimated = cost.total;
          if (estimated > limit)
            throw new GraphQLError(
              `expected a cost of at most ${limit}, got ${estimated}; ${cost.path} costs most (${cost.most}): ask for fewer rows there or above`,
              { extensions: { code: "LIMIT_EXCEEDED", http: { status: 400 } } },
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
