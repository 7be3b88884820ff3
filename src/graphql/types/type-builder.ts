import type { GraphQLScalarType } from "graphql";
import { Arg, type ClassType, Field, InputType, ObjectType } from "type-graphql";
import { type Deprecation, type EnumOf, oneOf, reasonOf } from "../../model/enum.js";
import type { Declared } from "../../model/field.js";
import { type FieldOrigin, Origin } from "../../model/origin.js";
import { type ExpectedRows, type Population, Rows } from "../cost/rows.js";

// Connections, relation fields, filters and aggregates are derived from the model: type-graphql's decorators are applied to
// classes made here. Written by hand they would repeat the model in some 300 classes; their resolvers (read/link-page.ts,
// read/kind-page.ts) read the rows of a whole level in one batch, with no wrapper for each row.

/** Type as type-graphql takes it: a class, a scalar, an enum's object, or one of them in a list. */
export type TypeRef = ClassType | GraphQLScalarType | object;
export interface FieldOptions {
  readonly doc: string;
  readonly origin: FieldOrigin;
  /** Member of a class (`Targets.intent`), class, or path of the file, that declares it. */
  readonly declaredBy: string;
  readonly nullable?: boolean;
  readonly args?: readonly ArgOptions[];
  readonly deprecated?: Deprecation;
  /** Work beyond the objects that it gives; see cost/rows.ts. */
  readonly complexity?: number;
  /** Rows that it gives where no argument says so. */
  readonly rows?: ExpectedRows;
  /** Rows that its list is a part of. */
  readonly population?: Population;
}
export interface ArgOptions {
  readonly name: string;
  readonly type: () => TypeRef;
  /** Left out where another field says it of an argument of that name. */
  readonly doc?: string;
  readonly deprecated?: Deprecation;
}
export interface InputFieldOptions {
  readonly doc: string;
  readonly required?: boolean;
  readonly deprecated?: Deprecation;
}

type Fill = (type: ClassType) => void;

/** Object type of that name, made by type-graphql's decorator and filled the first time it is asked for. */
export const objectType = (name: string, doc: string, fill?: Fill): ClassType =>
  once(name, () => decorated(name, ObjectType(name, { description: doc, simpleResolvers: true })), fill);

/** Input type of that name, likewise. */
export const inputType = (name: string, doc: string, fill?: Fill): ClassType =>
  once(name, () => decorated(name, InputType(name, { description: doc })), fill);

/** Enum of that name, likewise. */
export const enumNamed = (...[name, ...declared]: Parameters<typeof oneOf>): EnumOf =>
  once(name, () => oneOf(name, ...declared));

const named = new Map<string, object>();

/** A type by name, made the first time it is asked for. It is known before it is filled, so that it may name itself. */
function once<T extends object>(name: string, make: () => T, fill?: (type: T) => void): T {
  const known = named.get(name) as T | undefined;
  if (known) return known;
  const type = make();
  named.set(name, type);
  fill?.(type);
  return type;
}

function decorated(name: string, decorator: ClassDecorator): ClassType {
  const type = { [name]: class {} }[name] as ClassType;
  decorator(type);
  return type;
}

/** Adds a field to an object type or interface. */
export function addField(
  to: Declared,
  name: string,
  type: () => TypeRef,
  { doc, origin, declaredBy, nullable = true, args = [], deprecated, complexity, rows, population }: FieldOptions,
): void {
  const prototype = to.prototype as object;
  awaitType(type, ...args.map((arg) => arg.type));
  addArgs(prototype, name, args);
  if (rows !== undefined) Rows(rows, population)(prototype, name);
  Origin(origin, declaredBy)(prototype, name);
  const options = { description: doc, nullable, deprecationReason: reasonOf(deprecated), complexity };
  Field(type as () => ClassType, options)(prototype, name);
}

/** Declares the arguments of a field. */
function addArgs(prototype: object, field: string, args: readonly ArgOptions[]): void {
  args.forEach(({ name, type, doc, deprecated }, index) => {
    const options = { nullable: true, ...(doc ? { description: doc } : {}), deprecationReason: reasonOf(deprecated) };
    Arg(name, type as () => ClassType, options)(prototype, field, index);
  });
}

/** Adds a field to an input type. */
export function addInputField(
  to: ClassType,
  name: string,
  type: () => TypeRef,
  { doc, required, deprecated }: InputFieldOptions,
): void {
  awaitType(type);
  const options = { description: doc, nullable: !required, deprecationReason: reasonOf(deprecated) };
  Field(type as () => ClassType, options)(to.prototype as object, name);
}

/** Makes every type that a declared field names. Type-graphql must know them all before it builds a schema. */
export function settleTypes(): void {
  for (let type = pending.pop(); type; type = pending.pop()) type();
}

/** Notes types that a field names, for settleTypes. */
function awaitType(...types: (() => TypeRef)[]): void {
  pending.push(...types);
}

const pending: (() => TypeRef)[] = [];

export const pascal = (name: string) =>
  name.includes("_") || name === name.toUpperCase()
    ? name.toLowerCase().replace(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase())
    : name.charAt(0).toUpperCase() + name.slice(1);

export const screaming = (name: string) => name.replace(/([A-Z])/g, "_$1").toUpperCase();
