import { type ClassType, Float, ID, Int } from "type-graphql";
import { declaredFields, type FieldSpec, type PartClass } from "../../model/field.js";
import type { EnumSpec } from "../../model/enum.js";
import { kinds, relations } from "../../model/index.js";
import { storedProperties } from "../../store/stored-properties.js";
import { Period } from "../../model/observation.js";
import { dayFilter } from "./day-filter.js";
import { addDays } from "./observation-filters.js";
import { addInputField, inputType, type TypeRef } from "./type-builder.js";

/** Adds to a where input one filter for each declared field, and AND, OR, NOT over the whole. */
export function addFilters(
  where: ClassType,
  fields: readonly FieldSpec[],
  refFilter: RefFilter = () => undefined,
): void {
  for (const field of fields.filter(isTested)) {
    const filter = field.ref ? () => refFilter(field) as ClassType : () => filterOf(field) as ClassType;
    if (field.ref || filterOf(field))
      addInputField(where, field.name, filter, { doc: `Tests \`${field.name}\`.`, deprecated: field.deprecated });
  }
  addInputField(where, "AND", () => [where], { doc: "All of these pass." });
  addInputField(where, "OR", () => [where], { doc: "At least one of these passes." });
  addInputField(where, "NOT", () => where, {
    doc: "This does not pass, or tests a missing value.",
  });
}

/** Filter of a field that refers to things. */
type RefFilter = (field: FieldSpec) => ClassType | undefined;

export const idFilter = (): ClassType =>
  valueFilter("IdFilter", "Tests an id.", ID, ["eq", "ne", "in", "notIn", "isNull"]);

export const kindFilter = (values: object): ClassType =>
  valueFilter("KindFilter", "Tests the kind of a node.", values, ["eq", "ne", "in", "notIn"]);

export const intFilter = (): ClassType => valueFilter("IntFilter", "Tests a whole number.", Int, ordered);
export const numberFilter = (): ClassType => valueFilter("NumberFilter", "Tests a number.", Float, ordered);

/** Filter of a field of things that is read from their documents: the days of the first and the latest one. */
export const seenFields: ReadonlySet<string> = new Set(["firstSeen", "lastSeen"]);

/** Adds the tests of these days. */
export function addSeenFilters(where: ClassType): void {
  for (const name of seenFields) addInputField(where, name, () => dayFilter(), { doc: `Tests \`${name}\`.` });
}

/** Filter of the values that documents give some fields. */
export const datedFilter = (fields: readonly FieldSpec[], document: () => ClassType): ClassType =>
  inputType("DatedFilter", "Tests of the values that documents give.", (type) => {
    for (const [quantifier, doc] of Object.entries({
      some: "At least one passes.",
      none: "None passes.",
      every: "Each passes.",
    }))
      addInputField(type, quantifier, () => datedWhere(fields, document), { doc });
  });

const datedWhere = (fields: readonly FieldSpec[], document: () => ClassType): ClassType =>
  inputType("DatedWhere", "Tests of a value by one document; all must pass.", (type) => {
    for (const field of fields)
      addInputField(type, field.name, () => filterOf(field) as ClassType, { doc: `Tests \`${field.name}\`.` });
    addInputField(type, "document", document, { doc: "Tests the document." });
  });

/** Tells whether a field has tests: lists of parts and what is not stored have none. */
export const isTested = ({ derived, part, list }: FieldSpec): boolean => !derived && !(part && list);

/** The filter input of a field, if it has tests. */
function filterOf(field: FieldSpec): ClassType | undefined {
  if (!isTested(field)) return undefined;
  if (field.part) return partFilter(field.part);
  if (field.list) return listFilter("TextListFilter", String);
  switch (field.type) {
    case "enum":
      return (
        field.values &&
        valueFilter(
          `${field.values.name}Filter`,
          `Tests a ${field.values.name}.`,
          field.values.type,
          plain,
          required.has(field.values),
        )
      );
    case "int":
      return intFilter();
    case "number":
      return numberFilter();
    case "flag":
      return valueFilter("FlagFilter", "Tests a flag.", Boolean, ["eq", "ne", "isNull"]);
    case "day":
      return dayFilter();
    default:
      return valueFilter("TextFilter", "Tests a text, letter by letter.", String, [...ordered, ...textTests]);
  }
}

const plain = ["eq", "ne", "in", "notIn", "isNull"];
const textTests = ["contains", "startsWith", "endsWith", "ieq", "icontains", "istartsWith", "iendsWith"];
const ordered = [...plain, "gt", "gte", "lt", "lte"];
const docs: Record<string, string> = {
  eq: "Is this.",
  ne: "Is not this, or is missing.",
  in: "Is one of these.",
  notIn: "Is none of these, or is missing.",
  isNull: "Is missing (true) or present (false).",
  gt: "Comes after this.",
  gte: "Is this or comes after it.",
  lt: "Comes before this.",
  lte: "Is this or comes before it.",
  contains: "Contains these letters.",
  startsWith: "Begins with these letters.",
  endsWith: "Ends with these letters.",
  ieq: "Is this, whatever the case and width of letters.",
  icontains: "Contains these letters, whatever their case and width.",
  istartsWith: "Begins with these letters, whatever their case and width.",
  iendsWith: "Ends with these letters, whatever their case and width.",
  any: "At least one item is one of these.",
  all: "Each of these is an item.",
  none: "No item is one of these.",
};

function valueFilter(
  name: string,
  doc: string,
  value: TypeRef,
  operators: readonly string[],
  isThere = false,
): ClassType {
  return inputType(name, doc, (type) => {
    for (const operator of operators) {
      const of = operator === "isNull" ? Boolean : operator === "in" || operator === "notIn" ? [value] : value;
      const deprecated = operator === "isNull" && isThere ? neverMissing : undefined;
      addInputField(type, operator, () => of, { doc: docs[operator] ?? "", deprecated });
    }
  });
}

const neverMissing = { reason: "It is never missing.", since: "2026-11-27" };

/** Values of which every kind and relation requires one where it has such a property. */
const required: ReadonlySet<EnumSpec> = requiredEnums();

function requiredEnums(): Set<EnumSpec> {
  const stored = [...kinds.values(), ...relations.values()].flatMap(storedProperties);
  const those = (isRequired: boolean) =>
    stored.filter((one) => one.required === isRequired).flatMap(({ field, inner }) => (inner ?? field).values ?? []);
  const optional = new Set(those(false));
  return new Set(those(true).filter((values) => !optional.has(values)));
}

function listFilter(name: string, item: TypeRef, fill?: (type: ClassType) => void): ClassType {
  return inputType(name, "Tests a list. A missing list is an empty one.", (type) => {
    for (const operator of ["any", "all", "none"])
      addInputField(type, operator, () => [item], { doc: docs[operator] ?? "" });
    fill?.(type);
  });
}

/** Filter of a list of ids; `where` is that of what they are of. */
export const idListFilter = (where: () => ClassType): ClassType =>
  listFilter("IdListFilter", ID, (type) => {
    addInputField(type, "some", where, { doc: "At least one passes." });
    addInputField(type, "every", where, { doc: "Each passes, if any." });
  });

function partFilter(part: PartClass): ClassType {
  return inputType(`${part.name}Where`, `Tests of the fields of a ${part.name}; all must pass.`, (type) => {
    for (const field of declaredFields(part)) {
      const filter = filterOf(field);
      if (filter)
        addInputField(type, field.name, () => filter, {
          doc: `Tests \`${field.name}\`.`,
          deprecated: field.deprecated,
        });
    }
    if (part === Period) addDays(type);
  });
}
