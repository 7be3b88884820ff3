import type { ApolloServer } from "@apollo/server";
import type { Answered, Ask } from "../graphql/execute.js";
import { Context } from "../graphql/read/context.js";
import type { ReleaseLayouts } from "../layout/release-layouts.js";
import type { Store } from "../store/store.js";
import { stoppable } from "./stoppable.js";

/** Asks a store by way of the server that `/graphql` runs on. */
export function asking(apollo: ApolloServer<Context>, store: Store, layouts: ReleaseLayouts): Ask {
  return async ({ query, variables, operationName, signal }) => {
    const request = {
      query,
      ...(variables === undefined ? {} : { variables }),
      ...(operationName === undefined ? {} : { operationName }),
    };
    const contextValue = new Context(signal ? stoppable(store, signal) : store, layouts);
    const { body } = await apollo.executeOperation(request, { contextValue });
    if (body.kind !== "single") throw new Error("an answer in parts, though nothing was deferred");
    // graphql-js gives objects without a prototype: others expect plain ones.
    return JSON.parse(JSON.stringify(body.singleResult)) as Answered;
  };
}
