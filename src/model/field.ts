import "reflect-metadata";
import {
  IsOptional,
  Validate,
  type ValidationArguments,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from "class-validator";
import { didYouMean } from "./did-you-mean.js";
import type { KindName } from "./index.js";

/** What one stored value can be. Days are ISO 8601, to the precision known: 2025, 2025-02 or 2025-02-18. */
export type FieldType = "text" | "int" | "number" | "flag" | "day" | "enum" | "ref" | "part";

/** What will go: why, with what to ask for instead, and since which day. The schema says both to callers. */
export interface Deprecation {
  readonly reason: string;
  readonly since: string;
}

/** A closed list of values: the enum's public name, what it says, and what each value says. */
export interface EnumSpec<V extends string = string> {
  readonly name: string;
  readonly doc: string;
  readonly values: Readonly<Record<V, string>>;
  readonly deprecated?: Partial<Readonly<Record<V, Deprecation>>>;
}

export interface FieldSpec {
  readonly name: string;
  readonly type: FieldType;
  readonly doc: string;
  readonly list: boolean;
  readonly required: boolean;
  /** Set by the loader from other rows: never written in a pack. */
  readonly computed: boolean;
  /** Not stored at all: read from the graph when asked for. Says from where. */
  readonly derived?: string;
  readonly values?: EnumSpec;
  readonly ref?: KindName;
  readonly part?: PartClass;
  readonly deprecated?: Deprecation;
}

/** A class whose fields were declared with the decorators below: a kind, a relation or a part. */
export type Declared = abstract new () => object;
export type PartClass = new () => object;

interface Options {
  doc: string;
  list?: boolean;
  required?: boolean;
  computed?: boolean;
  derived?: string;
  deprecated?: Deprecation;
}

const fieldsOf = new Map<Declared, FieldSpec[]>();

/** The fields of a declared class, its ancestors' first, in the order of declaration. */
export function declaredFields(of: Declared): FieldSpec[] {
  const parent = Object.getPrototypeOf(of) as Declared | null;
  const inherited = parent && parent !== Function.prototype ? declaredFields(parent) : [];
  return [...inherited, ...(fieldsOf.get(of) ?? [])];
}

/** Declares a closed list of values: `const Stage = oneOf("Stage", "…", { ISSUED: "…" })`. */
export function oneOf<V extends string>(
  name: string,
  doc: string,
  values: Record<V, string>,
  deprecated: EnumSpec<V>["deprecated"] = {},
): EnumSpec<V> {
  return Object.freeze({ name, doc, values: Object.freeze(values), deprecated });
}

export const Text = (options: Options) => declare({ type: "text", ...options });
export const Int = (options: Options) => declare({ type: "int", ...options });
export const Num = (options: Options) => declare({ type: "number", ...options });
export const Flag = (options: Options) => declare({ type: "flag", ...options });
export const Day = (options: Options) => declare({ type: "day", ...options });
export const OneOf = (values: EnumSpec, options: Options) => declare({ type: "enum", values, ...options });
/** The id of a node of that kind, kept as a value: for what an edge cannot hold (an edge's evidence, an evidence's turn). */
export const Ref = (ref: KindName, options: Options) => declare({ type: "ref", ref, ...options });
/** A value made of several fields (a unit, a period). Stored flat (`unitCode`), asked for nested (`unit { code }`). */
export const Part = (part: PartClass, options: Options) => declare({ type: "part", part, ...options });

/** What a valid value of the field is, in words: for errors and descriptions. */
export function expectation(field: FieldSpec): string {
  const one = {
    text: "a text",
    int: "a whole number",
    number: "a number",
    flag: "true or false",
    day: "a day as YYYY, YYYY-MM or YYYY-MM-DD",
    enum: `one of ${Object.keys(field.values?.values ?? {}).join(", ")}`,
    ref: `the id of a ${field.ref}`,
    part: "a group of fields",
  }[field.type];
  return field.list ? `a list, each ${one}` : one;
}

function declare(options: Options & Pick<FieldSpec, "type" | "values" | "ref" | "part">) {
  return (prototype: object, name: string): void => {
    const owner = prototype.constructor as Declared;
    const spec: FieldSpec = {
      list: false,
      required: false,
      ...options,
      computed: Boolean(options.computed ?? options.derived),
      name,
    };
    fieldsOf.set(owner, [...(fieldsOf.get(owner) ?? []), spec]);
    if (!spec.required) IsOptional()(prototype, name);
    Validate(FieldCheck, [spec])(prototype, name);
  };
}

/** The class-validator constraint behind every declared field: one check, one sentence. */
@ValidatorConstraint({ name: "field" })
class FieldCheck implements ValidatorConstraintInterface {
  validate(value: unknown, args?: ValidationArguments): boolean {
    const field = args?.constraints[0] as FieldSpec;
    return field.list ? Array.isArray(value) && value.every((v) => holds(field, v)) : holds(field, value);
  }

  defaultMessage(args?: ValidationArguments): string {
    const field = args?.constraints[0] as FieldSpec;
    const value: unknown = args?.value;
    const got = value === undefined ? "nothing" : JSON.stringify(value);
    return `expected ${expectation(field)}, got ${clip(got)}${hint(field, value)}`;
  }
}

const day = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

function holds(field: FieldSpec, value: unknown): boolean {
  switch (field.type) {
    case "text":
    case "ref":
      return typeof value === "string" && value.trim() !== "";
    case "int":
      return Number.isSafeInteger(value);
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    case "flag":
      return typeof value === "boolean";
    case "day":
      return isDay(value);
    case "enum":
      return typeof value === "string" && Object.hasOwn(field.values?.values ?? {}, value);
    case "part":
      return typeof value === "object" && value !== null && !Array.isArray(value);
  }
}

/** Whether a value is a day that the calendar has, to any precision. */
export const isDay = (value: unknown): value is string =>
  typeof value === "string" && day.test(value) && !(value.length === 10 && !isCalendarDay(value));

function isCalendarDay(value: string): boolean {
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

function hint(field: FieldSpec, value: unknown): string {
  if (field.type !== "enum" || typeof value !== "string") return "";
  return didYouMean(value.toUpperCase(), Object.keys(field.values?.values ?? {}));
}

const clip = (text: string) => (text.length > 120 ? `${text.slice(0, 117)}…` : text);
