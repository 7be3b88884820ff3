import type { ApolloServer } from "@apollo/server";
import type { OperationResponse, RunOperation } from "../graphql/operation.js";
import { type Caller, Context } from "../graphql/read/context.js";
import type { ReleaseLayouts } from "../layout/release-layouts.js";
import type { Store } from "../store/store.js";
import { storeWithin } from "./pool/time-limit.js";

/** Dependencies of operations. */
export interface Runtime {
  readonly apollo: ApolloServer<Context>;
  readonly store: Store;
  readonly layouts: ReleaseLayouts;
  /** Time limit of an operation, in milliseconds. */
  readonly timeout: number;
}

/** Runs operations on the Apollo server of `/graphql`, without HTTP. */
export function operationRunner(runtime: Runtime): RunOperation {
  return async ({ query, variables, operationName, signal }) => {
    const request = {
      query,
      ...(variables === undefined ? {} : { variables }),
      ...(operationName === undefined ? {} : { operationName }),
    };
    const caller: Caller = signal ? { gone: signal } : {};
    const { body } = await runtime.apollo.executeOperation(request, { contextValue: contextFor(caller, runtime) });
    if (body.kind !== "single") throw new Error("expected a single answer, got one in parts");
    // graphql-js gives objects without a prototype: others expect plain ones.
    const json = caller.answer ? Buffer.from(caller.answer.body).toString() : JSON.stringify(body.singleResult);
    return JSON.parse(json) as OperationResponse;
  };
}

/** Context of an operation: the store, within the caller's time limit. */
export const contextFor = (caller: Caller, { store, layouts, timeout }: Runtime): Context =>
  new Context(storeWithin(store, { timeout, caller }), layouts, caller);
