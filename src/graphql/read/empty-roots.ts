import { getNamedType, type GraphQLArgument, type GraphQLField, GraphQLID } from "graphql";
import { type KindName, kinds } from "../../model/index.js";
import type { Context } from "./context.js";
import type { ValueTest } from "./value-tests.js";

type Args = Readonly<Record<string, unknown>>;

/** Notes of a question about things by id or name that it gave nothing; undefined where it takes none of them. */
export function noteOfRoot(
  field: GraphQLField<unknown, Context>,
):
  | ((given: unknown, ...of: [args: Args, context: Context, path: Parameters<Context["empty"]["note"]>[1]]) => void)
  | undefined {
  const ids = field.args.filter((arg) => getNamedType(arg.type) === GraphQLID);
  if (ids.length === 0) return undefined;
  const named = field.args.filter(({ name }) => name === "name");
  const { name } = getNamedType(field.type);
  const own = kinds.has(name) ? [name as KindName] : [];
  const testsOf = (of: "id" | "name", all: readonly GraphQLArgument[], args: Args): ValueTest[] =>
    all.flatMap(({ name: argument }) => {
      const values = [args[argument]].flat().filter((value) => typeof value === "string");
      return values.length > 0 ? [{ argument, kinds: own, values, of }] : [];
    });
  return (given, args, { empty }, path) =>
    empty.note(args, path, isEmpty(given) ? 0 : 1, () => [
      ...testsOf("id", ids, args),
      ...testsOf("name", named, args),
    ]);
}

/** True of nothing, of a list that lacks something, and of an object whose lists are all empty. */
function isEmpty(given: unknown): boolean {
  if (typeof given !== "object" || given === null) return given === null || given === undefined;
  if (Array.isArray(given)) return given.length === 0 || given.some((one) => one === null || one === undefined);
  const lists = Object.values(given).filter(Array.isArray);
  return lists.length > 0 && lists.every((list) => list.length === 0);
}
