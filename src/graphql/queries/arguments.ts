import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayNotEmpty,
  IsIn,
  IsOptional,
  Max,
  MaxLength,
  Min,
  ValidateBy,
} from "class-validator";
import { Field, ID, Int } from "type-graphql";
import type { KindName, RelationName } from "../../model/index.js";
import { maxTextLength } from "../../search/search.js";
import {
  aboveMax,
  belowMin,
  emptyList,
  idFault,
  isPlainText,
  notPlain,
  type SizeRange,
} from "../read/argument-checks.js";
import { kindEnum, relationEnum } from "../types/enums.js";
import { refusal } from "./check-arguments.js";

// Decorators of arguments that several questions take: type-graphql's `@Field` with class-validator's checks.

/** Optional whole number of a range; `instead` says what to do where more is wanted. */
export const Size = (range: SizeRange, doc: string, instead = "") =>
  all(
    Field(() => Int, {
      nullable: true,
      description: `${doc}, ${range.min} to ${range.max}; ${range.default} where not given.`,
    }),
    IsOptional(),
    Min(
      range.min,
      refusal("BAD_USER_INPUT", (size: number, argument) => `${argument}: ${belowMin(size, range)}`),
    ),
    Max(
      range.max,
      refusal("LIMIT_EXCEEDED", (size: number, argument) => `${argument}: ${aboveMax(size, range, instead)}`),
    ),
  );

/** Id of a thing, of one kind where that is given. */
export const Id = (doc: string, kind?: KindName) =>
  all(
    Field(() => ID, { description: doc }),
    IsId(kind),
  );

/** The same, optional. */
export const OptionalId = (doc: string, kind?: KindName) =>
  all(
    Field(() => ID, { nullable: true, description: doc }),
    IsOptional(),
    IsId(kind),
  );

/** Name of a thing, optional. */
export const OptionalName = () =>
  all(
    Field(() => String, { nullable: true, description: "Or its name or alias." }),
    IsOptional(),
    IsPlainText(),
    IsAtMost(maxTextLength),
  );

/** List of ids, so many of them, of one kind where that is given. */
export const Ids = (size: IdCount, doc: string, kind?: KindName) =>
  all(
    Field(() => [ID], { description: doc }),
    AreIds(size, kind),
  );

/** The same, optional. */
export const OptionalIds = (size: IdCount, doc: string, kind?: KindName) =>
  all(
    Field(() => [ID], { nullable: true, description: doc }),
    IsOptional(),
    AreIds(size, kind),
  );

interface IdCount {
  readonly min?: number;
  readonly max: number;
}

const AreIds = ({ min = 0, max }: IdCount, kind?: KindName) =>
  all(
    ArrayMinSize(
      min,
      refusal("BAD_USER_INPUT", (ids: string[], name) => `${name}: expected ${min} to ${max} ids, got ${ids.length}`),
    ),
    ArrayMaxSize(
      max,
      refusal("LIMIT_EXCEEDED", (ids: string[], name) => `${name}: expected at most ${max} ids, got ${ids.length}`),
    ),
    ValidateBy(
      {
        name: "areIds",
        validator: {
          validate: (ids: string[]) => ids.every((id) => !idFault(id, kind)),
          defaultMessage: () => "expected ids",
        },
      },
      refusal("BAD_USER_INPUT", (ids: string[], name) => {
        const index = ids.findIndex((id) => idFault(id, kind));
        return `${name}[${index}]: ${idFault(String(ids[index]), kind)}`;
      }),
    ),
  );

/** Kinds that an answer is restricted to, of some or of all. */
export const Kinds = (doc: string, allowed?: readonly KindName[]) => subset(kindEnum, doc, allowed);

/** Relations that an answer is restricted to, of some or of all. */
export const Relations = (doc: string, allowed?: readonly RelationName[]) => subset(relationEnum, doc, allowed);

/** Text of at most so many UTF-16 units. */
export const Text = (max: number, doc: string) =>
  all(
    Field(() => String, { description: doc }),
    IsAtMost(max),
  );

const IsAtMost = (max: number) =>
  MaxLength(
    max,
    refusal(
      "LIMIT_EXCEEDED",
      (text: string, argument) => `${argument}: expected at most ${max} characters, got ${text.length}`,
    ),
  );

/** Checks that a text is one that both engines keep alike. */
export const IsPlainText = () =>
  ValidateBy(
    { name: "isPlainText", validator: { validate: isPlainText, defaultMessage: () => "expected a plain text" } },
    refusal("BAD_USER_INPUT", (text: string, argument) => `${argument}: ${notPlain(text)}`),
  );

const IsId = (kind?: KindName) =>
  ValidateBy(
    {
      name: "isId",
      validator: { validate: (id: string) => !idFault(id, kind), defaultMessage: () => "expected an id" },
    },
    refusal("BAD_USER_INPUT", (id: string, argument) => `${argument}: ${idFault(id, kind)}`),
  );

function subset(type: object, doc: string, allowed: readonly string[] | undefined): PropertyDecorator {
  return all(
    Field(() => [type], { nullable: true, description: doc }),
    IsOptional(),
    ArrayNotEmpty(refusal("BAD_USER_INPUT", (_, argument) => `${argument}: ${emptyList}`)),
    ...(allowed ? [IsEachIn(allowed)] : []),
  );
}

const IsEachIn = (allowed: readonly string[]) =>
  IsIn(allowed, {
    each: true,
    ...refusal("BAD_USER_INPUT", (values: string[], argument) => {
      const strange = values.find((value) => !allowed.includes(value));
      return `${argument}: expected some of ${allowed.join(", ")}, got ${strange}`;
    }),
  });

function all(...decorators: readonly PropertyDecorator[]): PropertyDecorator {
  return (prototype, property) => {
    for (const decorate of decorators) decorate(prototype, property);
  };
}
