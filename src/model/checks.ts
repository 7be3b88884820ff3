import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  ValidateBy,
  type ValidationOptions,
} from "class-validator";
import { isDay } from "./day.js";
import { didYouMean } from "./did-you-mean.js";
import type { FieldSpec, FieldType } from "./field.js";

/** class-validator's checks of a declared field. All of them say one sentence: what was expected, what was got. */
export function checksOf(field: FieldSpec): PropertyDecorator[] {
  const message = ({ value }: { value: unknown }) => messageOf(field, value);
  return [
    ...(field.required ? [] : [IsOptional()]),
    ...(field.list ? [IsArray({ message })] : []),
    ...checks[field.type](field, { message, each: field.list }),
  ];
}

type Checks = (field: FieldSpec, options: ValidationOptions) => PropertyDecorator[];

const text: Checks = (_, options) => [IsString(options), Matches(/\S/, options)];

const checks: Readonly<Record<FieldType, Checks>> = {
  text,
  ref: text,
  int: (_, options) => [IsInt(options), Min(Number.MIN_SAFE_INTEGER, options), Max(Number.MAX_SAFE_INTEGER, options)],
  number: (_, options) => [IsNumber({}, options)],
  flag: (_, options) => [IsBoolean(options)],
  day: (_, options) => [ValidateBy({ name: "isDay", validator: { validate: isDay } }, options)],
  enum: (field, options) => [IsIn(valuesOf(field), options)],
  part: (_, options) => [IsObject(options)],
};

/** Description of a valid value of the field, for errors. */
function expectation(field: FieldSpec): string {
  const one = {
    text: "a text",
    int: "a whole number",
    number: "a number",
    flag: "true or false",
    day: "a day as YYYY, YYYY-MM or YYYY-MM-DD",
    enum: `one of ${valuesOf(field).join(", ")}`,
    ref: `the id of a ${field.ref}`,
    part: "a group of fields",
  }[field.type];
  return field.list ? `a list, each ${one}` : one;
}

function messageOf(field: FieldSpec, value: unknown): string {
  const got = value === undefined ? "nothing" : JSON.stringify(value);
  return `expected ${expectation(field)}, got ${clip(got)}${hint(field, value)}`;
}

function hint(field: FieldSpec, value: unknown): string {
  if (field.type !== "enum" || typeof value !== "string") return "";
  return didYouMean(value.toUpperCase(), valuesOf(field));
}

const valuesOf = ({ values }: FieldSpec) => Object.keys(values?.values ?? {});
const clip = (json: string) => (json.length > 120 ? `${json.slice(0, 117)}…` : json);
