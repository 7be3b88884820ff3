import type { GraphQLField, GraphQLResolveInfo } from "graphql";
import type { Context } from "./context.js";

/** Resolver of a field for all objects of a level: their values, in the order of the objects. */
export type ResolveAll<Source = unknown, Args = object> = (
  sources: readonly Source[],
  args: Args,
  context: Context,
  info: GraphQLResolveInfo,
) => readonly unknown[] | Promise<readonly unknown[]>;

/** That resolver of a field; undefined where it is resolved object by object. */
export const resolveAllOf = ({ extensions }: Pick<GraphQLField<unknown, unknown>, "extensions">) =>
  extensions.resolveAll as ResolveAll | undefined;
