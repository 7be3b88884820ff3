import type { DeclaredField, DeclaredFields, FieldIndex } from "./field-index.js";
import { badInput } from "../../errors.js";
import { didYouMean } from "../../model/did-you-mean.js";
import type { DeclaredOrigin } from "../../model/origin.js";

/** Type with its fields. */
interface FieldsType {
  readonly name: string;
  readonly fields: DeclaredFields;
}

/** Field of the schema, with the type that has it. */
export interface NamedField {
  /** The path as the schema spells it: `Policy.targets.intent`. */
  readonly path: string;
  readonly typeName: string;
  readonly field: DeclaredField;
  readonly origin: DeclaredOrigin;
  /** Type of the field through which a path reaches this one: `Metric` in `Metric.unit.code`. */
  readonly owner?: string;
  /** Relation that the field says something of, where its type is that of more than one: `TARGETS`. */
  readonly relation?: string | undefined;
}

/**
 * Field that a path names: a type and its field (`Policy.issuedOn`), and perhaps fields of what that gives: of a list's
 * rows (`Policy.targets.intent`), their nodes (`Policy.targets.name`) or the list (`Policy.targets.totalCount`).
 * A root field may come without its type. Refuses any other path.
 */
export function fieldAt(path: string, index: FieldIndex): NamedField {
  const [typeName = "", first = "", ...rest] = path.split(".");
  const type = typeNamed(typeName, index);
  if (!type && spelled(typeName, index.Query ?? {})) return fieldAt(`Query.${path}`, index);
  if (!type)
    throw badInput(`expected Type.field of the schema, got "${path}"${didYouMean(typeName, Object.keys(index))}`);
  if (first === "")
    throw badInput(`expected a field of ${type.name} after a dot: ${Object.keys(type.fields).join(", ")}`);
  let named = fieldOf([type], first, type.name);
  for (const name of rest) {
    const types = typesWithin(named, index);
    if (types.length === 0)
      throw badInput(`${named.path} has no fields: it is of type ${named.field.type}, got "${name}"`);
    named = { ...fieldOf(types, name, named.path, relationOf(named)), owner: named.typeName };
  }
  return named;
}

function fieldOf(types: readonly FieldsType[], name: string, path: string, relation?: string): NamedField {
  for (const type of types) {
    const field = spelled(name, type.fields);
    if (!field) continue;
    const { origin } = field;
    const ofRelation = "cursor" in type.fields || "computed" in origin;
    return { path: `${path}.${field.name}`, typeName: type.name, field, origin, ...(ofRelation ? { relation } : {}) };
  }
  const names = [...new Set(types.flatMap((type) => Object.keys(type.fields)))];
  const hint = didYouMean(name, names) || `: expected one of ${names.join(", ")}`;
  throw badInput(`${path} has no field "${name}"${hint}`);
}

/** Types whose fields may follow a field in a path: those of a list's rows and nodes before the list's own. */
function typesWithin({ field }: NamedField, index: FieldIndex): FieldsType[] {
  const type = typeOf(field, index);
  if (!type) return [];
  const { edges, nodes } = type.fields;
  return [edges, nodes].flatMap((list) => (list && typeOf(list, index)) ?? []).concat(type);
}

const typeOf = ({ type }: DeclaredField, index: FieldIndex) => typeNamed(type.replaceAll(/[[\]!]/g, ""), index);

function typeNamed(given: string, index: FieldIndex): FieldsType | undefined {
  const name = spelled(given, Object.fromEntries(Object.keys(index).map((one) => [one, one])));
  const fields = name === undefined ? undefined : index[name];
  return name === undefined || !fields ? undefined : { name, fields };
}

/** Relation of a list's rows: that of the field that gives the list, also through its `edges`. */
const relationOf = ({ origin, relation }: NamedField) =>
  "stored" in origin ? /\[:(\w+)\]/.exec(origin.stored)?.[1] : relation;

/** Value of that name, else of a name that differs in capitals only. */
function spelled<T>(name: string, named: Readonly<Record<string, T>>): T | undefined {
  if (Object.hasOwn(named, name)) return named[name];
  return Object.entries(named).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}
