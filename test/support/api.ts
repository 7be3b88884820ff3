import { graphql, type ExecutionResult } from "graphql";
import { Context } from "../../src/graphql/read/context.js";
import { createSchema } from "../../src/graphql/schema.js";
import type { Store } from "../../src/store/store.js";
import { layoutsOf } from "./layouts.js";

/** Runs an operation against the real schema and a store, without HTTP. */
export async function ask(
  store: Store,
  operation: string,
  variableValues: Record<string, unknown> = {},
): Promise<ExecutionResult> {
  const result = await graphql({
    schema: await createSchema(),
    source: operation,
    variableValues,
    contextValue: new Context(store, layoutsOf(store)),
  });
  // graphql-js gives objects without a prototype: compare plain ones.
  return JSON.parse(JSON.stringify(result)) as ExecutionResult;
}
