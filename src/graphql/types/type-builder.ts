import type { GraphQLScalarType } from "graphql";
import { Arg, type ClassType, Field, InputType, ObjectType } from "type-graphql";
import { type Deprecation, type EnumOf, reasonOf } from "../../model/enum.js";
import type { Declared } from "../../model/field.js";
import { type FieldOrigin, Origin } from "../../model/origin.js";

/** What type-graphql takes as a type: a class, a scalar, an enum's object, or one of them in a list. */
export type TypeRef = ClassType | GraphQLScalarType | object;
export interface FieldOptions {
  readonly doc: string;
  readonly nullable?: boolean;
  readonly args?: readonly ArgOptions[];
  readonly deprecated?: Deprecation;
  readonly complexity?: number;
  readonly origin?: FieldOrigin;
}
export interface ArgOptions {
  readonly name: string;
  readonly type: () => TypeRef;
  readonly doc: string;
  readonly required?: boolean;
  readonly deprecated?: Deprecation;
}

/** Type-graphql's decorators, applied to classes made from the model instead of written by hand. */
export function objectType(name: string, doc: string, interfaces: readonly ClassType[] = []): ClassType {
  const type = classNamed(name);
  ObjectType(name, { description: doc, implements: [...interfaces], simpleResolvers: true })(type);
  return type;
}

export function inputType(name: string, doc: string): ClassType {
  const type = classNamed(name);
  InputType(name, { description: doc })(type);
  return type;
}

export function addField(
  to: Declared,
  name: string,
  type: () => TypeRef,
  { doc, nullable = true, args = [], deprecated, complexity, origin }: FieldOptions,
): void {
  const prototype = to.prototype as object;
  const options = { description: doc, nullable, deprecationReason: reasonOf(deprecated), complexity };
  awaitType(type, ...args.map((arg) => arg.type));
  const typeFunction = type as () => ClassType;
  if (origin) Origin(origin)(prototype, name);
  if (args.length === 0) return Field(typeFunction, options)(prototype, name);
  // A field with arguments is a method to type-graphql; resolve.ts gives it its resolver once the schema is built.
  addArgs(prototype, name, args);
  Field(typeFunction, options)(prototype, name, { value: () => undefined });
}

/** Declares the arguments of a field that is a method of the prototype. */
export function addArgs(prototype: object, field: string, args: readonly ArgOptions[]): void {
  args.forEach(({ name, type, doc, required, deprecated }, index) => {
    const options = { description: doc, nullable: !required, deprecationReason: reasonOf(deprecated) };
    Arg(name, type as () => ClassType, options)(prototype, field, index);
  });
}

/** Adds required fields: name, type, description. */
export function fields(
  of: ClassType,
  rows: readonly (readonly [name: string, type: () => TypeRef, doc: string])[],
): ClassType {
  for (const [name, type, doc] of rows) addField(of, name, type, { nullable: false, doc });
  return of;
}

/** Makes every type that a declared field names. Type-graphql must know them all before it builds a schema. */
export function settleTypes(): void {
  for (let type = pending.pop(); type; type = pending.pop()) type();
}

/** Notes types that a field or query names, for settleTypes. */
export function awaitType(...types: (() => TypeRef)[]): void {
  pending.push(...types);
}

const pending: (() => TypeRef)[] = [];

/** The enum itself. */
export const enumType = (type: EnumOf): EnumOf => type;

function classNamed(name: string): ClassType {
  return { [name]: class {} }[name] as ClassType;
}

export const pascal = (name: string) =>
  name.includes("_") || name === name.toUpperCase()
    ? name.toLowerCase().replace(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase())
    : name.charAt(0).toUpperCase() + name.slice(1);

export const screaming = (name: string) => name.replace(/([A-Z])/g, "_$1").toUpperCase();
