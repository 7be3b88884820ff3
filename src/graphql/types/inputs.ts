import { type ClassType, Int } from "type-graphql";
import { declaredFields, type FieldSpec } from "../../model/field.js";
import type { RelationSpec } from "../../model/relation.js";
import { storedName } from "../../store/stored-properties.js";
import { type End, ends, entityFields, leadsTo, linkName, ownFields } from "./ends.js";
import { kindEnum, nullsOrder, sortDirection } from "./enums.js";
import { addFilters, idFilter, kindFilter } from "./filters.js";
import { addRange } from "./observation-filters.js";
import { addInputField, type ArgOptions, enumNamed, inputType, pascal, screaming } from "./type-builder.js";

/** Number of rows that a page of a list may have. */
export const pageSize = { min: 0, max: 100, default: 20 };

/** Relay's arguments of a page, with their descriptions. */
export const pagingDocs = {
  first: `How many from the front, 0 to ${pageSize.max}; ${pageSize.default} where neither first nor last is given.`,
  after: "Only what follows this cursor; with first.",
  last: `How many from the back, 0 to ${pageSize.max}.`,
  before: "Only what comes before this cursor; with last.",
};

/** The same arguments of a relation's field, which says nothing more of them than the lists of Query do. */
export const paging: readonly ArgOptions[] = [
  { name: "first", type: () => Int },
  { name: "after", type: () => String },
  { name: "last", type: () => Int },
  { name: "before", type: () => String },
];

/** Arguments of a relation's field that gives the list of a kind. */
export const listArgs = (name: string, fields: readonly FieldSpec[]): readonly ArgOptions[] => [
  { name: "where", type: () => nodeWhere(name, fields) },
  { name: "orderBy", type: () => [orderBy(name, fields)] },
  ...paging,
];

/** Arguments of a relation's field: tests on what it leads to, and on what it says itself. */
export function endArgs(end: End): readonly ArgOptions[] {
  const { name, fields } = leadsTo(end);
  return [
    { name: "where", type: () => endWhere(end) },
    { name: "orderBy", type: () => [orderBy(name, fields)] },
    ...paging,
  ];
}

type Orderable = Pick<FieldSpec, "name" | "deprecated">;

/** Fields by which a list can be ordered: `issuedOn`, `periodStart`; in the enum `ISSUED_ON`, `PERIOD_START`. */
export function orderable(fields: readonly FieldSpec[]): Orderable[] {
  const own = fields.filter((field) => !field.list && !field.derived);
  return [
    { name: "id" },
    ...own.flatMap((field): readonly Orderable[] =>
      field.part
        ? declaredFields(field.part).map((inner) => ({
            name: storedName(field.name, inner.name),
            deprecated: field.deprecated ?? inner.deprecated,
          }))
        : [field],
    ),
  ];
}

export function nodeWhere(name: string, fields: readonly FieldSpec[]): ClassType {
  return inputType(`${name}Where`, `Tests of ${name} rows; all must pass.`, (type) => {
    addInputField(type, "id", idFilter, { doc: "Tests the id." });
    addInputField(type, "kind", () => kindFilter(kindEnum), { doc: "Tests the kind." });
    addFilters(type, fields);
    if (name === "Observation") addRange(type);
    for (const end of ends.filter(({ owners }) => owners.some((owner) => owner === name)))
      addInputField(type, end.field, () => relationFilter(end), {
        doc: `Tests \`${end.field}\`.`,
      });
  });
}

/** Tests across a relation, shared by all relations that lead to the same and say the same. */
function relationFilter(end: End): ClassType {
  const name = isPlain(end) ? leadsTo(end).name : linkName(end);
  const matches = () => endWhere(end);
  return inputType(`${name}RelationFilter`, "Tests across a relation.", (type) => {
    addInputField(type, "some", matches, { doc: "At least one link matches." });
    addInputField(type, "none", matches, { doc: "No link matches." });
    addInputField(type, "every", matches, { doc: "Every link matches; true where there are none." });
    addInputField(type, "count", () => countFilter(name, matches), { doc: "So many links match." });
  });
}

function countFilter(name: string, matches: () => ClassType): ClassType {
  return inputType(`${name}CountFilter`, "Tests how many links match.", (type) => {
    addInputField(type, "where", matches, { doc: "Which links count; all where not given." });
    addInputField(type, "eq", () => Int, { doc: "Exactly so many." });
    addInputField(type, "gt", () => Int, { doc: "More than so many." });
    addInputField(type, "gte", () => Int, { doc: "So many or more." });
    addInputField(type, "lt", () => Int, { doc: "Fewer than so many." });
    addInputField(type, "lte", () => Int, { doc: "So many or fewer." });
  });
}

const isPlain = ({ single, plain }: End) => single || plain;

function endWhere(end: End): ClassType {
  const { name, fields } = leadsTo(end);
  const { relation } = end;
  if (isPlain(end)) return nodeWhere(name, fields);
  const doc = "Which relations, by what they lead to and by what they say themselves.";
  return inputType(`${linkName(end)}Where`, doc, (type) => {
    addInputField(type, "node", () => nodeWhere(name, fields), { doc: "Tests what the relation leads to." });
    addInputField(type, "edge", () => edgeWhere(relation), { doc: "Tests what the relation says." });
  });
}

/** Tests on what a relation says, shared by all relations that say nothing of their own. */
export function edgeWhere(relation: RelationSpec): ClassType {
  const name = ownFields(relation).length > 0 ? pascal(relation.name) : "Link";
  return inputType(`${name}EdgeWhere`, "Which relations, by what they say.", (type) =>
    addFilters(type, relation.fields),
  );
}

export function orderBy(of: string, fields: readonly FieldSpec[]): ClassType {
  return inputType(`${of}OrderBy`, `One key of the order of a ${of} list. Ties go by id.`, (type) => {
    addInputField(type, "field", () => orderField(of, fields), { required: true, doc: "By what." });
    addInputField(type, "direction", () => sortDirection, { doc: "Which way; ASC where not given." });
    addInputField(type, "nulls", () => nullsOrder, { doc: "Where missing values come; LAST where not given." });
  });
}

/** Enum of the fields that order a list; kinds without fields of their own share that of Entity. */
function orderField(of: string, fields: readonly FieldSpec[]): object {
  const keys = orderable(fields);
  const owner = keys.length === orderable(entityFields).length ? "Entity" : of;
  const docs = Object.fromEntries(keys.map(({ name }) => [screaming(name), `By \`${name}\`.`]));
  const gone = Object.fromEntries(keys.map(({ name, deprecated }) => [screaming(name), deprecated]));
  return enumNamed(`${owner}OrderField`, "Fields by which a list can be ordered.", docs, gone);
}
