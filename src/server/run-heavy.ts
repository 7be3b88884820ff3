import { type GraphQLResponse, HeaderMap } from "@apollo/server";
import { KnownError } from "../errors.js";
import type { OperationRequest } from "../graphql/operation.js";
import type { Caller } from "../graphql/read/context.js";
import type { Pool } from "./pool/pool.js";
import { statusOf } from "./status.js";

/** Runs an operation in another process; the caller gets the answer as it is sent, the response has only errors of the run. */
export type RunHeavy = (request: OperationRequest, caller: Caller) => Promise<GraphQLResponse>;

/** Runs operations in a pool. */
export const runHeavyIn =
  (pool: Pool): RunHeavy =>
  async (request, caller) => {
    try {
      caller.answer = await pool.operation(request, caller.gone);
      return { http: { headers: new HeaderMap() }, body: { kind: "single", singleResult: {} } };
    } catch (error) {
      if (!(error instanceof KnownError)) throw error;
      const { status, headers } = statusOf(error);
      const errors = [{ message: error.message, extensions: { code: error.code } }];
      return {
        http: { status, headers: new HeaderMap(Object.entries(headers)) },
        body: { kind: "single", singleResult: { errors } },
      };
    }
  };
