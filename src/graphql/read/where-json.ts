import { coerceInputValue, type GraphQLInputType, type GraphQLSchema } from "graphql";
import { badInput, shown } from "../../errors.js";
import { type KindName, kinds } from "../../model/index.js";
import type { KindSpec } from "../../model/kind.js";
import type { Where } from "../../store/where.js";
import { withHint } from "../hints/message-hints.js";
import { nodeFilter } from "../types/shared-filters.js";
import { whereOf, type WhereInput } from "./where-input.js";

/** Compiles the `where` of a kind's list, written as JSON. Throws BAD_USER_INPUT with the first problem and its place. */
export function whereFromJson(schema: GraphQLSchema, kind: KindName, json: string): Where | undefined {
  const type = schema.getType(`${nodeFilter(kind).name}Where`) as GraphQLInputType;
  const input = coerceInputValue(parsed(json), type, (path, _, error) => {
    const place = ["where", ...path]
      .map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`))
      .join("")
      .slice(1);
    throw badInput(`${place}: ${withHint(error.message, schema)}`);
  });
  return whereOf(input as WhereInput, kinds.get(kind) as KindSpec);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw badInput(`where: expected JSON of ${"`"}where${"`"}, got ${shown(json)}: ${(error as Error).message}`);
  }
}
