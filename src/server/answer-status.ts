import type { ApolloServerPlugin } from "@apollo/server";
import { type ErrorCode, errorCodes } from "../errors.js";

/**
 * Sets the HTTP status of an answer without data by the code of its first error, as every route does. An answer with data keeps
 * 200, whatever a part of it has met: GraphQL over HTTP demands it of both media types.
 */
export const answerStatus: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { http, body } }) => {
      if (body.kind !== "single" || body.singleResult.data) return;
      const code = body.singleResult.errors?.[0]?.extensions?.code as ErrorCode | undefined;
      const known = code && (errorCodes[code] as (typeof errorCodes)[ErrorCode] | undefined);
      if (known) http.status = known.status;
    },
  }),
};
