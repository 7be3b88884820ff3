import { Arg, type ClassType, Query } from "type-graphql";
import { awaitType, type TypeRef } from "./type-builder.js";

export interface QueryArg {
  readonly name: string;
  readonly type: () => TypeRef;
  readonly doc: string;
  readonly required?: boolean;
}

/** Declares a field of Query; schema.ts gives it its resolver. `items`: a list whose items may be null. */
export function addQuery(
  root: ClassType,
  name: string,
  type: () => TypeRef,
  doc: string,
  args: readonly QueryArg[],
  nullable: boolean,
  items = false,
): void {
  const prototype = root.prototype as Record<string, unknown>;
  prototype[name] = () => undefined;
  awaitType(type, ...args.map((arg) => arg.type));
  args.forEach((arg, index) =>
    Arg(arg.name, arg.type as () => ClassType, { description: arg.doc, nullable: !arg.required })(
      prototype,
      name,
      index,
    ),
  );
  const options = { description: doc, nullable: items ? ("items" as const) : nullable };
  Query(type as () => ClassType, options)(
    prototype,
    name,
    Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor,
  );
}
