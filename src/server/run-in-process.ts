import type { ApolloServer } from "@apollo/server";
import type { OperationResponse, RunOperation } from "../graphql/operation.js";
import { Context } from "../graphql/read/context.js";
import type { ReleaseLayouts } from "../layout/release-layouts.js";
import type { Store } from "../store/store.js";
import { cancellableStore } from "./cancellable-store.js";

/** Runs operations on the Apollo server of `/graphql`, without HTTP. */
export function runInProcess(apollo: ApolloServer<Context>, store: Store, layouts: ReleaseLayouts): RunOperation {
  return async ({ query, variables, operationName, signal }) => {
    const request = {
      query,
      ...(variables === undefined ? {} : { variables }),
      ...(operationName === undefined ? {} : { operationName }),
    };
    const contextValue = new Context(signal ? cancellableStore(store, signal) : store, layouts);
    const { body } = await apollo.executeOperation(request, { contextValue });
    if (body.kind !== "single") throw new Error("expected a single answer, got one in parts");
    // graphql-js gives objects without a prototype: others expect plain ones.
    return JSON.parse(JSON.stringify(body.singleResult)) as OperationResponse;
  };
}
