import { GraphQLScalarType, valueFromASTUntyped } from "graphql";
import { Arg, type ClassType, Field, InputType, InterfaceType, ObjectType, registerEnumType } from "type-graphql";
import { shown } from "../../errors.js";
import { type Deprecation, type EnumSpec, isDay } from "../../model/field.js";
import { type FieldOrigin, Origin } from "../../model/origin.js";
import { type ExpectedRows, Rows } from "../cost/rows.js";

/** Type as type-graphql takes it: a class, a scalar, an enum's object, or one of them in a list. */
export type TypeRef = ClassType | GraphQLScalarType | object;
export interface FieldOptions {
  readonly doc: string;
  readonly origin: FieldOrigin;
  /** What declares it: a member of a class (`Targets.intent`), a class, or the path of a file. */
  readonly declaredBy: string;
  readonly nullable?: boolean;
  readonly args?: readonly ArgOptions[];
  readonly deprecated?: Deprecation;
  /** Work beyond the objects that it gives; see cost/rows.ts. */
  readonly complexity?: number;
  /** Rows that it gives where no argument says so. */
  readonly rows?: ExpectedRows;
}
export interface ArgOptions {
  readonly name: string;
  readonly type: () => TypeRef;
  /** Left out where another field says it of an argument of that name. */
  readonly doc?: string;
}
export interface InputFieldOptions {
  readonly doc: string;
  readonly required?: boolean;
  readonly deprecated?: Deprecation;
}

type Fill = (type: ClassType) => void;

/** Object type of that name, made by type-graphql's decorator and filled the first time it is asked for. */
export const objectType = (name: string, doc: string, fill?: Fill, interfaces: readonly ClassType[] = []): ClassType =>
  once(
    name,
    // Without simpleResolvers, type-graphql awaits and wraps every value of every row.
    () => decorated(name, ObjectType(name, { description: doc, implements: [...interfaces], simpleResolvers: true })),
    fill,
  );

/** Input type of that name, likewise. */
export const inputType = (name: string, doc: string, fill?: Fill): ClassType =>
  once(name, () => decorated(name, InputType(name, { description: doc })), fill);

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

export function interfaceType(name: string, doc: string, interfaces: readonly ClassType[] = []): ClassType {
  const options = {
    description: doc,
    implements: [...interfaces],
    resolveType: (value: { kind: string }) => value.kind,
  };
  return decorated(name, InterfaceType(name, options));
}

/** Adds a field to an object type or interface. */
export function addField(
  to: ClassType,
  name: string,
  type: () => TypeRef,
  { doc, origin, declaredBy, nullable = true, args = [], deprecated, complexity, rows }: FieldOptions,
): void {
  const prototype = to.prototype as object;
  awaitType(type, ...args.map((arg) => arg.type));
  addArgs(prototype, name, args);
  Origin(origin, declaredBy)(prototype, name);
  if (rows !== undefined) Rows(rows)(prototype, name);
  Field(type as () => ClassType, {
    description: doc,
    nullable,
    ...(complexity === undefined ? {} : { complexity }),
    ...(deprecated ? { deprecationReason: reasonOf(deprecated) as string } : {}),
  })(prototype, name);
}

/** Declares the arguments of a field. */
function addArgs(prototype: object, field: string, args: readonly ArgOptions[]): void {
  args.forEach(({ name, type, doc }, index) =>
    Arg(name, type as () => ClassType, { nullable: true, ...(doc ? { description: doc } : {}) })(
      prototype,
      field,
      index,
    ),
  );
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

/** Reason of a deprecation, as the schema says it: `Ask for issuedOn. (since 2026-11-24)`. */
export const reasonOf = (deprecated: Deprecation | undefined): string | undefined =>
  deprecated && `${deprecated.reason} (since ${deprecated.since})`;

/** Makes every type that a declared field names. Type-graphql must know them all before it builds a schema. */
export function settleTypes(): void {
  for (let type = pending.pop(); type; type = pending.pop()) type();
}

/** Notes types that a field names, for settleTypes. */
function awaitType(...types: (() => TypeRef)[]): void {
  pending.push(...types);
}

const pending: (() => TypeRef)[] = [];

/** The enum's type, registered once however often a field uses it. */
export function enumType(spec: EnumSpec): object {
  const { name, doc, values, deprecated } = spec;
  const make = (): object => Object.fromEntries(Object.keys(values).map((value) => [value, value]));
  return once(name, make, (type) => {
    const valuesConfig = Object.fromEntries(
      Object.entries(values).map(([value, description]) => [
        value,
        { description, deprecationReason: reasonOf(deprecated?.[value]) },
      ]),
    );
    registerEnumType(type, { name, description: doc, valuesConfig });
  });
}

export const DayScalar = new GraphQLScalarType<string, string>({
  name: "Day",
  description:
    "A day to the precision known: `2025`, `2025-02` or `2025-02-18` (ISO 8601). Compares in the order of time.",
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(valueFromASTUntyped(node)),
});

function parseDay(value: unknown): string {
  if (isDay(value)) return value;
  throw new TypeError(`expected a day as YYYY, YYYY-MM or YYYY-MM-DD, got ${shown(value)}`);
}

export const pascal = (name: string) =>
  name.includes("_") || name === name.toUpperCase()
    ? name.toLowerCase().replace(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase())
    : name.charAt(0).toUpperCase() + name.slice(1);

export const screaming = (name: string) => name.replace(/([A-Z])/g, "_$1").toUpperCase();
