import type { ApolloServer } from "@apollo/server";
import type { OperationResponse, RunOperation } from "../graphql/operation.js";
import { type Caller, Context } from "../graphql/read/context.js";
import type { MeterLimits } from "../graphql/read/meter.js";
import type { ReleaseLayouts } from "../layout/release-layouts.js";
import type { Store } from "../store/store.js";
import { limited } from "./limited-answer.js";
import { storeWithin } from "./pool/time-limit.js";

/** Dependencies of operations. */
export interface Runtime {
  readonly apollo: ApolloServer<Context>;
  readonly store: Store;
  readonly layouts: ReleaseLayouts;
  /** Time limit of an operation, in milliseconds. */
  readonly timeout: number;
  /** Limits of an operation. */
  readonly limits: MeterLimits;
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
    const answer = caller.answer ?? { status: 200, body: JSON.stringify(body.singleResult) };
    // graphql-js gives objects without a prototype: others expect plain ones.
    return JSON.parse(Buffer.from(limited(answer, runtime.limits.bytes).body).toString()) as OperationResponse;
  };
}

/** Context of an operation: the store, within the caller's time limit. */
export const contextFor = (caller: Caller, { store, layouts, timeout, limits }: Runtime): Context =>
  new Context(storeWithin(store, { timeout, caller }), layouts, caller, limits);
