import "reflect-metadata";
import { Field, Float, Int as IntScalar } from "type-graphql";
import { checksOf } from "./checks.js";
import { DayScalar } from "./day.js";
import { type Deprecation, type EnumOf, enumSpec, type EnumSpec, reasonOf } from "./enum.js";
import type { KindName } from "./index.js";
import { Node } from "./node.js";
import { type ComputedOrigin, Origin } from "./origin.js";
import { kindClass } from "./registry.js";
import type { Restated } from "./restated.js";

/** Form of a stored value. Days are ISO 8601, to the precision known: 2025, 2025-02 or 2025-02-18. */
export type FieldType = "text" | "int" | "number" | "flag" | "day" | "enum" | "ref" | "part";

export interface FieldSpec {
  readonly name: string;
  readonly type: FieldType;
  readonly doc: string;
  readonly list: boolean;
  readonly required: boolean;
  /** Never written in a row under its own name, or as another value. */
  readonly computed: boolean;
  /** Filled in at load where no row writes it: by which file, from what. */
  readonly loaded?: ComputedOrigin;
  /** Not stored at all: read from the graph when asked for. */
  readonly derived?: ComputedOrigin;
  readonly values?: EnumSpec;
  readonly ref?: KindName;
  readonly part?: PartClass;
  readonly deprecated?: Deprecation;
  /** Price of reading it, in objects that could be read meanwhile. */
  readonly complexity?: number;
  readonly restated?: Restated;
  readonly history?: string;
  readonly written?: string;
}

/** A class whose fields were declared with the decorators below: a kind, a relation or a part. */
export type Declared = abstract new () => object;
export type PartClass = new () => object;

interface Options {
  readonly doc: string;
  readonly list?: boolean;
  readonly required?: boolean;
  readonly computed?: boolean;
  readonly loaded?: ComputedOrigin;
  readonly derived?: ComputedOrigin;
  readonly deprecated?: Deprecation;
  readonly complexity?: number;
  /** Result where several packs give it; see restated.ts for the default. */
  readonly restated?: Restated;
  /** Name of the field that lists its values document by document: `stages`. Only of a dated property of a kind. */
  readonly history?: string;
  /** Key in the rows of packs, where that is another than the name: `from` and `to` are the ends of a relation's row. */
  readonly written?: string;
}

/** Type of a property that is declared with the options: `text?: string`, or `text!: string` where it is required. */
type ValueOf<One, O extends Options> =
  | (O extends { readonly list: true } ? One[] : One)
  | (O extends { readonly required: true } ? never : undefined);

/** Decorator of a property of that type; on a property of another type it does not compile. */
type Declares<Value> = <Owner extends object, Name extends string & keyof Owner>(
  prototype: Owner,
  name: IsSame<Owner[Name], Value> extends true ? Name : { readonly "declare the property as": Value },
) => void;
type IsSame<A, B> = [A, B] extends [B, A] ? true : false;

/** Each of these composes type-graphql's @Field with class-validator's checks, and notes the field for all that derives from it. */
export const Text = <const O extends Options>(options: O) => declare<ValueOf<string, O>>({ type: "text", ...options });
export const Int = <const O extends Options>(options: O) => declare<ValueOf<number, O>>({ type: "int", ...options });
export const Num = <const O extends Options>(options: O) => declare<ValueOf<number, O>>({ type: "number", ...options });
export const Flag = <const O extends Options>(options: O) => declare<ValueOf<boolean, O>>({ type: "flag", ...options });
export const Day = <const O extends Options>(options: O) => declare<ValueOf<string, O>>({ type: "day", ...options });
export const OneOf = <V extends string, const O extends Options>(values: EnumOf<V>, options: O) =>
  declare<ValueOf<V, O>>({ type: "enum", values: enumSpec(values), ...options });
/** The id of a node of that kind, kept as a value: for what an edge cannot hold (an edge's evidence, an evidence's turn). */
export const Ref = <const O extends Options>(ref: KindName, options: O) =>
  declare<ValueOf<string, O>>({ type: "ref", ref, ...options });
/** A value made of several fields (a unit, a period). Stored flat (`unitCode`), asked for nested (`unit { code }`). */
export const Part = <P extends object, const O extends Options>(part: new () => P, options: O) =>
  declare<ValueOf<P, O>>({ type: "part", part, ...options });

function declare<Value>(options: Options & Pick<FieldSpec, "type" | "values" | "ref" | "part">): Declares<Value> {
  return (prototype, name) => {
    const spec: FieldSpec = {
      list: false,
      required: false,
      ...options,
      computed: Boolean(options.computed ?? options.derived),
      name: String(name),
    };
    const owner = prototype.constructor as Declared;
    fieldsOf.set(owner, [...(fieldsOf.get(owner) ?? []), spec]);
    for (const check of checksOf(spec)) check(prototype, spec.name);
    expose(prototype, spec);
  };
}

const fieldsOf = new Map<Declared, FieldSpec[]>();

/** The fields of a declared class, its ancestors' first, in the order of declaration. */
export function declaredFields(of: Declared): FieldSpec[] {
  const parent = Object.getPrototypeOf(of) as Declared | null;
  const inherited = parent && parent !== Function.prototype ? declaredFields(parent) : [];
  return [...inherited, ...(fieldsOf.get(of) ?? [])];
}

/** Applies type-graphql's @Field to a declared field. A part's fields are never null for what its node lacks. */
export function expose(prototype: object, field: FieldSpec): void {
  const inNode = prototype instanceof Node;
  const stored = inNode ? `(:${prototype.constructor.name}).${field.name}` : "with what carries it";
  const { name, doc, deprecated, derived, loaded, complexity } = field;
  Field(graphqlType(field), {
    description: doc,
    nullable: isNullable(field),
    deprecationReason: reasonOf(deprecated),
    complexity,
  })(prototype, name);
  Origin(derived ?? { stored, loaded })(prototype, name);
}

/** True where an answer may lack it. A list is never null: nothing is an empty list. What is referred to may be gone. */
export const isNullable = ({ list, ref, required }: FieldSpec) => !list && (ref !== undefined || !required);

/** The field's GraphQL type, as type-graphql takes it. */
export const graphqlType = (field: FieldSpec) => () => (field.list ? [itemType(field)] : itemType(field));

function itemType({ type, ref, part, values }: FieldSpec) {
  return ref ? kindClass(ref) : (part ?? values?.type ?? scalars[type] ?? String);
}

const scalars: Partial<Record<FieldType, object>> = { int: IntScalar, number: Float, flag: Boolean, day: DayScalar };
