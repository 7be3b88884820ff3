import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { graphql, type ExecutionResult } from "graphql";
import { type BuiltLoad, buildLoad } from "../../src/briefing/build-load.js";
import { packFolders } from "../../src/briefing/pack.js";
import { Context } from "../../src/graphql/read/context.js";
import { createSchema } from "../../src/graphql/schema.js";
import type { Store } from "../../src/store/store.js";
import { layoutsOf } from "./layouts.js";

export const seeds = fileURLToPath(new URL("../../seeds", import.meta.url));
const beside = fileURLToPath(new URL("../../../shared/sources", import.meta.url));

/** The briefing's text where this machine has it; without it quotations are checked by their seals. */
export const source = existsSync(beside) ? beside : undefined;

let built: Promise<BuiltLoad> | undefined;

/** The packs in seeds/, checked and ready to load. */
export const realPacks = (): Promise<BuiltLoad> => (built ??= buildLoad(packFolders(seeds), source ? { source } : {}));

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
