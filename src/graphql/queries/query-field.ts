import { type ClassType, Query } from "type-graphql";
import { type Deprecation, reasonOf } from "../../model/enum.js";
import { addArgs, type ArgOptions, awaitType, type TypeRef } from "../types/type-builder.js";

export type QueryArg = ArgOptions;

/** Declares a field of Query; schema.ts gives it its resolver. `items`: a list whose items may be null. */
export function addQuery(
  root: ClassType,
  name: string,
  type: () => TypeRef,
  doc: string,
  args: readonly QueryArg[],
  nullable: boolean,
  items = false,
  deprecated?: Deprecation,
): void {
  const prototype = root.prototype as Record<string, unknown>;
  prototype[name] = () => undefined;
  awaitType(type, ...args.map((arg) => arg.type));
  addArgs(prototype, name, args);
  const options = {
    description: doc,
    nullable: items ? ("items" as const) : nullable,
    deprecationReason: reasonOf(deprecated),
  };
  Query(type as () => ClassType, options)(
    prototype,
    name,
    Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor,
  );
}
